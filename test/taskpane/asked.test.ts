import { calculate } from '../../src/shared-runtime/calculate';
import { askedPart, marksOf } from '../../src/taskpane/trace/asked';
import type { TraceRow } from '../../src/taskpane/trace/evaluate';
import { groupsOf } from '../../src/taskpane/trace/groups';
import type { ResultCell } from '../../src/workbook/trace/cell-formula';

type Table = readonly TraceRow[];

const STELLEN = [
  ['Stelle', 'VZÄ', 'Kosten gesamt', 'Höchstbetrag'],
  ['FM 1', 1, 70_000, 55_000],
  ['FM 10', 1, 80_000, 55_000],
];
const KOMMUNEN = [
  ['Kommune', 'Schlüssel'],
  ['Schwerte', 39],
  ['Unna', 35],
];
const VON = '01.01.2021';
const BIS = '31.12.2022';

function tableOf(name: string, args: readonly unknown[]): Table {
  const outcome = calculate(name, args);
  if (outcome.kind !== 'result' || !Array.isArray(outcome.value)) throw new Error(`${name} has no table`);
  return outcome.value;
}

const cellOf = (table: Table, row: number, column: number): ResultCell => ({
  headings: table[0] ?? [],
  values: table[row] ?? [],
  row,
  column,
  text: '',
});

/** What is marked in the Rechenweg of a call for a cell of its result: parts, and steps with the part that they are in. */
function marked(name: string, args: readonly unknown[], find: readonly unknown[], heading: string): string[] {
  const table = tableOf(name, args);
  const ranges = args.map((arg) => (Array.isArray(arg) ? arg : [[arg]]) as unknown);
  const steps = tableOf('RECHENWEG', [name, ranges]).slice(1);
  const row = table.findIndex((own) => find.every((value, index) => own[index] === value));
  const column = table[0]?.indexOf(heading) ?? -1;
  const asked = askedPart(cellOf(table, row, column), (number) => `Anteil ${number}`);
  if (row < 0 || column < 0 || !asked) throw new Error('No such cell');
  const groups = groupsOf(steps, { all: 'Alle', sum: 'Summe aller Stellen', rest: 'Rundung' }) ?? [
    { title: null, amount: null, steps },
  ];
  const marks = marksOf(groups, asked);
  return [
    ...marks.groups,
    ...groups.flatMap(({ title, steps: own }) =>
      own.flatMap((step) => (marks.steps.has(step) ? [`${title ?? ''}: ${String(step[1])}`] : [])),
    ),
  ];
}

test.each<[string, readonly unknown[], string, readonly string[]]>([
  [
    'Jahr, Kommune und Spalte',
    [2021, 'Schwerte'],
    'Eigenanteil',
    ['2021: Eigenanteil nach Schlüssel verteilen: Anteil Schwerte'],
  ],
  [
    'eine andere Spalte derselben Zeile',
    [2022, 'Unna'],
    'Förderung',
    ['2022: Förderung nach Schlüssel verteilen: Anteil Unna'],
  ],
  [
    'die Summe eines Jahres',
    [2022, 'Summe'],
    'Eigenanteil',
    ['2022: Eigenanteil nach Schlüssel verteilen: Summe der Anteile'],
  ],
])('RZ-1 HAUSHALT: %s', (_, row, column, expected) => {
  expect(marked('HAUSHALT', [STELLEN, KOMMUNEN, VON, BIS], row, column)).toEqual(expected);
});

test('RZ-1 EIGENANTEILE: der Schritt, der die Jahre der Stelle addiert, und keiner gleich beginnenden', () => {
  const args = [STELLEN, VON, BIS];
  expect(marked('EIGENANTEILE', args, ['FM 1'], 'Eigenanteil')).toEqual([
    'Summe aller Stellen: Summe Eigenanteil, Stelle FM 1',
  ]);
  expect(marked('EIGENANTEILE', args, ['FM 10'], 'Deckungsgrad')).toEqual([
    'Stelle FM 10, Jahr 2021',
    'Stelle FM 10, Jahr 2022',
  ]);
  expect(marked('EIGENANTEILE', args, ['Summe'], 'Deckungsgrad')).toEqual([
    'Summe aller Stellen: Deckungsgrad',
  ]);
  expect(marked('EIGENANTEILE', args, ['Summe'], 'Eigenanteil')).toEqual([
    'Summe aller Stellen: Summe Eigenanteil',
  ]);
});

test('RZ-1 KOSTENTEILUNG: die Kommune, welche Spalte es auch ist', () => {
  const expected = [': Anteil Unna'];
  expect(marked('KOSTENTEILUNG', [100, KOMMUNEN], ['Unna'], 'Betrag')).toEqual(expected);
  expect(marked('KOSTENTEILUNG', [100, KOMMUNEN], ['Unna'], 'Schlüssel')).toEqual(expected);
});

test('RZ-1 nach einem Betrag allein werden die Schritte markiert, die auf ihn kommen', () => {
  const steps: TraceRow[] = [
    ['VT-2', 'Anteil Unna', '', 35, ''],
    ['VT-1', 'Rest', '', 1, ''],
  ];
  const marks = marksOf([{ title: null, amount: null, steps }], { labels: [], heading: null, value: 35 });
  expect([[...marks.steps], marks.groups.size]).toEqual([[steps[0]], 0]);
});

test('RZ-1 ohne Überschriften zählt die Zeile', () => {
  const table = tableOf('VERTEILUNG', [100, [[39], [35]]]);
  const asked = askedPart(cellOf(table, 1, 0), (number) => `Anteil ${number}`);
  expect(asked).toEqual({ labels: ['Anteil 2'], heading: null, value: 47.3 });
});

test('RZ-1 eine Überschrift fragt nach keiner Zeile, und was niemand nennt, wird nicht markiert', () => {
  const table = tableOf('KOSTENTEILUNG', [100, KOMMUNEN]);
  expect(askedPart(cellOf(table, 0, 1), String)).toBeNull();
  const marks = marksOf([{ title: null, amount: null, steps: [['VT-1', 'Rest', '', 1, '']] }], {
    labels: ['Unna'],
    heading: 'Betrag',
    value: 1,
  });
  expect([marks.steps.size, marks.groups.size]).toEqual([0, 0]);
});
