import type { Licensed } from './package';

/** Where the texts lie in the build. */
export const LICENCES = 'lizenzen.txt';

const RULE = '-'.repeat(78);

const byName = (a: Licensed, b: Licensed): number => (a.name < b.name ? -1 : 1);

/** The packages that come with the very same text. */
function together(packages: readonly Licensed[]): Licensed[][] {
  const groups = new Map<string, Licensed[]>();
  for (const item of [...packages].sort(byName)) {
    const group = groups.get(item.text);
    if (group) group.push(item);
    else groups.set(item.text, [item]);
  }
  return [...groups.values()];
}

const block = (names: readonly string[], text: string): string => `${RULE}\n${names.join('\n')}\n\n${text}\n`;

/**
 * The text that has to lie beside a build: under which licence the add-in stands, and the licences of everything
 * that is in it.
 *
 * @param own the licence of the add-in
 */
export function licencePage(own: string, packages: readonly Licensed[]): string {
  return [
    'Lizenzen von KIM Refinanzierung\n\n' +
      'Zuerst die Lizenz des Add-ins, danach die Lizenzen der Programmteile anderer, die darin enthalten sind.\n' +
      'office.js von Microsoft ist nicht enthalten; Excel lädt sie unmittelbar von Microsoft.\n',
    block(['KIM Refinanzierung'], own.trim()),
    ...together(packages).map((group) =>
      block(
        group.map(({ name, version, licence }) => `${name} ${version} (${licence})`),
        group[0]?.text ?? '',
      ),
    ),
  ].join('\n');
}
