import { rufeAuf } from '../../src/berechnung/aufruf';
import { bereich } from './aufruf';

const JAHR = ['01.01.2022', '31.12.2022'] as const;
const OPTIONEN = bereich(
  'Option | Wert | Quelle',
  'Höchstbetrag | 55000 | Bescheid vom 15.11.2021',
  'Sachkosten je VZÄ | 9700 | Annahme',
  'Drittmittel | 1200 |',
  'Sachkosten-Höchstbetrag | 5700 | Richtlinie',
);

/** The column Quelle of the steps with these titles. */
function quellen(stellen: unknown, optionen: unknown, ...titel: readonly string[]): string[] {
  const ergebnis = rufeAuf('RECHENWEG', ['EIGENANTEILE', [stellen, ...JAHR, optionen]]);
  if (!ergebnis.gelungen || !Array.isArray(ergebnis.wert)) throw new Error(JSON.stringify(ergebnis));
  return ergebnis.wert
    .filter((z) => titel.includes(String(z[1])))
    .map((z) => `${String(z[1])}: ${String(z[4])}`);
}

test('RW-1 neben jedem Betrag aus einer Option steht sie mit der Bemerkung, die neben ihr steht', () => {
  const stellen = bereich('Stelle | VZÄ | Kosten gesamt', 'FM 1 | 1 | 75000');
  const titel = ['Sachkosten', 'Drittmittel', 'Höchstbetrag', 'Höchstbetrag Sachkosten'];
  expect(quellen(stellen, OPTIONEN, ...titel)).toEqual([
    'Sachkosten: Option Sachkosten je VZÄ: Annahme',
    'Drittmittel: Option Drittmittel',
    'Höchstbetrag: Option Höchstbetrag: Bescheid vom 15.11.2021',
    'Höchstbetrag Sachkosten: Option Sachkosten-Höchstbetrag: Richtlinie',
  ]);
});

test('RW-1 was in der Zeile der Stelle steht, kommt nicht aus einer Option', () => {
  const stellen = bereich(
    'Stelle | VZÄ | Kosten gesamt | Höchstbetrag | Sachkosten je VZÄ',
    'FM 1 | 1 | 75000 | 55000 | 9700',
    'FM 2 | 1 | 75000 |  | ',
  );
  expect(quellen(stellen, OPTIONEN, 'Höchstbetrag', 'Sachkosten')).toEqual([
    'Sachkosten: ',
    'Höchstbetrag: ',
    'Sachkosten: Option Sachkosten je VZÄ: Annahme',
    'Höchstbetrag: Option Höchstbetrag: Bescheid vom 15.11.2021',
  ]);
});

test.each([
  ['ohne Spalte daneben', [['Höchstbetrag', 55_000]], 'Höchstbetrag: Option Höchstbetrag'],
  ['eine Zahl daneben', [['Höchstbetrag', 55_000, 2022]], 'Höchstbetrag: Option Höchstbetrag'],
  ['eine leere Zelle daneben', [['Höchstbetrag', 55_000, '']], 'Höchstbetrag: Option Höchstbetrag'],
])('RW-1 %s: nur der Name der Option', (_, optionen, quelle) => {
  expect(quellen(bereich('VZÄ | Kosten gesamt', '1 | 75000'), optionen, 'Höchstbetrag')).toEqual([quelle]);
});

test('RW-1 ein Höchstbetrag für die ganze Laufzeit und einer über mehrere Jahre nennen ihre Quelle auch', () => {
  const stellen = bereich('VZÄ | Kosten gesamt', '1 | 75000');
  const gesamt = [['Höchstbetrag gesamt', 210_000, 'Bescheid']];
  expect(quellen(stellen, gesamt, 'Höchstbetrag gesamt')).toEqual([
    'Höchstbetrag gesamt: Option Höchstbetrag gesamt: Bescheid',
  ]);
});
