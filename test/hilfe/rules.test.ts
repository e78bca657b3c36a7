import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryOf } from '../../scripts/hilfe/entries';
import { addressOf, explained } from '../../scripts/hilfe/explained';
import { rulesFor } from '../../scripts/hilfe/rule-choice';
import { ruleSection } from '../../scripts/hilfe/rule-section';
import { parseRules } from '../../scripts/hilfe/rules';
import { ROOT, productMetadata } from './metadata';

const CATALOGUE = `# Regelkatalog

## Zeit

### ZE-1 Monate

- **Regel:** Mit \`VOLL\` nur volle
  Monate < 12.
- **Grundlage:** Festlegung
- **Umsetzung:** \`src/core/zeit/monate.ts\`

### LE-1 Leer

- **Regel:** Leer.

### LE-2 Null

- **Regel:** Null.
`;

const description = 'Tut etwas. Beispiel: =KIM.MONATE(1;2).';
const entry = entryOf({ id: 'MONATE', name: 'MONATE', description, parameters: [] });
const traced = (rule: string) => () => [
  ['Regel', 'Schritt'],
  [rule, 'Monate'],
];

describe('rules of the help pages', () => {
  it('come from the catalogue, without what only developers need', () => {
    const [rule] = parseRules(CATALOGUE);
    expect(rule).toMatchObject({ id: 'ZE-1', title: 'Monate' });
    const text = ruleSection({ here: rule ? [rule] : [], there: [] }).text.replace(/\s+/g, ' ');
    expect(text).toContain('id="regel-ze-1"');
    expect(text).toContain('<p>Mit <code>VOLL</code> nur volle Monate &lt; 12.</p>');
    expect(text).toContain('<span>Grundlage:</span> Festlegung');
    expect(text).not.toContain('src/core');
  });

  it('are those that the examples show and those about all arguments, in the order of the catalogue', () => {
    const rules = rulesFor(entry, traced('ZE-1'), parseRules(CATALOGUE));
    expect(rules.map(({ id }) => id)).toEqual(['ZE-1', 'LE-1', 'LE-2']);
  });

  it('of cost are left to the page about cost where posts are a list', () => {
    const rules = parseRules('### PK-1 Personen\n\n### PK-2 Entgelt\n\n### TB-1 Tabelle\n');
    const cost = rules.slice(0, 1);
    const posts = { name: 'stellen', type: 'any', optional: false };
    const divided = explained(entryOf({ id: 'A', name: 'A', description, parameters: [posts] }), rules, cost);
    expect(divided.here.map(({ id }) => id)).toEqual(['PK-2', 'TB-1']);
    expect(addressOf('PK-1', divided)).toBe('personalkosten.html#regel-pk-1');
    expect(addressOf('TB-1', divided)).toBe('#regel-tb-1');
    expect(addressOf('VT-1', divided)).toBeNull();
    expect(ruleSection(divided).text).toContain('href="personalkosten.html#regeln"');
    expect(explained(entry, rules, cost)).toEqual({ here: rules, there: [] });
  });

  it('stop the build if the catalogue does not have them', () => {
    expect(() => rulesFor(entry, traced('ZE-9'), parseRules(CATALOGUE))).toThrow('ZE-9');
    expect(() => parseRules('### Ohne Nummer\n')).toThrow('Ohne Nummer');
  });

  it('are all found for the arguments of the functions that exist', async () => {
    const catalogue = parseRules(readFileSync(join(ROOT, 'docs/regeln.md'), 'utf8'));
    for (const fn of (await productMetadata()).functions)
      expect(rulesFor(entryOf(fn), () => null, catalogue).length).toBeGreaterThan(1);
  });

  it('send no reader to files that only developers have', () => {
    const catalogue = parseRules(readFileSync(join(ROOT, 'docs/regeln.md'), 'utf8'));
    const { text } = ruleSection({ here: catalogue, there: [] });
    expect(text.match(/\b(?:docs|src|test)\/[\w./-]+|[\w-]+\.(?:md|ts|json)\b/g)).toBeNull();
  });
});
