import { join } from 'node:path';
import { Linter } from 'eslint';
import { configs } from 'typescript-eslint';

const root = join(__dirname, '../..');
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a script without types
const config = require('../../eslint.config.js') as Linter.Config[];
const linter = new Linter({ cwd: root, configType: 'flat' });

/** The rules in question need no types, so the files need not exist and a text is checked in a moment. */
const withoutTypes: Linter.Config = {
  files: ['**/*.ts'],
  languageOptions: { parserOptions: { projectService: false } },
  rules: configs.disableTypeChecked.rules as Linter.RulesRecord,
};

/** The rules that a file of this name and content breaks. */
function broken(file: string, text: string): string[] {
  const messages = linter.verify(text, [...config, withoutTypes], join(root, file));
  return messages.map(({ ruleId, message }) => ruleId ?? message);
}

const uses = (path: string): string => `import { a } from '${path}';\nexport const b = a;\n`;

describe('layers of src and dev', () => {
  it.each([
    ['src/core/zahl/x.ts', 'decimal.js'],
    ['src/core/zahl/x.ts', '../fehler'],
    ['src/parameters/x.ts', '../core/daten'],
    ['src/functions/x.ts', '../core/daten'],
    ['src/eingabe/x.ts', '../parameters'],
    ['src/berechnung/x.ts', '../eingabe/x'],
    ['src/functions/x.ts', '../berechnung/x'],
    ['src/workbook/x.ts', '../core/daten'],
    ['src/vereinbarung/x.ts', '../mappe/namen'],
    ['src/vereinbarung/x.ts', '../plan/plan'],
    ['src/workbook/x.ts', '../vereinbarung/form'],
    ['src/taskpane/x.ts', '../vereinbarung/form'],
    ['src/taskpane/x.ts', '../workbook/x'],
    ['src/taskpane/x.ts', 'react'],
    ['src/taskpane/x.ts', '../katalog'],
    ['scripts/hilfe/x.ts', '../../src/katalog'],
    ['src/commands/x.ts', '../workbook/x'],
    ['src/shared-runtime/x.ts', '../berechnung/x'],
    ['dev/excel/page/x.ts', '../host/x'],
    ['dev/excel/page/x.ts', '@kim/engine'],
    ['dev/bench/x.ts', '../../src/core/daten'],
    ['scripts/x.ts', '@kim/engine'],
    ['test/x.test.ts', '../dev/engine/x'],
  ])('%s may import %s', (file, path) => {
    expect(broken(file, uses(path))).toEqual([]);
  });

  it.each([
    ['src/core/zahl/x.ts', 'react'],
    ['src/core/zahl/x.ts', 'node:fs'],
    ['src/core/zahl/x.ts', '../../parameters'],
    ['src/core/zahl/x.ts', '../../functions/x'],
    ['src/parameters/x.ts', '../functions/x'],
    ['src/parameters/x.ts', 'decimal.js'],
    ['src/eingabe/x.ts', '../berechnung/x'],
    ['src/berechnung/x.ts', '../functions/x'],
    ['src/functions/x.ts', '../parameters'],
    ['src/functions/x.ts', '../workbook/x'],
    ['src/functions/x.ts', '../taskpane/x'],
    ['src/functions/x.ts', 'react'],
    ['src/functions/x.ts', '@fluentui/react-components'],
    ['src/katalog/x.ts', '../core/daten'],
    ['src/functions/x.ts', '../katalog'],
    ['src/workbook/x.ts', '../functions/x'],
    ['src/vereinbarung/x.ts', '../workbook/x'],
    ['src/vereinbarung/x.ts', '../parameters'],
    ['src/vereinbarung/x.ts', 'react'],
    ['src/plan/x.ts', '../mappe/namen'],
    ['src/workbook/x.ts', '../taskpane/x'],
    ['src/taskpane/x.ts', '../functions/x'],
    ['src/taskpane/x.ts', '../commands/x'],
    ['src/taskpane/x.ts', '../../dev/engine/x'],
    ['src/taskpane/x.ts', '@kim/engine'],
    ['dev/excel/page/x.ts', '../../engine/x'],
    ['dev/engine/x.ts', '../../src/core/daten'],
    ['dev/somewhere/x.ts', '../engine/x'],
    ['scripts/x.ts', '../dev/engine/x'],
    ['src/functions/x.ts', '../../test/x'],
    ['src/somewhere/x.ts', '../core/daten'],
  ])('%s may not import %s', (file, path) => {
    expect(broken(file, uses(path))).toEqual(['kim/layers']);
  });

  it.each([
    ["export { a } from '../functions/x';"],
    ["export * from '../functions/x';"],
    ["export type A = import('../functions/x').A;"],
    ["import type { A } from '../functions/x';\nexport type B = A;"],
    ["export const a = (): unknown => import('../functions/x');"],
  ])('are kept in every spelling: %s', (text) => {
    expect(broken('src/workbook/x.ts', text)).toContain('kim/layers');
  });
});

it.each(['taskpane', 'commands'])('%s stays out of the script of the functions', (folder) => {
  for (const script of ['functions', 'announce', 'calculate']) {
    const text = `import '../shared-runtime/${script}';\n`;
    expect(broken(`src/${folder}/x.ts`, text)).toEqual(['no-restricted-imports']);
  }
  for (const agreement of ['wishes', 'port'])
    expect(broken(`src/${folder}/x.ts`, uses(`../shared-runtime/${agreement}`))).toEqual([]);
});

describe('rule ST-1', () => {
  it.each([
    ['export async function a(): Promise<void> {}', ['no-restricted-syntax']],
    ['export const a = (): number => Date.now();', ['no-restricted-globals']],
    ['export const a = (): unknown => setTimeout(String, 1);', ['no-restricted-globals']],
    ['export const a = (): unknown => fetch("x");', ['no-restricted-globals']],
    ['export const a = (): unknown => Office.context;', ['no-restricted-globals']],
    ['export const a = (): unknown => Excel.run;', ['no-restricted-globals']],
    ['export const a = (): number => Math.random();', ['no-restricted-properties']],
    ['export const a = (): void => console.log(1);', ['no-console']],
  ])('forbids %s', (text, rules) => {
    for (const folder of ['core', 'parameters', 'mappe', 'eingabe', 'berechnung', 'functions', 'katalog'])
      expect([...new Set(broken(`src/${folder}/x.ts`, text))].sort()).toEqual(rules);
  });

  it('leaves Excel to src/workbook', () => {
    const text = 'export const a = (): unknown => Excel.run;';
    expect(broken('src/taskpane/x.ts', text)).toEqual(['no-restricted-globals']);
    expect(broken('src/workbook/x.ts', text)).toEqual([]);
  });
});

describe('house rules', () => {
  it.each(['src/core/x.ts', 'src/functions/x.ts', 'test/x.test.ts', 'scripts/x.ts'])(
    'no any in %s',
    (file) => {
      expect(broken(file, 'export const a = (b: any): unknown => b;')).toContain(
        '@typescript-eslint/no-explicit-any',
      );
    },
  );

  it.each([
    ...['it.skip', 'it.only', 'describe.skip.each([1])', 'test.todo', 'xit', 'fdescribe'],
    ...['test.describe.only', 'test.describe.skip', 'test.fixme', 'test.fail', 'test.slow'],
  ])('no %s in tests', (call) => {
    for (const file of ['test/x.test.ts', 'test/e2e/x.e2e.ts'])
      expect(broken(file, `${call}('a', () => {});`)).toContain('no-restricted-syntax');
  });

  it.each([
    'performance.now()',
    'Date.now()',
    'process.cpuUsage()',
    'process.hrtime()',
    'jest.setTimeout(1)',
    'test.setTimeout(1)',
    'page.waitForTimeout(1)',
  ])('no clock in tests: %s', (call) => {
    for (const file of ['test/x.test.ts', 'test/hilfe/x.e2e.ts'])
      expect(broken(file, `export const a = (): unknown => ${call};`)).toContain('no-restricted-syntax');
  });

  it('no limit of its own in a browser test', () => {
    expect(broken('test/e2e/x.e2e.ts', 'expect(a).toBeVisible({ timeout: 5 });')).toContain(
      'no-restricted-syntax',
    );
  });
});
