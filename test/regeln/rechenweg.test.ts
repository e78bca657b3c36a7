import { BERECHNUNGEN } from '../../src/berechnung';
import type { Ergebnis, Zellwert } from '../../src/berechnung/funktion';
import { rechenweg } from '../../src/berechnung/rechenweg';
import { AUFRUFE, type Argumente } from './aufrufe';
import { ERLAUBT, NUR_TARIF } from './erlaubt';
import { leseKatalog } from './katalog';

const sortiert = (menge: Iterable<string>): string[] => [...menge].sort();

const regelnIn = (zeilen: readonly (readonly Zellwert[])[]): Set<string> =>
  new Set(zeilen.slice(1).map((zeile) => String(zeile[0])));

const FUNKTIONEN = Object.entries(AUFRUFE);
const FAELLE = FUNKTIONEN.flatMap(([funktion, aufrufe]) =>
  aufrufe.map((argumente, i) => [funktion, i + 1, argumente, rechenweg([funktion, argumente])] as const),
);
const gezeigt = (funktion: string): Set<string> =>
  new Set(FAELLE.filter(([f]) => f === funktion).flatMap(([, , , zeilen]) => [...regelnIn(zeilen)]));

test('RW-1 jede Funktion außer RECHENWEG hat Aufrufe und eine Liste erlaubter Regeln', () => {
  expect(sortiert(Object.keys(AUFRUFE))).toEqual(sortiert(BERECHNUNGEN.keys()));
  expect(sortiert(Object.keys(ERLAUBT))).toEqual(sortiert(BERECHNUNGEN.keys()));
});

describe('Regeln je Funktion', () => {
  test.each(FAELLE)(
    'RW-1 %s, Aufruf %d zeigt, was er muss, und nichts Falsches',
    (funktion, _, _argumente, zeilen) => {
      const erlaubt = ERLAUBT[funktion];
      const regeln = regelnIn(zeilen);
      expect(sortiert(regeln)).toEqual(expect.arrayContaining(erlaubt?.immer ?? []));
      const fremd = [...regeln].filter(
        (id) => !(erlaubt?.immer.includes(id) ?? false) && !(id in (erlaubt?.auch ?? {})),
      );
      expect(fremd).toEqual([]);
    },
  );

  test.each(FUNKTIONEN.map(([f]) => f))('RW-1 %s: jede erlaubte Regel kommt auch vor', (funktion) => {
    const erlaubt = ERLAUBT[funktion];
    expect(sortiert(gezeigt(funktion))).toEqual(
      sortiert([...(erlaubt?.immer ?? []), ...Object.keys(erlaubt?.auch ?? {})]),
    );
  });
});

test.each(FAELLE.filter(([funktion]) => funktion === 'PERSONALKOSTEN'))(
  'PK-18 %s, Aufruf %d zeigt alle Regeln der Tarifbeschäftigten oder die der Beamten',
  (_funktion, _, [gruppe], zeilen) => {
    const regeln = [...regelnIn(zeilen)].filter((id) => [...NUR_TARIF, 'PK-18'].includes(id));
    expect(sortiert(regeln)).toEqual(String(gruppe).startsWith('A') ? ['PK-18'] : sortiert(NUR_TARIF));
  },
);

test('RW-1 gezeigt werden genau die Regeln, die der Katalog als gezeigt führt, alle (T) darunter', () => {
  const imKatalog = leseKatalog().filter((r) => r.felder.Rechenweg !== 'nein');
  const alle = new Set(FUNKTIONEN.flatMap(([f]) => [...gezeigt(f)]));
  expect(sortiert(alle)).toEqual(sortiert(imKatalog.map((r) => r.id)));
});

/** The number a call stands for: itself, or the total of what it spills. */
function gesamt(funktion: string, ergebnis: Ergebnis): unknown {
  if (!Array.isArray(ergebnis)) return ergebnis;
  const letzte = ergebnis.at(-1) ?? [];
  switch (funktion) {
    case 'VERTEILUNG':
      return ergebnis.flat().reduce((summe: number, x) => summe + Number(x), 0);
    case 'TARIFSTAND':
      return letzte[1];
    case 'STELLENBUDGET':
      return ergebnis[1]?.[1];
    case 'EIGENANTEILE':
    case 'MONATSPLAN':
      return letzte[7];
    case 'KOSTENTEILUNG':
    case 'NACHBERECHNUNG':
      return letzte[3];
    case 'SCHLUESSEL':
      return letzte[2];
    case 'ERSTATTUNGSZINS':
      return Math.round(ergebnis.flat().reduce((summe: number, x) => summe + Number(x), 0) * 100) / 100;
    case 'SPITZABRECHNUNG':
      return Math.round((Number(letzte[6]) - Number(letzte[7])) * 100) / 100;
    case 'VERWENDUNGSNACHWEIS':
      return ergebnis[0]?.[0] === 'Stelle' ? letzte[7] : ergebnis[3]?.[4];
    case 'TARIFANNAHME':
      return ergebnis.length - 1;
    case 'WEITERLEITUNG':
      return ergebnis.slice(1).reduce((summe, z) => summe + (z[0] === 1 ? Number(z[10]) : 0), 0);
    default:
      return letzte[5];
  }
}

const berechne = (funktion: string, argumente: Argumente): Ergebnis =>
  BERECHNUNGEN.get(funktion)?.berechne(argumente) ?? 'unbekannt';

describe('Ergebnis und Form', () => {
  test.each(FAELLE)(
    'RW-1 %s, Aufruf %d: der letzte Betrag ist das Ergebnis',
    (funktion, _, argumente, zeilen) => {
      const betraege = zeilen.slice(1).flatMap((z) => (typeof z[3] === 'number' ? [z[3]] : []));
      expect(betraege.at(-1)).toBe(gesamt(funktion, berechne(funktion, argumente)));
    },
  );

  test('RW-1 Personen, Monate und Stufen sind keine Beträge, außer sie sind das Ergebnis', () => {
    const ergebnis = ['MONATE', 'STUFE'];
    const zeilen = FAELLE.filter(([funktion]) => !ergebnis.includes(funktion)).flatMap(([, , , z]) => z);
    const ohne = zeilen.filter((z) => ['PK-1', 'ZE-1', 'TA-5'].includes(String(z[0])));
    expect(new Set(ohne.map((z) => z[0]))).toEqual(new Set(['PK-1', 'ZE-1', 'TA-5']));
    expect(new Set(ohne.map((z) => z[3]))).toEqual(new Set(['']));
  });

  test('FS-2 ein Satz, an dem Zweifel sind, sagt es in der Quelle', () => {
    const quelle = (...args: Argumente): unknown => rechenweg(['FOERDERSATZ', args])[1]?.[4];
    expect(quelle(1, '01.06.2025', 'SACHKOSTEN')).toMatch(
      /, Annahme: einmalig oder je Jahr ist nicht lesbar, Bescheid prüfen\)$/,
    );
    expect(quelle(3, '01.06.2023')).toMatch(
      /, Annahme: 50\.000 oder 57\.000 EUR, Quellen widersprechen sich, Bescheid prüfen\)$/,
    );
    expect(quelle(3, '01.06.2022')).toMatch(/, Annahme\)$/);
  });

  test('RW-1 fünf Spalten unter der Überschrift', () => {
    for (const [, , , zeilen] of FAELLE) {
      expect(zeilen[0]).toEqual(['Regel', 'Schritt', 'Rechnung', 'Betrag', 'Quelle']);
      expect(zeilen.every((z) => z.length === 5)).toBe(true);
    }
  });

  test('RW-1 jeder datierte Wert nennt Quelle und Gültigkeit', () => {
    const datiert = new Set(['TA-1', 'PK-3', 'PK-4', 'PK-5', 'PK-8', 'PK-9', 'PK-10', 'FS-1']);
    for (const [, , , zeilen] of FAELLE) {
      for (const z of zeilen.filter((z) => datiert.has(String(z[0])))) {
        expect(z[4]).toEqual(expect.stringMatching(/\(gültig (ab )?\d\d\.\d\d\.\d{4}/));
      }
    }
  });
});
