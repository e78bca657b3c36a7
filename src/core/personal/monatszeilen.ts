import type { Bruch } from '../zahl/bruch';
import type { Rechenart } from '../zahl/rechenart';

/** PK-4 to PK-9: the rates and ceilings of a month, as the rules need them. */
export interface Satzgroessen<B, F> {
  readonly leistungsentgelt: F;
  readonly umlage: F;
  readonly sanierungsgeld: F;
  /** PK-7: not more than the levy itself. */
  readonly hinzurechnungssatz: F;
  readonly hinzurechnungsabzug: B;
  readonly hinzurechnungsgrenze: B;
  readonly bbgRv: B;
  readonly bbgKv: B;
  readonly bbgPv: B;
  /** Employer's halves (PK-8). */
  readonly rv: F;
  readonly av: F;
  readonly kv: F;
  readonly pv: F;
  readonly u2: F;
}

/** What a full post earns in a month; what there is none of is 0. */
export interface Entgeltgroessen<F> {
  readonly entgelt: F;
  readonly zulage: F;
  /** PK-5: rate x the sum over July, August and September. */
  readonly jsz: F;
}

/** Everything that decides the cost of a month beside w. */
export interface Monatsgroessen<B, F> {
  readonly entgelte: Entgeltgroessen<F>;
  readonly saetze: Satzgroessen<B, F>;
  /** t of PK-1 */
  readonly anteil: Bruch;
  /** Share of the month that counts for the Jahressonderzahlung: t, or 1 / 0 with JSZ-Stichtag. */
  readonly jszAnteil: Bruch;
}

/** PK-2 to PK-9: the lines of a month. */
export interface Monatszeilen<B> {
  readonly e: B;
  readonly z: B;
  readonly l: B;
  readonly j: B;
  readonly v: B;
  readonly u: B;
  readonly s: B;
  readonly h: B;
  readonly b: B;
  readonly rv: B;
  readonly av: B;
  readonly kv: B;
  readonly pv: B;
  readonly u2: B;
  /** PK-11 without one-off payments. */
  readonly monat: B;
}

/** PK-5: a third of three months, of that a twelfth. */
const JSZ_TEILER = 3 * 12;

/**
 * PK-7: addition to the social insurance base, § 1 (1) sentences 3 and 4 SvEV. The levy itself caps the rate: of a
 * levy of 1.06 % no more than 1.06 % of the pay can be added.
 */
function hinzurechnung<B, F>(r: Rechenart<B, F>, u: B, s: Satzgroessen<B, F>): B {
  if (r.istNull(s.umlage)) return r.nichts;
  const grenze = s.hinzurechnungsgrenze;
  const pauschal = r.kleineres(u, grenze);
  return r.plus(
    r.imVerhaeltnis(pauschal, s.hinzurechnungssatz, s.umlage, s.hinzurechnungsabzug),
    r.ueber(u, grenze),
  );
}

/**
 * PK-2 to PK-9, PK-11: cost of one person in one calendar month without one-off payments. Every line is rounded to the
 * cent (RU-1).
 *
 * @param umfang w of PK-1
 */
export function monatszeilen<B, F>(r: Rechenart<B, F>, m: Monatsgroessen<B, F>, umfang: F): Monatszeilen<B> {
  const { entgelte, saetze, anteil } = m;
  const e = r.anteilig(entgelte.entgelt, umfang, anteil, 1);
  const z = r.anteilig(entgelte.zulage, umfang, anteil, 1);
  const l = r.mal(r.plus(e, z), saetze.leistungsentgelt);
  const j = r.anteilig(entgelte.jsz, umfang, m.jszAnteil, JSZ_TEILER);
  const laufend = r.plus(r.plus(e, z), l);
  const v = r.plus(laufend, j);
  const u = r.mal(v, saetze.umlage);
  const s = r.mal(v, saetze.sanierungsgeld);
  const h = hinzurechnung(r, u, saetze);
  const b = r.plus(v, h);
  const rv = r.gedeckelt(b, saetze.bbgRv, anteil, saetze.rv);
  const av = r.gedeckelt(b, saetze.bbgRv, anteil, saetze.av);
  const kv = r.gedeckelt(b, saetze.bbgKv, anteil, saetze.kv);
  const pv = r.gedeckelt(b, saetze.bbgPv, anteil, saetze.pv);
  // § 7 (2) AAG: the pay liable to pension insurance without one-off pay, so with H and without J.
  const u2 = r.gedeckelt(r.plus(laufend, h), saetze.bbgRv, anteil, saetze.u2);
  const zusatzversorgung = r.plus(u, s);
  const sozialversicherung = r.plus(r.plus(rv, av), r.plus(kv, pv));
  const monat = r.plus(r.plus(v, zusatzversorgung), r.plus(sozialversicherung, u2));
  return { e, z, l, j, v, u, s, h, b, rv, av, kv, pv, u2, monat };
}
