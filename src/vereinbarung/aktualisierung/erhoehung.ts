import { alsEuro, alsProzent, ERHOEHUNG } from './meldungen';

/** Amounts in cents, shares in ten-thousandths, so that everything is a whole number. */
export interface Erhoehungsregel {
  readonly sockel: number;
  /** 10280 is +2.8 %. */
  readonly faktor: number;
  readonly mindestbetrag: number;
}

/** What a cell was and what it is, cents. */
export interface Betragspaar {
  readonly alt: number;
  readonly neu: number;
}

export interface ErkannteErhoehung {
  readonly regel: Erhoehungsregel;
  /** Of the pairs that it does not explain. */
  readonly andere: readonly number[];
}

const EINS = 10_000;
const EURO = 100;
/** Pairs among the highest amounts say most of a percentage, and no least raise reaches them. */
const PROBEN = 12;
/** A raise that explains fewer is none. */
const MEHRHEIT = 0.6;

/** Commercial rounding (RU-1) of `cent * faktor / 10000`, exact for every amount of a pay table. */
const mal = (cent: number, faktor: number): number => Math.floor((2 * cent * faktor + EINS) / (2 * EINS));

/** NB-3: max(round((x + Sockel) x Faktor); x + Mindestbetrag), cents. */
export const erhoeht = (cent: number, { sockel, faktor, mindestbetrag }: Erhoehungsregel): number =>
  Math.max(mal(cent + sockel, faktor), cent + mindestbetrag);

/** "+200,00 EUR, +5,5 %, mindestens 340,00 EUR" */
export function wortlautVon({ sockel, faktor, mindestbetrag }: Erhoehungsregel): string {
  const teile = [
    ...(sockel > 0 ? [ERHOEHUNG.sockel(alsEuro(sockel))] : []),
    ...(faktor > EINS ? [ERHOEHUNG.prozent(alsProzent(faktor - EINS))] : []),
    ...(mindestbetrag > 0 ? [ERHOEHUNG.mindestens(alsEuro(mindestbetrag))] : []),
  ];
  return teile.length === 0 ? ERHOEHUNG.keine : teile.join(', ');
}

/** Percentages and fixed amounts that explain the highest amounts between them; agreements round both. */
function saetze(paare: readonly Betragspaar[]): Erhoehungsregel[] {
  const proben = [...paare].sort((a, b) => b.alt - a.alt).slice(0, PROBEN);
  const faktoren = new Set([EINS]);
  for (const a of proben) {
    faktoren.add(Math.round((a.neu / a.alt) * EINS));
    for (const b of proben)
      if (a.alt - b.alt >= EURO * EURO) faktoren.add(Math.round(((a.neu - b.neu) / (a.alt - b.alt)) * EINS));
  }
  const regeln = new Map<string, Erhoehungsregel>();
  for (const faktor of faktoren)
    for (const { alt, neu } of proben) {
      const sockel = Math.round(((neu * EINS) / faktor - alt) / EURO) * EURO;
      if (sockel >= 0 && faktor >= EINS)
        regeln.set(`${sockel} ${faktor}`, { sockel, faktor, mindestbetrag: 0 });
    }
  return [...regeln.values()];
}

/** The least raise that most of the cells share which the rest of the rule does not explain. */
function mitMindestbetrag(regel: Erhoehungsregel, paare: readonly Betragspaar[]): Erhoehungsregel {
  const gezaehlt = new Map<number, number>();
  for (const { alt, neu } of paare)
    if (neu > erhoeht(alt, regel)) gezaehlt.set(neu - alt, (gezaehlt.get(neu - alt) ?? 0) + 1);
  const [haeufigster] = [...gezaehlt].sort(([, a], [, b]) => b - a);
  return haeufigster !== undefined && haeufigster[1] > 1
    ? { ...regel, mindestbetrag: haeufigster[0] }
    : regel;
}

const unerklaerte = (regel: Erhoehungsregel, paare: readonly Betragspaar[]): number[] =>
  paare.flatMap(({ alt, neu }, i) => (erhoeht(alt, regel) === neu ? [] : [i]));

/**
 * AK-3: the raise (NB-3) that explains most of the amounts to the cent; `null` if none explains the most of them.
 */
export function erkenneErhoehung(paare: readonly Betragspaar[]): ErkannteErhoehung | null {
  let beste: ErkannteErhoehung | null = null;
  for (const satz of saetze(paare))
    for (const regel of [satz, mitMindestbetrag(satz, paare)]) {
      const andere = unerklaerte(regel, paare);
      if (beste === null || andere.length < beste.andere.length) beste = { regel, andere };
    }
  return beste !== null && beste.andere.length <= paare.length * (1 - MEHRHEIT) ? beste : null;
}
