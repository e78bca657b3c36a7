import type { Frame, Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

/** One finding: the rule that is broken, and the HTML of what breaks it. */
export type Finding = readonly [rule: string, elements: readonly string[]];

export interface Extent {
  /** A selector of the part that is looked at; without it, everything. */
  readonly part?: string;
  /** Only these rules. */
  readonly only?: readonly string[];
  /** All rules but these. */
  readonly without?: readonly string[];
}

/**
 * What axe finds in one document, which is looked at as a page of its own; frames in it are not looked into. The library is
 * brought in once for each document: bringing it in takes longer than a look.
 */
export async function findings(
  document: Page | Frame,
  { part, only, without = [] }: Extent = {},
): Promise<readonly Finding[]> {
  if (!(await document.evaluate(() => 'axe' in window))) await document.evaluate(axe.source);
  const options: RunOptions = {
    resultTypes: ['violations'],
    iframes: false,
    // Only a rule on sound that plays by itself would need it, and nothing here has sound.
    preload: false,
    ...(only && { runOnly: [...only] }),
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  };
  return document.evaluate(
    async ([where, how]) => {
      const { run } = Reflect.get(window, 'axe') as {
        run(where: unknown, how: unknown): Promise<AxeResults>;
      };
      const { violations } = await run(where ?? window.document, how);
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)] as const);
    },
    [part, options] as const,
  );
}

/** The same of a page with a frame: of both. */
export async function findingsWithFrame(page: Page, extent: Extent = {}): Promise<readonly Finding[]> {
  const found = [];
  for (const frame of page.frames()) found.push(...(await findings(frame, extent)));
  return found;
}
