import type { Angabe } from '../../src/core/fehler';
import { rufeAuf } from '../../src/berechnung/aufruf';
import { DARSTELLUNG } from '../../src/mappe/format';
import { BLAETTER, quellenname, ZELLNAMEN } from '../../src/mappe/namen';
import {
  ANSICHT,
  BUDGETOPTIONEN,
  KOSTENOPTIONEN,
  PLANOPTIONEN,
  TABELLENOPTIONEN,
} from '../../src/mappe/optionen';
import { namenVon, type Mappenspalte } from '../../src/mappe/spalte';
import { SCHLUESSELTABELLE } from '../../src/mappe/schluessel';
import { TABELLEN } from '../../src/mappe/tabellen';
import { ANDERE_WOERTER, FRAGEN } from '../../src/mappe/woerter';
import { ARBEITSMAPPE } from '../../src/katalog/arbeitsmappe';

type Argument = keyof typeof TABELLEN;
const ARGUMENTE = Object.keys(TABELLEN) as Argument[];
const spaltenVon = (argument: Argument): Mappenspalte[] =>
  Object.values<Mappenspalte>(TABELLEN[argument].spalten);

const STELLE = { Gruppe: '9c', Stufe: 3, VZÄ: 1, Höchstbetrag: 55_000 };
const JAHR = ['01.01.2022', '31.12.2022'] as const;

/** A call that succeeds with each table, and a row that can be read. */
const AUFRUFE: Readonly<
  Record<
    Exclude<Argument, 'optionen'>,
    readonly [string, Readonly<Record<string, unknown>>, (b: unknown) => unknown[]]
  >
> = {
  stellen: ['EIGENANTEILE', STELLE, (b) => [b, ...JAHR]],
  kommunen: ['KOSTENTEILUNG', { Kommune: 'Unna', Schlüssel: 1 }, (b) => [100, b]],
  tarife: [
    'ENTGELT',
    { GültigAb: '01.01.2022', Gruppe: '9c', Stufe: 3, Betrag: 1 },
    (b) => ['9c', 3, '01.06.2022', null, b],
  ],
  saetze: [
    'FOERDERSATZ',
    { Baustein: 'x', GültigAb: '01.01.2022', Betrag: 1 },
    (b) => ['x', '01.06.2022', null, b],
  ],
  parameter: [
    'PERSONALKOSTEN',
    { Parameter: 'U2', GültigAb: '01.01.2022', Wert: 0.01 },
    (b) => ['9c', 3, 1, ...JAHR, null, null, b],
  ],
  stufen: [
    'KOSTENTEILUNG',
    { Art: 'ÜBER', Wert: 1, Träger: 'Land' },
    (b) => [
      100,
      [
        ['Kommune', 'Schlüssel'],
        ['Unna', 1],
      ],
      null,
      null,
      b,
    ],
  ],
  empfaenger: ['WEITERLEITUNG', { Empfänger: 'Kreis', Von: 'Land', Erhalten: 1 }, (b) => [b]],
  annahmen: ['TARIFANNAHME', { Ab: '01.04.2027', Prozent: 0.03 }, (b) => [b, null, '9c']],
};

const LESBAR = Object.entries(AUFRUFE).map(([argument, [name, zeile, args]]) => ({
  argument: argument as Argument,
  rechne: (ohne?: string) => {
    const kopf = Object.keys(zeile).filter((spalte) => spalte !== ohne);
    return rufeAuf(name, args([kopf, kopf.map((spalte) => zeile[spalte])]));
  },
}));

test.each(LESBAR)('KO-3 $argument: ohne eine Pflichtspalte wird nicht gelesen', ({ argument, rechne }) => {
  expect(rechne().gelungen).toBe(true);
  const noetig = spaltenVon(argument).filter((s) => s.pflicht === true);
  expect(noetig.length).toBeGreaterThan(0);
  for (const { name } of noetig) {
    const ausgang = rechne(name);
    const saetze = ausgang.gelungen ? [] : ausgang.funde.map((f) => f.satz);
    expect(saetze).toEqual([expect.stringContaining(`Die Spalte ${name} fehlt.`)]);
  }
});

test('jede Tabelle heißt, wie die Beispiele sie nennen, und ihre Beispielspalten gibt es', () => {
  const namen = ARGUMENTE.map((a) => TABELLEN[a].name);
  expect([...namen].sort()).toEqual(Object.keys(ARBEITSMAPPE).sort());
  for (const argument of ARGUMENTE) {
    const [kopf = []] = ARBEITSMAPPE[TABELLEN[argument].name] ?? [];
    expect(namenVon(TABELLEN[argument].spalten)).toEqual(expect.arrayContaining([...kopf]));
  }
});

test('Wörter hat genau, was eine Auswahl ist, und jede Art hat eine Darstellung', () => {
  const spalten: Mappenspalte[] = [
    ...ARGUMENTE.flatMap(spaltenVon),
    ...Object.values<Mappenspalte>(KOSTENOPTIONEN),
    ...Object.values<Mappenspalte>({ ...TABELLENOPTIONEN, ...ANSICHT, ...PLANOPTIONEN, ...BUDGETOPTIONEN }),
  ];
  for (const { name, art, woerter = [] } of spalten) {
    expect([name, woerter.length > 0]).toEqual([name, art === 'wahl']);
    expect(DARSTELLUNG).toHaveProperty(art);
  }
});

test('FE-2 woran eine Regel einen Fehler sehen kann, ist eine Spalte von stellen', () => {
  const angaben: Readonly<Record<Angabe, true>> = {
    Kommune: true,
    Gruppe: true,
    Stufe: true,
    Seit: true,
    Baustein: true,
    Merkmal: true,
    Höchstbetrag: true,
    'Höchstbetrag gesamt': true,
    Vakanz: true,
    Von: true,
    Quote: true,
  };
  expect(namenVon(TABELLEN.stellen.spalten)).toEqual(expect.arrayContaining(Object.keys(angaben)));
});

test('KO-3 andere Wörter und Fragen meinen Spalten, die es gibt', () => {
  const bekannt = [
    ...ARGUMENTE.flatMap((a) => namenVon(TABELLEN[a].spalten)),
    ...namenVon(SCHLUESSELTABELLE.spalten),
  ];
  const gemeint = Object.values(FRAGEN).flatMap((f) => [f.gemeint, f.ohne ?? f.gemeint]);
  expect(bekannt).toEqual(expect.arrayContaining([...Object.keys(ANDERE_WOERTER), ...gemeint]));
});

test('Excel nimmt die Namen von Blättern, Tabellen und Zellen an, keiner steht zweimal da', () => {
  const blaetter = Object.values<string>(BLAETTER);
  for (const name of blaetter) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
  const zellen = Object.values<string>(ZELLNAMEN);
  const namen = [...zellen, ...zellen.map(quellenname), ...ARGUMENTE.map((a) => TABELLEN[a].name)];
  for (const name of namen) expect(name).toMatch(/^KIM_[A-Za-z_]{1,250}$/);
  const gross = [...blaetter, ...namen].map((n) => n.toUpperCase());
  expect(gross).toEqual([...new Set(gross)]);
});
