import { anchor } from './html';

/** A rule of the catalogue. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
}

export function parseRules(markdown: string): Rule[] {
  return markdown
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [id = '', ...title] = head.split(' ');
      return {
        id,
        title: title.join(' '),
        facts: lines
          .filter((l) => l.startsWith('- '))
          .map((l) => ({ label: l.slice(2, l.indexOf(':')), text: l.slice(l.indexOf(':') + 2) })),
      };
    });
}

/** Where a rule stands on a page. */
export const ruleAnchor = (id: string): string => `regel-${anchor(id)}`;
