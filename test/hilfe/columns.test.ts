import { ANDERE_WOERTER } from '../../src/eingabe/anderewoerter';
import { werteOhneFunde } from '../../src/eingabe/gelesen';
import { beteiligteAus } from '../../src/eingabe/beteiligte';
import { empfaengerAus } from '../../src/eingabe/empfaenger';
import { gewichteAus } from '../../src/eingabe/gewichte';
import { stufenAus } from '../../src/eingabe/stufen';
import { tarifannahmenAus } from '../../src/eingabe/tarifannahmen';
import { kommunenAus } from '../../src/eingabe/kommunen';
import { Optionen } from '../../src/eingabe/optionen';
import { parameterAus } from '../../src/eingabe/parameter';
import { saetzeAus } from '../../src/eingabe/saetze';
import { stellenAus } from '../../src/eingabe/stellen';
import { tarifeAus } from '../../src/eingabe/tarife';
import { gefaltet } from '../../src/core/text/falten';
import { zeitraum } from '../../src/core/zeit/zeitraum';
import { SPALTENTEXTE } from '../../src/hilfe/spalten';

const TERM = zeitraum(44562, 44926);
const { werte: NO_OPTIONS } = Optionen.fuerKosten('optionen', null);

const POSTS = {
  read: (range: unknown) =>
    stellenAus('stellen', range, TERM, NO_OPTIONS, true).rechne((posts) => ({
      ergebnis: posts,
      funde: [],
    })),
  row: [
    ...['A', 'Unna', '9c', 3, 1, '01.01.2022', '31.12.2022', '01.01.2021', 60000, 9700],
    ...[1, 'PERSONAL', 55000, 9700, 'ANTEIL', 0.8, 1000, 1000],
    ...[0.5, 0.1, 0.5, 100, null, 60000, 9000, 500, 1, 55000, 54000],
  ],
};

/** How each range is read, and a row that fills every column. */
const RANGES: Readonly<Record<string, { read: (range: unknown) => unknown; row: readonly unknown[] }>> = {
  stellen: POSTS,
  stelle: POSTS,
  kommunen: { read: (range) => werteOhneFunde(kommunenAus('kommunen', range, true)), row: ['Unna', 35, 100] },
  tarife: {
    read: (range) => werteOhneFunde(tarifeAus('tarife', range)),
    row: ['TVöD-VKA', '01.04.2027', '9c', 3, 4700, 'Schätzung', 'Annahme'],
  },
  saetze: {
    read: (range) => werteOhneFunde(saetzeAus('saetze', range)),
    row: ['A', 'PERSONAL', '01.01.2026', '31.12.2027', 62000, 'HÖCHSTBETRAG', 'Bescheid', 'veröffentlicht'],
  },
  stufen: {
    read: (range) => werteOhneFunde(stufenAus('stufen', range)),
    row: ['FESTBETRAG', 100, 'Land'],
  },
  empfaenger: {
    read: (range) => werteOhneFunde(empfaengerAus('empfaenger', range)),
    row: ['Kreis', 'Land', 100, 90, 1, 12, 55000, 5, 1],
  },
  annahmen: {
    read: (range) => werteOhneFunde(tarifannahmenAus('annahmen', range)),
    row: ['01.04.2027', 0.03, 10, 110],
  },
  gewichte: { read: (range) => werteOhneFunde(gewichteAus('gewichte', range)), row: ['Einwohner', 1] },
  'SCHLUESSEL.kommunen': {
    read: (range) => werteOhneFunde(beteiligteAus('kommunen', range, ['Sockel'])),
    row: ['Unna', 0.1, 0.9, null, null, null],
  },
  parameter: {
    read: (range) => werteOhneFunde(parameterAus('parameter', range, 'KVW')),
    row: ['U2', '01.01.2026', '31.12.2026', 0.0048, 'Satzung', 'veröffentlicht', 'TVöD-VKA'],
  },
};

function rangeOf(name: string): (typeof RANGES)[string] {
  const range = RANGES[name];
  if (!range) throw new Error(`Nobody says how ${name} is read.`);
  return range;
}

const cases = Object.entries(SPALTENTEXTE).flatMap(([range, texts]) =>
  Object.entries(texts).map(([column, { noetig = false }]) => [range, column, noetig] as const),
);

it('every other word for a heading is told where its column is explained', () => {
  const told = Object.values(SPALTENTEXTE).flatMap((texts) =>
    Object.entries(texts).flatMap(([column, { auch = [] }]) =>
      auch.map((word) => [gefaltet(word), column] as const),
    ),
  );
  expect(new Map(told)).toEqual(ANDERE_WOERTER);
});

describe('a column that the help calls needed', () => {
  it.each(cases)('%s, %s: %p', (range, column, needed) => {
    const { read, row } = rangeOf(range);
    const columns = Object.keys(SPALTENTEXTE[range] ?? {});
    const blank = columns.map((name, index) => (name === column ? null : row[index]));
    expect(() => read([columns, row])).not.toThrow();
    if (needed) expect(() => read([columns, blank])).toThrow(column);
    else expect(() => read([columns, blank])).not.toThrow();
  });
});
