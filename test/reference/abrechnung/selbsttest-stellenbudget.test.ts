import type { Stellenzeile } from '../abschnitte';
import { alsBruch, type Eingabe } from '../bruch';
import { Personalkosten } from '../personalkosten';
import { Stellentabelle } from '../tabellen';
import { DATEN } from '../vergleich';
import { alsTexte } from './ausgabe';
import { stellenbudget, type Budgetfall } from './stellenbudget';

const z = alsBruch;
const JAHR = { von: '2022-01-01', bis: '2022-12-31' };

/** Wert and Eigenanteil of both rows. */
function gefunden(budget: Eingabe, stelle: Stellenzeile, rest: Partial<Budgetfall> = {}): string[] {
  const fall: Budgetfall = { budget: z(budget), stelle, gesucht: 'VZÄ', tabelle: JAHR, ...rest };
  const tabelle = new Stellentabelle(DATEN, new Personalkosten(DATEN), fall.tabelle);
  const [, ...zeilen] = alsTexte(stellenbudget(fall, tabelle), 3);
  return zeilen.map((x) => `${x[0] ?? ''} ${x[1] ?? ''} ${x[5] ?? ''}`);
}

const NOTTULN = { vzae: z(1), kostenGesamt: z(65_000), hoechstbetrag: z(55_000) };

test('SB-2 Nottuln: 0.5 VZÄ for 5,000, and nothing below a Mindestanteil', () => {
  expect(gefunden(5000, NOTTULN)).toEqual(['Ergebnis 0.500 5000.000', 'Nächster Schritt 0.510 5100.000']);
  expect(gefunden(4999, { ...NOTTULN, mindestanteil: z('0.5') })).toEqual([
    'Ergebnis 0.000 0.000',
    'Nächster Schritt 0.500 5000.000',
  ]);
});

test('SB-2 E9c/3 with Sachkosten, budget 50,000', () => {
  const stelle = { gruppe: 'E9c', stufe: 3, vzae: z(1), sachkostenJeVzae: z(9700), hoechstbetrag: z(55_000) };
  expect(gefunden(50_000, stelle)).toEqual(['Ergebnis 2.530 49924.650', 'Nächster Schritt 2.540 50123.250']);
});

test('SB-3 the smallest Höchstbetrag and the smallest Quote', () => {
  const stelle = { vzae: z('2.5'), kostenGesamt: z(187_500) };
  expect(gefunden(40_000, stelle, { gesucht: 'HÖCHSTBETRAG' })).toEqual([
    'Ergebnis 59000.000 40000.000',
    'Schritt davor 58999.000 40002.500',
  ]);
  const quote = gefunden(20_000, { vzae: z(1), kostenGesamt: z(72_300) }, { gesucht: 'QUOTE' });
  expect(quote[0]).toBe('Ergebnis 0.724 19954.800');
});

test('SB-3 the largest Kosten; a bound that does not do', () => {
  expect(gefunden('5000.5', NOTTULN, { gesucht: 'KOSTEN' })).toEqual([
    'Ergebnis 60000.000 5000.000',
    'Nächster Schritt 60001.000 5001.000',
  ]);
  const teuer = { ...NOTTULN, sachkostenJeVzae: z(9700) };
  expect(() => gefunden(100, teuer, { gesucht: 'HÖCHSTBETRAG' })).toThrow('reicht nicht');
});

test('SB-4 the bound is the result', () => {
  const genug = gefunden(1_000_000, NOTTULN, { hoechstens: z(2) });
  expect(genug).toEqual(['Ergebnis 2.000 20000.000', 'Nächster Schritt  ']);
});
