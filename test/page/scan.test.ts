import type { NamedTable } from '../../dev/excel/page/model/parts';
import { formulaContext } from '../../dev/excel/page/model/scan';
import { accepted, calledFunction, suggestions } from '../../dev/excel/page/model/suggestions';

const metadata = {
  functions: [
    {
      id: 'EIGENANTEIL',
      name: 'EIGENANTEIL',
      description: 'Eigenanteil',
      parameters: [{ name: 'kosten' }, { name: 'vzae' }, { name: 'monate', optional: true }],
    },
    {
      id: 'RECHENWEG',
      name: 'RECHENWEG',
      parameters: [{ name: 'funktion' }, { name: 'argumente', repeating: true }],
    },
  ],
};
const at = (text: string): ReturnType<typeof formulaContext> => formulaContext(text, text.length);

describe('a formula while it is written', () => {
  it.each([
    ['=KIM.EIG', { word: 'KIM.EIG', call: null }],
    ['=KIM.EIGENANTEIL(1;', { word: null, call: ['KIM.EIGENANTEIL', 1] }],
    ['=WENN(A1>0;KIM.EIGENANTEIL(1;2,5', { word: null, call: ['KIM.EIGENANTEIL', 1] }],
    ['=WENN(A1>0;KIM.EIGENANTEIL(1;2);', { word: null, call: ['WENN', 2] }],
    ['=KIM.VERTEILUNG(1;{39;35};', { word: null, call: ['KIM.VERTEILUNG', 2] }],
    ['=KIM.MONATE("a;b";', { word: null, call: ['KIM.MONATE', 1] }],
    ["=KIM.MONATE('A(1;'!A1;", { word: null, call: ['KIM.MONATE', 1] }],
  ])('%s', (text, expected) => {
    const context = at(text);
    expect(context?.word?.text ?? null).toBe(expected.word);
    expect(context?.call ? [context.call.name, context.call.argument] : null).toEqual(expected.call);
  });

  it.each(['KIM.', '="KIM.', "='KIM "])('offers nothing in %s', (text) => expect(at(text)).toBeNull());

  it.each([
    ['=KIM_Stellen[VZ', { table: 'KIM_Stellen', start: 13, text: 'VZ', inner: false }],
    ['=SUMME(T[[#Daten];[a', { table: 'T', start: 19, text: 'a', inner: true }],
    ["=T[['[x']", { table: 'T', start: 4, text: "'[x']", inner: true }],
    ['=T["', { table: 'T', start: 3, text: '"', inner: false }],
  ])('knows the table in %s', (text, part) => {
    expect(at(text)).toMatchObject({ part, word: null, pointing: false });
  });

  it('is out of the table behind its brackets', () => {
    expect(at('=KIM.EIGENANTEIL(T[[#Daten];[a]];SU')).toMatchObject({
      part: null,
      word: { text: 'SU' },
      call: { name: 'KIM.EIGENANTEIL', argument: 1 },
    });
  });

  it('knows where a reference may follow', () => {
    expect(['=', '=A1+', '=SUMME(', '=KIM.VZAE(1;'].map((text) => at(text)?.pointing)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['=A1', '=SUMME(A1)'].map((text) => at(text)?.pointing)).toEqual([false, false]);
  });
});

describe('suggestions', () => {
  const known = {
    metadata,
    manifest: { namespace: 'KIM' },
    catalogue: [{ id: 'EIGENANTEIL', keywords: ['Restkosten', 'Überschuss'] }],
  };
  const table = (name: string, ...columns: string[]): NamedTable => ({ name, columns: () => columns });
  const named = {
    tables: [
      table('KIM_Stellen', 'Stelle', 'VZÄ', 'Sachkosten-Höchstbetrag', 'Nr. [alt]'),
      table('KIM_Kommunen'),
    ],
    names: ['Jahr_von', 'Summe_Kosten'],
  };
  const names = (text: string): string[] => suggestions(known, at(text), named).map(({ name }) => name);

  it('come by prefix, ours also without it, native ones after them', () => {
    expect(names('=kim.e')).toEqual(['KIM.EIGENANTEIL']);
    expect(names('=eigen')).toEqual(['KIM.EIGENANTEIL']);
    expect(names('=SU')[0]).toBe('SUMME');
    expect(names('=1+')).toEqual([]);
  });

  it('come by words of everyday use, behind what is named like that', () => {
    expect(names('=restk')).toEqual(['KIM.EIGENANTEIL']);
    expect(names('=UEBERSCH')).toEqual(['KIM.EIGENANTEIL']);
    expect(names('=res')).not.toContain('KIM.EIGENANTEIL');
  });

  it('are in the order of the catalogue, and end with what it does not know', () => {
    const catalogue = [{ id: 'RECHENWEG', keywords: [] }];
    const found = suggestions({ ...known, catalogue }, at('=KIM.'), named);
    expect(found.map(({ name }) => name)).toEqual(['KIM.RECHENWEG', 'KIM.EIGENANTEIL']);
  });

  it('are all there are, however many', () => {
    const many = Array.from({ length: 15 }, (_, index) => ({
      id: `F${index}`,
      name: `F${index}`,
      parameters: [],
    }));
    expect(suggestions({ ...known, metadata: { functions: many } }, at('=KIM.'), named)).toHaveLength(15);
  });

  it('make no difference between umlauts and their two letters', () => {
    expect(names('=länge')).toEqual(names('=LAENGE'));
    const functions = [{ id: 'F', name: 'FOERDERUNG', parameters: [] }];
    expect(suggestions({ ...known, metadata: { functions } }, at('=förd'), named)).toMatchObject([
      { name: 'KIM.FOERDERUNG' },
    ]);
  });

  it('take in tables and names of the workbook, behind the functions, until they are written in full', () => {
    expect(names('=KIM')).toEqual(['KIM.EIGENANTEIL', 'KIM.RECHENWEG', 'KIM_Stellen', 'KIM_Kommunen']);
    expect(names('=KIM_s')).toEqual(['KIM_Stellen']);
    expect(names('=KIM_Stellen')).toEqual([]);
    expect(names('=summe').pop()).toBe('Summe_Kosten');
    const [table] = suggestions(known, at('=SUMME(KIM_St'), named);
    const context = at('=SUMME(KIM_St');
    if (!table || !context) throw new Error('kein Vorschlag');
    expect(accepted('=SUMME(KIM_St', 13, context, table)).toEqual({ text: '=SUMME(KIM_Stellen', caret: 18 });
  });

  it('name the parts of a table, headings and data together first', () => {
    expect(names('=KIM.EIGENANTEIL(kim_stellen[')).toEqual([
      '[#Kopfzeilen];[#Daten]',
      '#Kopfzeilen',
      '#Daten',
      '#Ergebnisse',
      '#Alle',
      'Stelle',
      'VZÄ',
      '[Sachkosten-Höchstbetrag]',
      "[Nr. '[alt']]",
    ]);
    expect(names('=KIM_Stellen[#k')).toEqual(['[#Kopfzeilen];[#Daten]', '#Kopfzeilen']);
    expect(names('=KIM_Stellen[[#k')).toEqual(['#Kopfzeilen']);
    expect(names('=KIM_Stellen[sach')).toEqual(['[Sachkosten-Höchstbetrag]']);
    expect(names('=KIM_Stellen[VZÄ')).toEqual([]);
    expect(names('=Anderes[')).toEqual([]);
  });

  it.each([
    ['=SUMME(KIM_Stellen[', '[#Kopfzeilen];[#Daten]', '=SUMME(KIM_Stellen[[#Kopfzeilen];[#Daten]]'],
    ['=SUMME(KIM_Stellen[vz', 'VZÄ', '=SUMME(KIM_Stellen[VZÄ]'],
    ['=SUMME(KIM_Stellen[[#Daten];[vz', 'VZÄ', '=SUMME(KIM_Stellen[[#Daten];[VZÄ]'],
    ['=KIM_Stellen[Nr', "[Nr. '[alt']]", "=KIM_Stellen[[Nr. '[alt']]]"],
  ])('complete %s by %s and close the bracket', (text, chosen, result) => {
    const context = at(text);
    const suggestion = suggestions(known, context, named).find(({ name }) => name === chosen);
    if (!context || !suggestion) throw new Error('kein Vorschlag');
    expect(accepted(text, text.length, context, suggestion)).toEqual({ text: result, caret: result.length });
    expect(accepted(`${text}];1)`, text.length, context, suggestion).text).toBe(`${result};1)`);
  });

  it('are put in place of the word, with the parenthesis', () => {
    const text = '=1+KIM.EI';
    const context = at(text);
    if (!context) throw new Error('keine Formel');
    const [first] = suggestions(known, context, named);
    if (!first) throw new Error('kein Vorschlag');
    expect(accepted(text, text.length, context, first)).toEqual({ text: '=1+KIM.EIGENANTEIL(', caret: 19 });
  });

  it('name the parameter, the last one again and again if it repeats', () => {
    expect(calledFunction(metadata, 'KIM', at('=KIM.EIGENANTEIL(1;'))?.parameter).toBe(1);
    expect(calledFunction(metadata, 'KIM', at('=KIM.RECHENWEG("X";1;2;'))?.parameter).toBe(1);
    expect(calledFunction(metadata, 'KIM', at('=SUMME(1;'))).toBeNull();
  });
});
