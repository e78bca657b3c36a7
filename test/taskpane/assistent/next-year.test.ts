import '../../../src/shared-runtime/announce';
import type { FunctionsPort } from '../../../src/shared-runtime/port';
import { nextYear } from '../../../src/taskpane/aktualisierung/next-year';
import { figuresOf } from '../../../src/taskpane/assistent/figures/figures';
import { withRows } from '../../../src/taskpane/assistent/state/rows';
import { SUEDKREIS } from '../../../src/vereinbarung/beispiel';
import type { Vereinbarung } from '../../../src/vereinbarung/form';

const port = globalThis.kimFunctions as FunctionsPort;

const errors = (answers: Vereinbarung): number =>
  figuresOf(port, answers, false).findings.filter(({ stufe }) => stufe === 'Fehler').length;

function carried(answers: Vereinbarung, year: number): Vereinbarung {
  const next = nextYear(port, answers, false);
  expect(next?.year).toBe(year);
  const rows = (next?.rows ?? []).map((row) => ({ ...row }));
  return withRows(answers, 'parameter', rows);
}

test('AS-8 AK-3 a term can be computed once each year without parameters is like the one before it', () => {
  const bis = { wert: '2028-12-31', quelle: null };
  const long = { ...SUEDKREIS, angaben: { ...SUEDKREIS.angaben, bis } };
  expect(errors(long)).toBeGreaterThan(0);
  const until2027 = carried(long, 2027);
  expect(errors(until2027)).toBeGreaterThan(0);
  const until2028 = carried(until2027, 2028);
  expect(errors(until2028)).toBe(0);
  expect(nextYear(port, until2028, false)).toBeNull();
});
