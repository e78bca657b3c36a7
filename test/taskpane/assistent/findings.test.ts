import { figuresOf } from '../../../src/taskpane/assistent/figures/figures';
import { calculate } from '../../../src/shared-runtime/calculate';
import type { FunctionsPort } from '../../../src/shared-runtime/port';
import { SUEDKREIS } from '../../../src/vereinbarung/beispiel';
import type { Kommunenzeile, Stellenzeile, Vereinbarung } from '../../../src/vereinbarung/form';
import { ortVon } from '../../../src/vereinbarung/ort';

const port: FunctionsPort = {
  version: '1',
  dataOf: '',
  newestPayTables: () => [],
  payAmounts: () => [],
  builtInValues: () => [],
  calculate,
};

const figures = (answers: Vereinbarung) => figuresOf(port, answers, false);
/** "Fehler | where | sentence" */
const found = (answers: Vereinbarung): string[] =>
  figures(answers).findings.map(
    ({ stufe, feld, satz }) => `${stufe} | ${feld ? ortVon(feld, answers) : '-'} | ${satz}`,
  );
const saying = <W>(wert: W): { wert: W; quelle: null } => ({ wert, quelle: null });
const facts = (angaben: Vereinbarung['angaben']): Vereinbarung => ({
  ...SUEDKREIS,
  angaben: { ...SUEDKREIS.angaben, ...angaben },
});
const first = <Z>(rows: readonly Z[], change: Partial<Z>): Z[] =>
  rows.map((row, index) => (index === 0 ? { ...row, ...change } : row));
const town = (change: Partial<Kommunenzeile>): Vereinbarung => ({
  ...SUEDKREIS,
  kommunen: first(SUEDKREIS.kommunen, change),
});
const post = (change: Partial<Stellenzeile>): Vereinbarung => ({
  ...SUEDKREIS,
  stellen: first(SUEDKREIS.stellen, change),
});

describe('AS-8 VT-2 a step that was not meant', () => {
  it.each([
    [
      1_000_000,
      /^Warnung \| Beträge in Schritten von \| .*für Schwerte, Unna, Fröndenberg, Holzwickede nichts/,
    ],
    [20_000, /^Warnung \| Beträge in Schritten von \| .*für Holzwickede nichts übrig/],
    [0.001, /^Fehler \| Beträge in Schritten von \| Der Schritt besteht aus ganzen Cent/],
    [0, /^Fehler \| Beträge in Schritten von \| Der Schritt besteht aus ganzen Cent/],
    [-1, /^Fehler \| Beträge in Schritten von \| .*größer als 0/],
  ])('%p is said at its field', (rundung, sentence) => {
    expect(found(facts({ rundung: saying(rundung) }))).toEqual([expect.stringMatching(sentence)]);
  });

  it.each([0.01, 0.07, 500])('%p is fine', (rundung) => {
    expect(found(facts({ rundung: saying(rundung) }))).toEqual([]);
  });

  it('one that makes twice as much of the amount is said, too', () => {
    const alone = { ...facts({ rundung: saying(100_000) }), kommunen: SUEDKREIS.kommunen.slice(0, 1) };
    expect(found(alone)).toEqual([
      expect.stringMatching(/^Warnung \| Beträge in Schritten von \| .*aus 50.098,41 EUR 100.000,00 EUR/),
    ]);
  });
});

it('AS-12 a town that is called like a sum has no preview', () => {
  const { shares, years, totals } = figures(town({ kommune: 'Summe' }));
  expect([shares, years]).toEqual([null, null]);
  expect(totals).not.toBeNull();
  expect(figures(post({ stelle: 'A' })).shares).not.toBeNull();
});
