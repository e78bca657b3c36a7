import type { Catalogue } from '../../src/taskpane/functions/catalogue/metadata';
import { readForm } from '../../src/taskpane/functions/form/form';
import type { FormField } from '../../src/taskpane/functions/form/form-field';
import { emptyForm, withMoves, withText } from '../../src/taskpane/functions/form/form-state';
import { remarkOn } from '../../src/taskpane/functions/form/remark';
import { germanNumber } from '../../src/taskpane/ui/numbers';
import { NO_CONTENTS } from '../../src/workbook/read/contents';
import type { SeenCell } from '../../src/workbook/read/seen';
import { built } from '../e2e/support/built';

const catalogue = JSON.parse(built('functions.json')) as Catalogue;

function fieldOf(id: string, key: string, text: string, moved?: string): FormField {
  const item = catalogue.functions.find((other) => other.id === id);
  if (!item) throw new Error(id);
  const typed = withText(emptyForm(item), key, text);
  const state = moved === undefined ? typed : withMoves(typed, [{ key, before: text, now: moved }]);
  const field = readForm(catalogue, item, state, NO_CONTENTS).fields.find((other) => other.key === key);
  if (!field) throw new Error(key);
  return field;
}

const DAY: SeenCell = { value: 45_839, text: '01.07.2025', isDay: true, formula: '' };
const NUMBER: SeenCell = { value: 45_839, text: '45.839,00', isDay: false, formula: '' };
const EMPTY: SeenCell = { value: null, text: '', isDay: false, formula: '' };
const TEXT: SeenCell = { value: '57.000,00', text: '57.000,00', isDay: false, formula: '' };

describe('what stands in a cell', () => {
  it.each<[string, string, SeenCell, string, boolean]>([
    ['EIGENANTEIL', 'kosten', NUMBER, 'Inhalt: 45.839,00 Zelle B4. Ist der Text gemeint: "B4"', false],
    ['EIGENANTEIL', 'kosten', TEXT, 'Inhalt: Text „57.000,00“', false],
    ['EIGENANTEIL', 'kosten', EMPTY, 'B4 ist leer.', true],
    ['EIGENANTEIL', 'kosten', DAY, 'gerechnet wird mit der Zahl 45.839', true],
    ['ENTGELT', 'stichtag', DAY, 'Inhalt: 01.07.2025', false],
    ['ENTGELT', 'stichtag', NUMBER, 'Die Zahl 45.839,00 gilt hier als Datum: 01.07.2025.', false],
    ['EIGENANTEIL', 'kosten', { ...NUMBER, text: '####' }, 'Inhalt: 45.839', false],
    ['ENTGELT', 'stichtag', { ...DAY, text: '####' }, 'Inhalt: 01.07.2025', false],
    ['ENTGELT', 'gruppe', { ...TEXT, value: 'x'.repeat(50) }, `Inhalt: Text „${'x'.repeat(40)}…“`, false],
  ])('is said: %s, %s, %j', (id, key, cell, text, doubtful) => {
    const remark = remarkOn(fieldOf(id, key, 'B4'), [cell]);
    expect(remark?.text).toContain(text);
    expect(remark?.doubtful).toBe(doubtful);
  });

  it('is not repeated for many cells, but a day among amounts is noticed', () => {
    const keys = fieldOf('VERTEILUNG', 'schluessel', 'B4:B5');
    expect(remarkOn(keys, [NUMBER, NUMBER])).toBeNull();
    expect(remarkOn(keys, [NUMBER, DAY])).toMatchObject({ doubtful: true });
    expect(remarkOn(fieldOf('EIGENANTEILE', 'stellen', 'B4:C5'), [TEXT, DAY])).toBeNull();
  });
});

describe('what was typed', () => {
  it.each<[string, string, string, string, boolean]>([
    ['EIGENANTEIL', 'kosten', '1.234', 'Gelesen als 1234, nicht als 1,234.', true],
    ['EIGENANTEIL', 'kosten', '1.234.567', 'Zahl 1234567', false],
    ['ENTGELT', 'stichtag', '45839', 'Die Zahl 45839 gilt hier als Datum: 01.07.2025.', false],
    ['ENTGELT', 'gruppe', '9c', 'Text "9c"', false],
    ['ENTGELT', 'gruppe', 'E11', 'Die Gruppe E11. Eine Zelle bitte mit „Auswahl übernehmen“ angeben.', false],
    ['ENTGELT', 'stufe', 'E11', 'Zelle E11. Ist der Text gemeint: "E11"', false],
    [
      'EIGENANTEIL',
      'monate',
      '01.07.2025 bis 31.12.2025',
      'Zeitraum 01.07.2025 bis 31.12.2025; die Monate zählt KIM.MONATE.',
      false,
    ],
    ['VERTEILUNG', 'schluessel', '{39;35;14;12}', 'Liste: 4 Zeilen, eine Spalte', false],
    ['PERSONALKOSTEN', 'optionen', '{"Zulage".55.500}', 'Ein Punkt trennt hier Spalten', true],
  ])('is said where it may be read in two ways: %s, %s, %s', (id, key, text, expected, doubtful) => {
    const remark = remarkOn(fieldOf(id, key, text), []);
    expect(remark?.text).toContain(expected);
    expect(remark?.doubtful).toBe(doubtful);
  });

  it.each<[string, string, boolean]>([
    ['150 %', 'Mit % gelesen als 1,5.', true],
    ['80%', 'Mit % gelesen als 0,8.', false],
  ])('and where it is a share: %s', (text, expected, doubtful) => {
    expect(remarkOn(fieldOf('EIGENANTEIL', 'vzae', text), [])).toEqual({ text: expected, doubtful });
  });

  it.each(['187500', '2,5', '50.000,00 €x', 'A1:B4', ''])('and not where it is plain: %s', (text) => {
    const remark = remarkOn(fieldOf('VERTEILUNG', 'betrag', text), []);
    expect(remark?.doubtful ?? false).toBe(false);
  });
});

describe('DA-2 a number that is no day of Excel', () => {
  const parameters = catalogue.functions.flatMap((item) =>
    item.parameters.map(({ name }) => [item.id, name] as const),
  );

  it.each(['2958466', '1234567890', '10000000000001', '1e99', '-1'])('%s is none in any field', (text) => {
    for (const [id, name] of parameters)
      expect(remarkOn(fieldOf(id, name, text), [])?.text ?? '').not.toContain('gilt hier als Datum');
  });

  it.each([-1, 2_958_466, 1e15])('%d in a cell for a day is shown as it is', (value) => {
    const cell: SeenCell = { ...DAY, value, text: '####' };
    expect(remarkOn(fieldOf('ENTGELT', 'stichtag', 'B4'), [cell])?.text).toContain(germanNumber(value));
    expect(remarkOn(fieldOf('ENTGELT', 'stichtag', 'B4'), [{ ...cell, isDay: false }])?.text).not.toContain(
      'gilt hier als Datum',
    );
  });
});

it('FO-1: costs of a period ask for its months, unless they are given', () => {
  const costs: SeenCell = { ...NUMBER, formula: '=KIM.PERSONALKOSTEN("11",4,3.5,"01.07.2025","31.12.2025")' };
  const field = fieldOf('EIGENANTEIL', 'kosten', 'B4');
  const months = fieldOf('EIGENANTEIL', 'monate', '');
  const given = fieldOf('EIGENANTEIL', 'monate', '6');
  expect(remarkOn(field, [costs], [field, months])).toMatchObject({
    text: expect.stringContaining('B4 rechnet die Kosten eines Zeitraums.') as string,
    doubtful: true,
  });
  expect(remarkOn(field, [costs], [field, given])?.text).not.toContain('Zeitraum');
  expect(remarkOn(field, [NUMBER], [field, months])?.text).not.toContain('Zeitraum');
});

it('cells that have moved are said with where they were', () => {
  expect(remarkOn(fieldOf('EIGENANTEIL', 'kosten', 'Tabelle1!B4', 'Tabelle1!B5'), [])?.text).toContain(
    '(vorher Tabelle1!B4)',
  );
});
