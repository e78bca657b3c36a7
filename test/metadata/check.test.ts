import { checkMetadata } from '../../scripts/metadata/check';
import { RESTREGEL, VERTEILUNG, metadataOf } from './fixture';

const SOURCE = RESTREGEL + VERTEILUNG;

async function problemsOf(...sources: string[]): Promise<string[]> {
  const files = sources.map((text, index): [string, string] => [`${index}.ts`, text]);
  return checkMetadata(await metadataOf(Object.fromEntries(files)));
}

describe('check of the finished metadata', () => {
  it('accepts a well written function', async () => {
    expect(await problemsOf(SOURCE)).toEqual([]);
  });

  it.each([
    [
      'a missing description',
      'Teilt einen Betrag\n * nach einem Schlüssel auf.',
      '',
      'Die Beschreibung fehlt',
    ],
    ['a missing parameter description', ' Betrag in EUR.', '', 'Parameter „betrag“: Die Beschreibung fehlt'],
    ['a long description', 'Teilt', 'Teilt '.repeat(60), 'Excel zeigt höchstens 255'],
    ['a JSDoc link', 'Betrag in EUR.', 'Siehe {@link x}.', 'JSDoc-Verweis'],
    [
      'an optional before a required parameter',
      'betrag: unknown',
      'betrag?: unknown',
      'hinter einem optionalen',
    ],
    ['a parameter type of Excel', 'betrag: unknown', 'betrag: number', 'Typ „number“'],
    ['a repeating parameter in front', 'betrag: unknown', 'betrag: unknown[]', 'Nur der letzte Parameter'],
    [
      'an id with umlauts in the name',
      'VERTEILUNG VERTEILUNG',
      'VERTEILUNG VERTEILÜNG',
      'weichen voneinander ab',
    ],
    ['a short id', 'VERTEILUNG VERTEILUNG', 'V V', 'Die Kennung darf nur'],
    ['a volatile function', ' * @param betrag', ' * @volatile\n * @param betrag', '@volatile'],
    ['an enum value without comment', '/** Tage nach 30/360. */', '', 'Die Erklärung zu „30/360“ fehlt'],
    ['a repeated enum value', '= "30/360"', '= "GRÖSSTER_REST"', 'kommt mehrfach vor'],
    [
      'an enum of numbers',
      /enum Restregel \{[^}]*\}/,
      'enum Restregel { EINS = 1 }',
      'Unknown|Enum type|Texte',
    ],
    ['long parameter names', /\bbetrag\b/g, 'b'.repeat(250), 'zusammen länger'],
  ])('refuses %s', async (_, from, to, sentence) => {
    const problems = await problemsOf(SOURCE.replace(from, to)).catch((error: unknown) => [String(error)]);
    expect(problems.join('\n')).toMatch(new RegExp(sentence));
  });

  it('refuses an id that two files use', async () => {
    expect(await problemsOf(SOURCE, SOURCE)).toEqual(['Die Kennung VERTEILUNG ist mehrfach vergeben.']);
  });

  it('refuses enums of the same name that differ', async () => {
    const other = SOURCE.replace('Tage nach', 'Monate nach').replaceAll('VERTEILUNG', 'TEILUNG');
    expect(await problemsOf(SOURCE, other)).toEqual([
      'Die Auswahlliste Restregel ist in mehreren Dateien verschieden erklärt.',
    ]);
  });

  it('refuses an empty file', () => {
    expect(checkMetadata({ functions: [] })).toEqual(['Die Metadaten enthalten keine Funktion.']);
  });

  it('refuses an enum that does not exist', async () => {
    const { enums: _, ...metadata } = await metadataOf({ 'a.ts': SOURCE });
    expect(checkMetadata(metadata)).toEqual([
      'Funktion VERTEILUNG, Parameter „restregel“: Die Auswahlliste Restregel fehlt.',
    ]);
  });
});
