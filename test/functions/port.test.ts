import type { Calculation } from '../../src/shared-runtime/port';
import { MELDUNG } from '../../src/eingabe/meldungen';
import { ausgang, rufe, type Ergebnis, type Fehlerbild } from './aufruf';
import { FEINDLICH } from './feindlich';
import { METADATEN } from './gebaut';
import { GUELTIG } from './gueltig';
import { DIV0FAELLE, NVFAELLE, WERTFAELLE } from './meldungsfaelle';
import { funde, rechne } from './port';

/** FE-1: what the pane is told of a call is what the cell shows. */

const CODE = { WERT: '#VALUE!', NV: '#N/A', DIV0: '#DIV/0!' } as const;

const inDerZelle = (id: string, args: readonly unknown[]): Ergebnis | Fehlerbild =>
  ausgang(() => rufe(id, ...args));

/** How the cell shows what the pane was told. */
function alsZelle(berechnet: Calculation): Ergebnis | Fehlerbild {
  if (berechnet.kind === 'result') return berechnet.value;
  const [erster] = berechnet.findings;
  if (erster === undefined) throw new Error('Weder Ergebnis noch Fund');
  const { error, place, sentence } = erster;
  if (error === 'DIV0') return { code: CODE.DIV0, text: '' };
  const text = place === null ? sentence : `${place}: ${sentence}`;
  return {
    code: CODE[error],
    text: text.length > 400 ? `${text.slice(0, 247)} … ${text.slice(-150)}` : text,
  };
}

test('jede Funktion gibt durch den Port, was sie in der Zelle gibt, mit und ohne KIM.', () => {
  expect(Object.keys(GUELTIG).sort()).toEqual(METADATEN.functions.map((f) => f.id).sort());
  for (const [id, args] of Object.entries(GUELTIG)) {
    const ergebnis = rechne(id, ...args);
    expect(ergebnis).toEqual({ kind: 'result', value: inDerZelle(id, args) });
    expect(rechne(`KIM.${id}`, ...args)).toEqual(ergebnis);
  }
});

describe.each([
  ['WERT', WERTFAELLE],
  ['NV', NVFAELLE],
  ['DIV0', DIV0FAELLE],
] as const)('FE-1 %s', (art, faelle) => {
  test.each(faelle)('%s in %s: derselbe Satz', (_, id, args) => {
    const berechnet = rechne(id, ...args);
    expect(alsZelle(berechnet)).toEqual(inDerZelle(id, args));
    expect(funde(id, ...args)[0]).toMatchObject({
      error: art,
      sentence: expect.stringMatching(/\.|}$/) as string,
    });
  });
});

test('FE-1 auch was keine Zelle enthält, wird gleich beantwortet', () => {
  for (const [id, args] of Object.entries(GUELTIG))
    for (const wert of FEINDLICH) {
      const feindlich = [wert, ...args.slice(1)];
      expect(alsZelle(rechne(id, ...feindlich))).toEqual(inDerZelle(id, feindlich));
    }
});

test('FE-2 der Ort steht für sich', () => {
  expect(funde('MONATE', 'morgen', '31.12.2022')).toEqual([
    { error: 'WERT', place: 'Argument „von“', sentence: MELDUNG.keinDatum('morgen') },
  ]);
  const stellen = [
    ['Gruppe', 'Stufe', 'VZÄ', 'Höchstbetrag'],
    ['9c', 3, 'x', 1],
  ];
  expect(funde('EIGENANTEILE', stellen, '01.01.2022', '31.12.2022')).toEqual([
    {
      error: 'WERT',
      place: 'Argument „stellen“: Zeile 2, Spalte VZÄ',
      sentence: MELDUNG.keineZahl('x'),
    },
  ]);
});

test('FE-1 ein Fehler des Programms ist ein Fund wie in der Zelle', () => {
  const kaputt = {
    get code(): string {
      throw new RangeError('x');
    },
  };
  const unerwartet = { error: 'WERT', place: null, sentence: MELDUNG.unerwartet };
  expect(funde('VZAE', kaputt)).toEqual([unerwartet]);
  expect(inDerZelle('VZAE', [kaputt])).toEqual({ code: '#VALUE!', text: MELDUNG.unerwartet });
  expect(funde('SUMME', 1)).toEqual([unerwartet]);
});
