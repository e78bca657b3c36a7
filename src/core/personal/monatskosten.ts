import type { Beleg, Zeitwert } from '../daten';
import type { Spur } from '../rechenweg/spur';
import type { Entgelt } from '../tarif/tarifwerk';
import { malBruch, type Bruch } from '../zahl/bruch';
import { aufCent, kleineres, nichtNegativ, NULL, type Dezimal } from '../zahl/dezimal';
import { erklaereMonat } from './monatsspur';
import type { Monatssaetze } from './monatssaetze';

/** PK-5: what the Jahressonderzahlung of a year is computed from. */
export interface Jahressonderzahlung {
  readonly satz: Zeitwert;
  /** Sum (not mean) of table amount and Zulage on the first of July, August, September. */
  readonly summe: Dezimal;
  readonly entgelte: readonly Entgelt[];
  /** The pay tables and Zulagen the sum comes from. */
  readonly tabellen: readonly Beleg[];
}

/** Everything that decides the cost of one person in one calendar month. */
export interface Monatseingabe {
  readonly saetze: Monatssaetze;
  /** Table amount on the first of the month, one full post. */
  readonly entgelt: Dezimal;
  /** EUR per month and full post; null = none. */
  readonly zulage: Zeitwert | null;
  readonly jsz: Jahressonderzahlung | null;
  /** The option that a year without Jahressonderzahlung follows (PK-12). */
  readonly jszOption: 'Jahressonderzahlung' | 'JSZ-Stichtag';
  readonly jahr: number;
  /** Share of the month that counts for the Jahressonderzahlung: t, or 1 / 0 with JSZ-Stichtag. */
  readonly jszAnteil: Bruch;
  /** w of PK-1: 1 or the remainder. */
  readonly umfang: Dezimal;
  /** t: covered days / days of the month. */
  readonly anteil: Bruch;
}

/** PK-2 to PK-9: the lines of a month, EUR. */
export interface Monatskosten {
  readonly e: Dezimal;
  readonly z: Dezimal;
  readonly l: Dezimal;
  readonly j: Dezimal;
  readonly v: Dezimal;
  readonly u: Dezimal;
  readonly s: Dezimal;
  readonly h: Dezimal;
  readonly b: Dezimal;
  readonly rv: Dezimal;
  readonly av: Dezimal;
  readonly kv: Dezimal;
  readonly pv: Dezimal;
  readonly u2: Dezimal;
  /** PK-11 without one-off payments. */
  readonly monat: Dezimal;
}

/** min(basis, grenze x t) x satz, rounded; divided last, because t may have no finite decimal form. */
function beitrag(basis: Dezimal, grenze: Dezimal, t: Bruch, satz: Dezimal): Dezimal {
  const unterGrenze = basis.times(t.nenner).lte(grenze.times(t.zaehler));
  return aufCent(unterGrenze ? basis.times(satz) : malBruch(grenze.times(satz), t));
}

/**
 * PK-7: addition to the social insurance base, § 1 (1) sentences 3 and 4 SvEV. The levy itself caps the rate: of a
 * levy of 1.06 % no more than 1.06 % of the pay can be added.
 */
function hinzurechnung(u: Dezimal, { werte }: Monatssaetze): Dezimal {
  const umlagesatz = werte.Umlage.wert;
  if (umlagesatz.isZero()) return NULL;
  const grenze = werte.Hinzurechnungsgrenze.wert;
  const pauschal = kleineres(u, grenze)
    .times(kleineres(werte.Hinzurechnungssatz.wert, umlagesatz))
    .div(umlagesatz)
    .minus(werte.Hinzurechnungsabzug.wert);
  return nichtNegativ(aufCent(pauschal)).plus(nichtNegativ(u.minus(grenze)));
}

/**
 * PK-2 to PK-9, PK-11: cost of one person in one calendar month without one-off payments. Every line is
 * rounded to the cent (RU-1).
 */
export function monatskosten(m: Monatseingabe, spur?: Spur): Monatskosten {
  const { saetze, umfang: w, anteil: t } = m;
  const { werte } = saetze;
  const e = aufCent(malBruch(m.entgelt.times(w), t));
  const z = m.zulage === null ? NULL : aufCent(malBruch(m.zulage.wert.times(w), t));
  const l = aufCent(e.plus(z).times(werte.Leistungsentgelt.wert));
  const j =
    m.jsz === null
      ? NULL
      : aufCent(
          m.jsz.summe
            .times(m.jsz.satz.wert)
            .times(w)
            .times(m.jszAnteil.zaehler)
            .div(m.jszAnteil.nenner * 36),
        );
  const laufend = e.plus(z).plus(l);
  const v = laufend.plus(j);
  const u = aufCent(v.times(werte.Umlage.wert));
  const s = aufCent(v.times(werte.Sanierungsgeld.wert));
  const h = hinzurechnung(u, saetze);
  const b = v.plus(h);
  const bbgRv = werte['BBG RV'].wert;
  const rv = beitrag(b, bbgRv, t, saetze.rv);
  const av = beitrag(b, bbgRv, t, saetze.av);
  const kv = beitrag(b, werte['BBG KV'].wert, t, saetze.kv);
  const pv = beitrag(b, werte['BBG PV'].wert, t, saetze.pv);
  // § 7 (2) AAG: the pay liable to pension insurance without one-off pay, so with H and without J.
  const u2 = beitrag(laufend.plus(h), bbgRv, t, werte.U2.wert);
  const monat = v.plus(u).plus(s).plus(rv).plus(av).plus(kv).plus(pv).plus(u2);
  const kosten = { e, z, l, j, v, u, s, h, b, rv, av, kv, pv, u2, monat };
  if (spur !== undefined) erklaereMonat(m, kosten, spur);
  return kosten;
}

/** What decides the cost of a month beside the person's part in it. */
export type Monatsgrund = Pick<Monatseingabe, 'saetze' | 'entgelt' | 'zulage' | 'jsz'>;

/** Months with the same key differ in the person's part at most. */
export const grundschluessel = (g: Monatsgrund): string =>
  [
    g.saetze.nummer,
    g.entgelt.toString(),
    g.zulage?.wert.toString(),
    g.jsz?.satz.wert.toString(),
    g.jsz?.summe.toString(),
  ].join('|');

/** The person's part in a month: w as text, t, and the share that counts for the Jahressonderzahlung. */
export const anteilsschluessel = (umfang: string, t: Bruch, jszAnteil: Bruch): string =>
  `${umfang}|${t.zaehler}/${t.nenner}|${jszAnteil.zaehler}/${jszAnteil.nenner}`;

/** Months with the same key cost the same. */
export const monatsschluessel = (m: Monatseingabe): string =>
  `${grundschluessel(m)}|${anteilsschluessel(m.umfang.toString(), m.anteil, m.jszAnteil)}`;
