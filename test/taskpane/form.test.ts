import type { Catalogue, CatalogueFunction } from '../../src/taskpane/functions/catalogue/metadata';
import { readForm, type Form } from '../../src/taskpane/functions/form/form';
import { emptyForm, withMoves, withText } from '../../src/taskpane/functions/form/form-state';
import { calculate } from '../../src/shared-runtime/calculate';
import type { Contents } from '../../src/workbook/read/contents';
import { built } from '../e2e/support/built';

const catalogue = JSON.parse(built('functions.json')) as Catalogue;
const contents: Contents = {
  sheets: ['Tabelle1'],
  names: [],
  tables: [
    {
      id: '1',
      name: 'KIM_Stellen',
      columns: ['Stelle', 'VZÄ'],
      rows: 4,
      address: 'Tabelle1!A1:B4',
      headings: true,
      totals: false,
    },
    {
      id: '2',
      name: 'KIM_Kommunen',
      columns: ['Kommune', 'Schlüssel'],
      rows: 5,
      address: 'Tabelle1!D1:E5',
      headings: true,
      totals: false,
    },
    {
      id: '3',
      name: 'KIM_Ohne',
      columns: ['Spalte1'],
      rows: 2,
      address: 'Tabelle1!G1:G2',
      headings: false,
      totals: false,
    },
  ],
};

function find(id: string): CatalogueFunction {
  const item = catalogue.functions.find((other) => other.id === id);
  if (!item) throw new Error(id);
  return item;
}

function filled(id: string, texts: Readonly<Record<string, string>>, traced = false): Form {
  const item = find(id);
  return readForm(catalogue, item, { ...emptyForm(item), texts, traced }, contents);
}

const problems = ({ fields }: Form): [string, string | null][] =>
  fields.map(({ label, reading }) => [label, reading.problem]);

describe('the formula', () => {
  it('leaves out what is not given, and nothing in between', () => {
    const form = filled('EIGENANTEIL', {
      kosten: '1.234,50',
      vzae: 'B4',
      hoechstbetrag: '55000',
      art: 'FESTBETRAG',
      drittmittel: '80',
    });
    expect(form.formula).toMatchObject({
      invariant: '=KIM.EIGENANTEIL(1234.5,B4,55000,,"FESTBETRAG",,80)',
      german: '=KIM.EIGENANTEIL(1234,5;B4;55000;;"FESTBETRAG";;80)',
    });
    const pieces = form.formula?.pieces ?? [];
    expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')).toBe(
      form.formula?.invariant,
    );
    expect(pieces.filter((piece) => typeof piece !== 'string')).toMatchObject([{ text: 'B4' }]);
  });

  it('names what is missing in the preview, and is none yet', () => {
    const form = filled('EIGENANTEIL', { vzae: '2,5', hoechstbetrag: '1.1.22' });
    expect(form.preview).toBe('=KIM.EIGENANTEIL(kosten;2,5;hoechstbetrag)');
    expect(form.formula).toBeNull();
    expect(problems(form).filter(([, problem]) => problem !== null)).toEqual([
      ['Kosten', 'Bitte ausfüllen.'],
      ['Höchstbetrag', 'Bei 1.1.22 fehlt das Jahr mit vier Stellen. Bitte so schreiben: 01.01.2022'],
    ]);
  });

  it('can be the way to the result instead', () => {
    const texts = { kosten: '187500', vzae: '2,5', hoechstbetrag: '55000' };
    const form = filled('EIGENANTEIL', texts, true);
    expect(form.formula?.german).toBe('=KIM.RECHENWEG("EIGENANTEIL";187500;2,5;55000)');
    expect(form.size).toEqual({ rows: 2, columns: 5 });
  });
});

describe('a field', () => {
  it('KO-2: takes the name of a table alone for its headings and data', () => {
    const texts = { betrag: '10', kommunen: 'kim_kommunen' };
    expect(filled('KOSTENTEILUNG', texts).formula).toMatchObject({
      invariant: '=KIM.KOSTENTEILUNG(10,KIM_Kommunen[[#Headers],[#Data]])',
      german: '=KIM.KOSTENTEILUNG(10;KIM_Kommunen[[#Kopfzeilen];[#Daten]])',
    });
    // Numbers only: headings would be no keys.
    const keys = filled('VERTEILUNG', { betrag: '10', schluessel: 'KIM_Kommunen' });
    expect(keys.formula?.invariant).toBe('=KIM.VERTEILUNG(10,KIM_Kommunen)');
  });

  it('wants a range where the function wants one', () => {
    const [[, problem] = []] = problems(filled('HAUSHALT', { stellen: 'Schwerte' }));
    expect(problem).toContain('einen Bereich angeben');
  });

  it('takes one value where a range may be one', () => {
    const form = filled('ERSTATTUNGSZINS', { betrag: '13750', von: '31.12.2023', bis: 'B2:B9' });
    expect(problems(form).filter(([, problem]) => problem !== null)).toEqual([]);
    expect(form.formula?.german).toMatch(/^=KIM.ERSTATTUNGSZINS\(13750;.*;B2:B9\)$/);
  });

  it('TA-2: for pay groups takes a group that is called like a cell for the group', () => {
    const taken = (gruppe: string): string | undefined =>
      filled('ENTGELT', { gruppe, stufe: '3', stichtag: '01.01.2026' }).formula?.german;
    expect(taken('E11')).toBe('=KIM.ENTGELT("E11";3;"01.01.2026")');
    expect(taken(' e9 ')).toBe('=KIM.ENTGELT("e9";3;"01.01.2026")');
    expect(taken('A11')).toBe('=KIM.ENTGELT("A11";3;"01.01.2026")');
    // No group is called so, or the spelling is that of a cell alone.
    expect(taken('E99')).toBe('=KIM.ENTGELT(E99;3;"01.01.2026")');
    expect(taken('$E$11')).toBe('=KIM.ENTGELT($E$11;3;"01.01.2026")');
    expect(taken('Tabelle1!E11')).toBe('=KIM.ENTGELT(Tabelle1!E11;3;"01.01.2026")');
    expect(filled('ENTGELT', { gruppe: '9c', stufe: 'E11' }).preview).toBe('=KIM.ENTGELT("9c";E11;stichtag)');
  });

  it.each([
    ['01.07.2025 bis 31.12.2025', 'KIM.MONATE("01.07.2025";"31.12.2025")'],
    ['1.7.2025-31.12.2025', 'KIM.MONATE("1.7.2025";"31.12.2025")'],
    ['01.07.2025 – 31.12.2025', 'KIM.MONATE("01.07.2025";"31.12.2025")'],
    ['6', '6'],
    ['B4', 'B4'],
  ])('FO-1: for months takes their period: %s', (monate, argument) => {
    const texts = { kosten: '100000', vzae: '1', hoechstbetrag: '55000', monate };
    expect(filled('EIGENANTEIL', texts).formula?.german).toBe(`=KIM.EIGENANTEIL(100000;1;55000;${argument})`);
    const day = filled('ENTGELT', { gruppe: '9c', stufe: '3', stichtag: '01.07.2025 bis 31.12.2025' });
    expect(day.formula?.german).toContain('"01.07.2025 bis 31.12.2025"');
  });

  it('FO-1: names the day of a period that there is not', () => {
    const { fields } = filled('EIGENANTEIL', { monate: '01.02.2025 bis 31.02.2025' });
    expect(fields.find(({ key }) => key === 'monate')?.reading.problem).toContain('31.02.2025');
  });

  it('wants one cell where the function wants one value', () => {
    const [[, problem] = []] = problems(filled('VZAE', { wochenstunden: 'A1:A9' }));
    expect(problem).toBe('Hier ist nur eine einzelne Zelle möglich.');
  });
});

describe('FO-7: a Höchstbetrag may stay blank', () => {
  const [art] = catalogue.enums?.filter(({ id }) => id === 'Art') ?? [];
  it.each((art?.values ?? []).map(({ stringValue = '' }) => stringValue))(
    'where the function takes it so: %s',
    (value) => {
      const quote = value === 'ANTEIL' ? '0,7' : '';
      const { formula, fields } = filled('EIGENANTEIL', { kosten: '60000', vzae: '1', art: value, quote });
      const share = value === 'ANTEIL' ? 0.7 : null;
      const outcome = calculate('EIGENANTEIL', [60_000, 1, null, null, value, share, null, null]);
      expect(formula !== null).toBe(outcome.kind === 'result');
      expect(fields.find(({ key }) => key === 'hoechstbetrag')?.required).toBe(outcome.kind !== 'result');
    },
  );
});

describe('a table that is not as the function wants it', () => {
  const problem = (stellen: string): string | null | undefined =>
    filled('EIGENANTEILE', { stellen }).fields[0]?.reading.problem;

  it.each([
    ['KIM_Stelen', 'KIM_Stelen gibt es in dieser Mappe nicht', 'Gemeint ist KIM_Stellen?'],
    ['KIM_Stelen[[#Kopfzeilen];[#Daten]]', 'KIM_Stelen gibt es', 'Gemeint ist KIM_Stellen?'],
    ['Posten', 'Posten gibt es', 'Vorhanden sind KIM_Stellen, KIM_Kommunen, KIM_Ohne.'],
    ['KIM_Stellen[[#Alle];[Stele]]', 'Stele gibt es in dieser Tabelle nicht', 'Gemeint ist Stelle?'],
    ['KIM_Stellen[Name]', 'Name gibt es in dieser Tabelle nicht', 'Vorhanden sind Stelle, VZÄ.'],
    ['Tabele1!A1:B4', 'Tabele1 gibt es', 'Gemeint ist Tabelle1?'],
    ['9c 3', 'Bitte einen Bereich angeben', 'zum Beispiel A1:D10'],
    ['KIM_Stellen[#Daten]', 'Die Überschriften', 'KIM_Stellen[[#Kopfzeilen];[#Daten]]'],
    ['KIM_Stellen[VZÄ]', 'Die Überschriften', 'KIM_Stellen[[#Kopfzeilen];[#Daten]]'],
    ['KIM_Ohne', 'KIM_Ohne zeigt keine Kopfzeile', 'Tabellenentwurf'],
  ])('is told so, with the way out: %s', (typed, what, way) => {
    expect(problem(typed)).toContain(what);
    expect(problem(typed)).toContain(way);
  });

  it('is fine with its headings, and as a list', () => {
    expect(problem('KIM_Stellen')).toBeNull();
    expect(problem('KIM_Stellen[#Alle]')).toBeNull();
    expect(problem('{"Stelle"."VZÄ";"A".1}')).toBeNull();
  });

  it('may be without headings where the function can do without', () => {
    const von = '01.01.2026';
    const personal = { gruppe: '9c', stufe: '3', vzae: '1', von, bis: '31.12.2026' };
    for (const optionen of ['KIM_Stellen[#Daten]', '{"Fortschreibung".WAHR}'])
      expect(filled('PERSONALKOSTEN', { ...personal, optionen }).formula).not.toBeNull();
  });
});

it('a list is no single value', () => {
  const [[, problem] = []] = problems(filled('VZAE', { wochenstunden: '{39;40}' }));
  expect(problem).toBe('Hier ist nur eine einzelne Zelle möglich.');
});

it('cells that have been deleted are no argument any more, until something else is typed', () => {
  const item = find('VZAE');
  const typed = withText(emptyForm(item), 'wochenstunden', 'Tabelle1!B4');
  const lost = withMoves(typed, [{ key: 'wochenstunden', before: 'Tabelle1!B4', now: null }]);
  const form = readForm(catalogue, item, lost, contents);
  expect(form.formula).toBeNull();
  expect(form.fields[0]?.reading.problem).toContain('Tabelle1!B4 wurde im Blatt gelöscht');
  const anew = readForm(catalogue, item, withText(lost, 'wochenstunden', 'Tabelle1!B4'), contents);
  expect(anew.formula).not.toBeNull();
});

describe('the cells to keep free', () => {
  const von = '01.01.2022';
  const bis = '31.12.2022';
  const stellen = 'KIM_Stellen[[#Kopfzeilen];[#Daten]]';
  const kommunen = 'KIM_Kommunen[[#Kopfzeilen];[#Daten]]';
  it.each([
    ['VZAE', { wochenstunden: '39' }, 1, 1],
    ['TARIFSTAND', { stichtag: von }, 1, 4],
    ['VERTEILUNG', { betrag: '10', schluessel: 'B2:B5' }, 4, 1],
    ['VERTEILUNG', { betrag: '10', schluessel: 'B2#' }, 2, 1],
    ['VERTEILUNG', { betrag: '10', schluessel: '{39;35;14;12}' }, 4, 1],
    ['ERSTATTUNGSZINS', { betrag: '10', von, bis }, 1, 1],
    ['ERSTATTUNGSZINS', { betrag: 'B2:B5', von, bis: 'C2:C5' }, 4, 1],
    ['KOSTENTEILUNG', { betrag: '10', kommunen }, 6, 4],
    ['EIGENANTEILE', { stellen, von, bis }, 5, 10],
    ['HAUSHALT', { stellen, kommunen, von, bis }, 11, 6],
  ])('%s %j', (id, texts, rows, columns) => {
    expect(filled(id, texts).size).toEqual({ rows, columns });
  });
});
