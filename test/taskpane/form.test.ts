import type { Catalogue, CatalogueFunction } from '../../src/taskpane/functions/catalogue/metadata';
import { emptyForm, readForm, type Form } from '../../src/taskpane/functions/form/form';
import type { Contents } from '../../src/workbook/read/contents';
import { built } from '../e2e/support/built';

const catalogue = JSON.parse(built('functions.json')) as Catalogue;
const contents: Contents = {
  sheets: ['Tabelle1'],
  names: [],
  tables: [
    {
      name: 'KIM_Stellen',
      columns: ['Stelle', 'VZÄ'],
      rows: 4,
      address: 'Tabelle1!A1:B4',
      headings: true,
      totals: false,
    },
    {
      name: 'KIM_Kommunen',
      columns: ['Kommune', 'Schlüssel'],
      rows: 5,
      address: 'Tabelle1!D1:E5',
      headings: true,
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

  it('takes arguments that come again and again', () => {
    const form = filled('RECHENWEG', { funktion: 'VZAE', 'argumente-1': '19,5', 'argumente-3': '39' });
    expect(form.fields.map(({ label }) => label)).toEqual([
      'Funktion',
      'Argument 1',
      'Argument 2',
      'Argument 3',
    ]);
    expect(form.formula?.invariant).toBe('=KIM.RECHENWEG("VZAE",19.5,,39)');
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
    expect(problem).toContain('Bitte einen Bereich angeben');
  });

  it('takes one value where a range may be one', () => {
    const form = filled('ERSTATTUNGSZINS', { betrag: '13750', von: '31.12.2023', bis: 'B2:B9' });
    expect(problems(form).filter(([, problem]) => problem !== null)).toEqual([]);
    expect(form.formula?.german).toMatch(/^=KIM.ERSTATTUNGSZINS\(13750;.*;B2:B9\)$/);
  });

  it('wants one cell where the function wants one value', () => {
    const [[, problem] = []] = problems(filled('VZAE', { wochenstunden: 'A1:A9' }));
    expect(problem).toBe('Hier ist nur eine einzelne Zelle möglich.');
  });
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
    ['ERSTATTUNGSZINS', { betrag: '10', von, bis }, 1, 1],
    ['ERSTATTUNGSZINS', { betrag: 'B2:B5', von, bis: 'C2:C5' }, 4, 1],
    ['KOSTENTEILUNG', { betrag: '10', kommunen }, 6, 4],
    ['EIGENANTEILE', { stellen, von, bis }, 5, 10],
    ['HAUSHALT', { stellen, kommunen, von, bis }, 11, 6],
  ])('%s %j', (id, texts, rows, columns) => {
    expect(filled(id, texts).size).toEqual({ rows, columns });
  });
});
