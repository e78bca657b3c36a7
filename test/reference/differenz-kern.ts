import fc from 'fast-check';
import { Kostenrechnung } from '../../src/core/personal/kostenrechnung';
import {
  KEINE_EIGENEN_PARAMETER,
  STANDARD_KOSTENOPTIONEN,
  type EigeneParameter,
  type Kostenoptionen,
} from '../../src/core/personal/optionen';
import { Tarifwerk, type EigenesEntgelt } from '../../src/core/tarif/tarifwerk';
import type { Dezimal } from '../../src/core/zahl/dezimal';
import { ausExcelzahl } from '../../src/core/zahl/excelzahl';
import { ladeParametersatz } from '../../src/parameters';
import type { Eigenes, Optionen } from './angaben';
import { alsText, ausZahl } from './bruch';
import { ladeDaten } from './daten';
import type { Tarif } from './entgelt';
import { Personalkosten } from './personalkosten';
import { ausgang, satz, serie, type Zeitraum } from './zufall';

/** The double of a cell as the core takes it. */
export const dez = (zahl: number): Dezimal => ausExcelzahl(zahl);

/** Options as a sheet would give them; absent ones stay away. */
export const optionen = fc.record(
  {
    leistungsentgelt: satz(1),
    umlage: satz(1),
    sanierungsgeld: satz(1),
    u2: satz(1),
    zusatzbeitrag: satz(1),
    zulage: fc.integer({ min: 0, max: 99_999 }).map((x) => x / 100),
    jahressonderzahlung: fc.boolean(),
    jszStichtag: fc.boolean(),
    einmalzahlungen: fc.boolean(),
    fortschreibung: fc.boolean(),
  },
  { requiredKeys: [] },
);
export type Zufallsoptionen = typeof optionen extends fc.Arbitrary<infer T> ? T : never;

const SAETZE = ['leistungsentgelt', 'umlage', 'sanierungsgeld', 'u2', 'zusatzbeitrag', 'zulage'] as const;
const SCHALTER = ['jahressonderzahlung', 'jszStichtag', 'einmalzahlungen', 'fortschreibung'] as const;

export function fuerReferenz(o: Zufallsoptionen, tarif: Tarif): Optionen {
  const saetze = SAETZE.flatMap((name) => (o[name] === undefined ? [] : [[name, ausZahl(o[name])]]));
  const schalter = SCHALTER.flatMap((name) => (o[name] === undefined ? [] : [[name, o[name]]]));
  return { ...(Object.fromEntries([...saetze, ...schalter]) as Optionen), tarif };
}

export function fuerKern(o: Zufallsoptionen, tarif: Tarif): Kostenoptionen {
  const saetze = SAETZE.flatMap((name) => (o[name] === undefined ? [] : [[name, dez(o[name])]]));
  const schalter = SCHALTER.flatMap((name) => (o[name] === undefined ? [] : [[name, o[name]]]));
  return {
    ...STANDARD_KOSTENOPTIONEN,
    ...(Object.fromEntries([...saetze, ...schalter]) as Kostenoptionen),
    tarif,
  };
}

export const DATEN = ladeDaten();
export const KERNDATEN = ladeParametersatz();

const gruppen = (schluessel: string): string[] => [
  ...(DATEN.tabellen[schluessel]?.[0]?.betraege.keys() ?? []),
];
export const GRUPPEN = [...gruppen('TVöD-VKA/E'), ...gruppen('TVöD-VKA/S')];
export const GRUPPEN_TVL = gruppen('TV-L/E');

export interface Zufallsstelle {
  readonly gruppe: string;
  readonly stufe: number;
  readonly vzae: number;
  readonly zeit: Zeitraum;
  readonly seit: string | null;
}

export interface Quellen {
  readonly eigenes: Eigenes;
  readonly kernParameter: EigeneParameter;
  readonly kernEntgelte: readonly EigenesEntgelt[];
}
const OHNE_EIGENE: Quellen = { eigenes: {}, kernParameter: KEINE_EIGENEN_PARAMETER, kernEntgelte: [] };

/**
 * All posts of a case go through one object of the core, as the rows of a table do, so that what the core
 * remembers between posts is tested as well.
 */
export function vergleicheKosten(
  stellen: readonly Zufallsstelle[],
  o: Zufallsoptionen,
  tarif: Tarif,
  q = OHNE_EIGENE,
): void {
  const werk = new Tarifwerk(KERNDATEN.tarife, q.kernEntgelte);
  const kern = new Kostenrechnung(KERNDATEN, werk, q.kernParameter, fuerKern(o, tarif));
  const referenz = new Personalkosten(DATEN, fuerReferenz(o, tarif), q.eigenes);
  for (const { gruppe, stufe, vzae: v, zeit, seit } of stellen) {
    const spanne = { von: serie(zeit.von), bis: serie(zeit.bis) };
    const ist = ausgang(() =>
      kern
        .personalkosten(
          { gruppe, stufe, seit: seit === null ? null : serie(seit), vzae: dez(v), stelle: spanne },
          spanne,
        )
        .toFixed(2),
    );
    const soll = ausgang(() =>
      alsText(
        referenz.summe({ gruppe, stufe, vzae: ausZahl(v), ...zeit, ...(seit === null ? {} : { seit }) }),
      ),
    );
    expect(ist).toBe(soll);
  }
}
