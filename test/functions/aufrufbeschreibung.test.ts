import { bild, mit, WERT } from './bauen';
import { FUNKTIONEN } from './gebaut';
import { GUELTIG } from './gueltig';
import { PLAETZE } from './stellen';

/** The description of a call as the library makes it: own members and getters of the prototype. */
class Aufruf {
  readonly setResult = undefined;
  readonly setError = undefined;
  private readonly _functionName = 'EIGENANTEIL';

  get functionName(): string {
    return this._functionName;
  }
  get address(): undefined {
    return undefined;
  }
  get parameterAddresses(): undefined {
    return undefined;
  }
  get onCanceled(): undefined {
    return undefined;
  }
}

const BESCHREIBUNGEN: readonly unknown[] = [
  new Aufruf(),
  { functionName: 'EIGENANTEIL', isInValuePreview: false },
  { functionName: 'EIGENANTEIL', address: 'Tabelle1!A1', parameterAddresses: [] },
  { setResult: () => null, onCanceled: null },
];

describe.each(PLAETZE)(
  'ST-1 $id, „$name“: die Beschreibung des Aufrufs ist keine Angabe',
  ({ id, i, wahlfrei }) => {
    test('sie zählt als ausgelassen', () => {
      const ohne = bild(id, mit(id, { [i]: null }));
      for (const beschreibung of BESCHREIBUNGEN)
        expect(bild(id, mit(id, { [i]: beschreibung }))).toEqual(ohne);
      if (wahlfrei) expect(ohne).not.toEqual(WERT(/Datentyp/));
    });
  },
);

test('ST-1 mit Metadaten aus der Zeit vor einem Argument rechnet eine Funktion wie ohne dieses Argument', () => {
  for (const { id, i, wahlfrei } of PLAETZE) {
    if (!wahlfrei) continue;
    const bisher = (GUELTIG[id] ?? []).slice(0, i);
    const funktion = FUNKTIONEN.get(id) as (...args: unknown[]) => unknown;
    const ergebnis = (...args: unknown[]): unknown => {
      try {
        return JSON.stringify(funktion(...args));
      } catch (fehler) {
        return String(fehler);
      }
    };
    expect([id, i, ergebnis(...bisher, new Aufruf())]).toEqual([id, i, ergebnis(...bisher)]);
  }
});

test('ST-1 ein Datentyp in einer Zelle ist weiter keine Zahl', () => {
  for (const datentyp of [
    { type: 'Entity', text: 'x' },
    { type: 'WebImage', address: 'https://kreis.example/a.png' },
  ])
    expect(bild('VZAE', [datentyp])).toEqual(WERT(/gefunden wurde ein Datentyp/));
});
