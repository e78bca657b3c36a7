import { ausgang, rechenweg, rufe, tabelle } from './aufruf';
import { WERT } from './bauen';
import { GUELTIG } from './gueltig';
import { METADATEN } from './gebaut';

const ERKLAERT = METADATEN.functions.filter((f) => f.id !== 'RECHENWEG');
// Some functions take ranges only.
const MIT_WERT = ERKLAERT.filter((f) => f.parameters.some((p) => p.dimensionality !== 'matrix'));
const alsBereiche = (args: readonly unknown[]): unknown[] =>
  args.map((a): unknown => (Array.isArray(a) ? a : [[a]]));

describe.each(ERKLAERT)('RW-1 $id', ({ id, parameters }) => {
  const args = GUELTIG[id] ?? [];
  const gewollt = rechenweg(id, ...args);

  test('mit und ohne KIM., in jeder Schreibweise', () => {
    for (const name of [`KIM.${id}`, id.toLowerCase(), `kim.${id.toLowerCase()}`, ` ${id} `, [[id]]])
      expect(tabelle('RECHENWEG', name, alsBereiche(args))).toEqual(gewollt);
  });

  test('ein Argument kommt als Bereich aus einer Zelle oder als Wert', () => {
    expect(tabelle('RECHENWEG', id, args)).toEqual(gewollt);
  });

  test('ein ausgelassenes Argument: null, leere Zelle oder gar nicht', () => {
    const pflicht = parameters.filter((p) => p.optional !== true).length;
    for (let i = pflicht; i < args.length; i += 1) {
      const ohne = ausgang(() => rechenweg(id, ...args.map((a, j): unknown => (j === i ? null : a))));
      const mitLeerem = (leer: unknown): unknown[] =>
        alsBereiche(args).map((a, j): unknown => (j === i ? leer : a));
      for (const leer of [null, undefined, [[null]], [['']], [[undefined]]])
        expect(ausgang(() => rufe('RECHENWEG', id, mitLeerem(leer)))).toEqual(ohne);
    }
    const nurPflicht = alsBereiche(args.slice(0, pflicht));
    const gefuellt = [...nurPflicht, ...parameters.slice(pflicht).map(() => [[null]])];
    expect(tabelle('RECHENWEG', id, nurPflicht)).toEqual(tabelle('RECHENWEG', id, gefuellt));
  });

  test('ohne ein nötiges Argument der Fehler der Funktion', () => {
    expect(ausgang(() => rufe('RECHENWEG', id, []))).toEqual(ausgang(() => rufe(id)));
    expect(ausgang(() => rufe('RECHENWEG', id))).toEqual(ausgang(() => rufe(id)));
  });

  test('zu viele Argumente sind #WERT!, auch leere', () => {
    const zuViele = [...alsBereiche(args), [[null]]];
    expect(ausgang(() => rufe('RECHENWEG', id, zuViele))).toEqual(
      WERT(
        new RegExp(`^Argument „argumente“: Die Funktion hat höchstens ${parameters.length} Argumente. Bitte`),
      ),
    );
  });
});

test.each(MIT_WERT)(
  'RW-1 $id: ein Bereich, wo ein Wert stehen muss, ist #WERT! der Funktion',
  ({ id, parameters }) => {
    const i = parameters.findIndex((p) => p.dimensionality !== 'matrix');
    const zwei = alsBereiche(GUELTIG[id] ?? []).map((a, j): unknown => (j === i ? [[1, 2]] : a));
    expect(ausgang(() => rufe('RECHENWEG', id, zwei))).toEqual(
      WERT(new RegExp(`^Argument „${parameters[i]?.name ?? ''}“: Hier wird ein einzelner Wert gebraucht`)),
    );
  },
);

test('RW-1 eine unbekannte Funktion nennt die bekannten; RECHENWEG selbst gehört nicht dazu', () => {
  const namen = ERKLAERT.map((f) => f.id);
  for (const name of ['SUMME', 'KIM.RECHENWEG', 'KIM.', 'KIM.KIM.VZAE', 'EIGENANTEIL()']) {
    const b = ausgang(() => rufe('RECHENWEG', name, []));
    expect(b).toEqual(WERT(/^Argument „funktion“: .* ist nicht bekannt. Möglich sind /));
    for (const bekannt of namen) expect(b).toHaveProperty('text', expect.stringContaining(bekannt));
  }
});
