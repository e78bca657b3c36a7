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

/** What the cell has room for, and how many more it says there are. */
const ohneZusatz = (bild: Ergebnis | Fehlerbild): Ergebnis | Fehlerbild =>
  typeof bild === 'object' && 'code' in bild
    ? { ...bild, text: bild.text.replace(/ \(und (mindestens )?\d+ weitere[^()]*\)$/, '').slice(0, 240) }
    : bild;

/** The outcome as the pane was told it, and as the cell shows it. */
function erwarteGleich(id: string, args: readonly unknown[]): void {
  expect(ohneZusatz(alsZelle(rechne(id, ...args)))).toEqual(ohneZusatz(inDerZelle(id, args)));
}

/** How the cell would show what the pane was told. */
function alsZelle(berechnet: Calculation): Ergebnis | Fehlerbild {
  if (berechnet.kind === 'result') return berechnet.value;
  const [erster] = berechnet.findings;
  if (erster === undefined) throw new Error('Weder Ergebnis noch Fund');
  const { error, place, sentence } = erster;
  if (error === 'DIV0') return { code: CODE.DIV0, text: '' };
  return { code: CODE[error], text: place === null ? sentence : `${place}: ${sentence}` };
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
    erwarteGleich(id, args);
    expect(funde(id, ...args)[0]).toMatchObject({
      error: art,
      sentence: expect.stringMatching(/\.|}$/) as string,
    });
  });
});

test('FE-1 auch was keine Zelle enthält, wird gleich beantwortet', () => {
  for (const [id, args] of Object.entries(GUELTIG))
    for (const wert of FEINDLICH) {
      erwarteGleich(id, [wert, ...args.slice(1)]);
    }
});

test('FE-2 der Ort steht für sich', () => {
  expect(funde('MONATE', 'morgen', '31.12.2022')).toEqual([
    { error: 'WERT', place: 'Argument „von“', sentence: MELDUNG.keinDatum('morgen', false) },
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

/** The places of all findings. */
const orte = (id: string, ...args: readonly unknown[]): unknown[] => funde(id, ...args).map((f) => f.place);

describe('FE-2 alle Funde, wo die Zelle den ersten nennt', () => {
  const ZEITRAUM = ['01.01.2022', '31.12.2022'] as const;
  const STELLEN = [
    ['Stelle', 'Kommune', 'Gruppe', 'Stufe', 'VZÄ', 'Höchstbetrag'],
    ['A', 'Unna', '9c', 3, 'x', 'y'],
    ['B', 'Werne', '9', 3, 1, 1],
    ['C', 'Unna', '9c', 3, 1, null],
  ];

  test('aus Lesen und Rechnen, in Leserichtung, jeder ohne die Zahl der anderen', () => {
    const alle = funde('EIGENANTEILE', STELLEN, ...ZEITRAUM);
    expect(alle.map((f) => f.place)).toEqual([
      'Argument „stellen“: Zeile 2 (A), Spalte VZÄ',
      'Argument „stellen“: Zeile 2 (A), Spalte Höchstbetrag',
      'Argument „stellen“: Zeile 3 (B), Spalte Gruppe',
      'Argument „stellen“: Zeile 4 (C)',
    ]);
    expect(alle.map((f) => f.error)).toEqual(['WERT', 'WERT', 'NV', 'WERT']);
    expect(alle[0]?.sentence).toBe(MELDUNG.keineZahl('x'));
    expect(inDerZelle('EIGENANTEILE', [STELLEN, ...ZEITRAUM])).toMatchObject({
      text: expect.stringMatching(/ \(und 3 weitere fehlerhafte Zellen\)$/) as string,
    });
  });

  test('die Kommunen vor den Stellen, wie in der Zelle', () => {
    const kommunen = [
      ['Kommune', 'Schlüssel'],
      ['Unna', 'x'],
    ];
    expect(orte('HAUSHALT', STELLEN, kommunen, ...ZEITRAUM)).toEqual([
      'Argument „kommunen“: Zeile 2 (Unna), Spalte Schlüssel',
      'Argument „stellen“: Zeile 2 (A), Spalte VZÄ',
      'Argument „stellen“: Zeile 2 (A), Spalte Höchstbetrag',
    ]);
    const lesbar = [kommunen[0], ['Unna', 1]];
    expect(orte('HAUSHALT', STELLEN, lesbar, ...ZEITRAUM).slice(2)).toEqual([
      'Argument „stellen“: Zeile 3 (B), Spalte Kommune',
      'Argument „stellen“: Zeile 3 (B), Spalte Gruppe',
      'Argument „stellen“: Zeile 4 (C)',
    ]);
  });

  test('was die Daten nicht hergeben, in jeder Zeile', () => {
    const zeilen = [STELLEN[0], ['A', '', '9c', 3, 1, 1], ['B', '', '9c', 3, 2, 1]];
    expect(orte('EIGENANTEILE', zeilen, '01.01.2027', '31.12.2027')).toEqual([
      'Argument „stellen“: Zeile 2 (A)',
      'Argument „stellen“: Zeile 3 (B)',
    ]);
  });

  test('mehr, als ein Aufruf rechnet, steht hinter dem, was nicht lesbar ist', () => {
    const kopf = ['VZÄ', 'Kosten gesamt', 'Art'];
    const zeilen = [kopf, ...new Array<unknown[]>(2_000).fill([1, 1, 'OHNE']), ['x', 1, 'OHNE']];
    expect(orte('EIGENANTEILE', zeilen, '01.01.2020', '31.12.2030')).toEqual([
      'Argument „stellen“: Zeile 2002, Spalte VZÄ',
      'Argument „stellen“',
    ]);
  });

  test('aus mehreren Argumenten', () => {
    expect(orte('ENTGELT', null, 'drei', 'x', 'y', [['Gruppe']])).toEqual([
      'Argument „gruppe“',
      'Argument „stufe“',
      'Argument „stichtag“',
      'Argument „tarif“',
      'Argument „tarife“',
    ]);
    const [eins, zwei] = [[['Parameter']], [['Baustein']]];
    expect(orte('EIGENANTEILE', [['Stelle']], ...ZEITRAUM, null, null, zwei, eins)).toEqual([
      'Argument „parameter“',
      'Argument „saetze“ (Fördersätze)',
      'Argument „stellen“',
    ]);
  });

  test('alle Zeilen, die sich überschneiden', () => {
    const zeilen = [
      ['Baustein', 'GültigAb', 'Betrag'],
      ...['x', 'y', 'x', 'x', 'y'].map((baustein) => [baustein, '01.01.2022', 1]),
    ];
    const saetze = funde('FOERDERSATZ', 'x', '01.01.2022', null, zeilen);
    expect(saetze.map((f) => /Die Zeilen (\d) und (\d)/.exec(f.sentence)?.slice(1))).toEqual([
      ['2', '4'],
      ['4', '5'],
      ['3', '6'],
    ]);
  });

  test('RW-1 auch des Aufrufs, den ein Rechenweg erklärt', () => {
    expect(orte('RECHENWEG', 'MONATE', [[['x']], [['y']]])).toEqual(['Argument „von“', 'Argument „bis“']);
  });
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
