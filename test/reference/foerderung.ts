import {
  durch,
  gleich,
  kleiner,
  max,
  mal,
  min,
  minus,
  NULL,
  Referenzfehler,
  runde,
  ZWOELF,
  type Bruch,
} from './bruch';

export type Art = 'HÖCHSTBETRAG' | 'FESTBETRAG' | 'VOLL' | 'PAUSCHALE' | 'ANTEIL' | 'FEHLBEDARF' | 'OHNE';

/** What a grant depends on once the ceiling in EUR is known. */
export interface Grundlage {
  readonly kosten: Bruch;
  /** null = none (FO-7) */
  readonly obergrenze: Bruch | null;
  readonly art: Art;
  readonly quote?: Bruch | undefined;
  readonly drittmittel: Bruch;
  readonly eigenmittel: Bruch;
}

export interface Ergebnis {
  readonly foerderung: Bruch;
  /** R of FO-3: what a lump sum exceeds the cost by. */
  readonly rueckzahlung: Bruch;
}

/** FO-1 */
export const obergrenze = (hoechstbetrag: Bruch, vzae: Bruch, monate: Bruch): Bruch =>
  runde(durch(mal(hoechstbetrag, vzae, monate), ZWOELF));

/** FO-7: the Arten for which a blank or zero Höchstbetrag means that there is none. */
const AUCH_OHNE_GRENZE: readonly Art[] = ['ANTEIL', 'FEHLBEDARF', 'VOLL'];

/** FO-7: may the Art do without a Höchstbetrag? OHNE gives nothing anyway. */
export function pruefeGrenze(art: Art, obergrenze: Bruch | null): void {
  if (obergrenze === null && art !== 'OHNE' && !AUCH_OHNE_GRENZE.includes(art))
    throw new Referenzfehler('WERT', `${art} braucht einen Höchstbetrag`);
}

/** What the cost leaves to be granted: what nobody else pays, for FEHLBEDARF nor the recipient (FO-2, FO-5). */
export function ungedeckt({ kosten, drittmittel, eigenmittel, art }: Ungedeckt): Bruch {
  const ohneDritte = minus(kosten, drittmittel);
  return max(NULL, art === 'FEHLBEDARF' ? minus(ohneDritte, eigenmittel) : ohneDritte);
}
export type Ungedeckt = Pick<Grundlage, 'kosten' | 'drittmittel' | 'eigenmittel' | 'art'>;

/** FO-2 to FO-5 */
export const foerderungAus = (g: Grundlage): Ergebnis => foerderungVon(g, ungedeckt(g));

/** The same where what is left to be granted has been found otherwise (TB-5 LAUFZEIT). */
export function foerderungVon(g: Grundlage, foerderfaehig: Bruch): Ergebnis {
  pruefeGrenze(g.art, g.obergrenze);
  const grenze = g.obergrenze ?? foerderfaehig;
  switch (g.art) {
    case 'HÖCHSTBETRAG':
    case 'FESTBETRAG':
    case 'VOLL':
    case 'FEHLBEDARF':
      return { foerderung: min(foerderfaehig, grenze), rueckzahlung: NULL };
    case 'PAUSCHALE':
      return { foerderung: grenze, rueckzahlung: max(NULL, minus(grenze, foerderfaehig)) };
    case 'ANTEIL':
      if (!g.quote) throw new Referenzfehler('WERT', 'ANTEIL braucht quote');
      return { foerderung: min(runde(mal(g.quote, g.kosten)), grenze, foerderfaehig), rueckzahlung: NULL };
    case 'OHNE':
      return { foerderung: NULL, rueckzahlung: NULL };
  }
}

/** The eight arguments of KIM.FOERDERUNG, KIM.EIGENANTEIL and KIM.DECKUNGSGRAD. */
export interface Fall {
  readonly kosten: Bruch;
  readonly vzae: Bruch;
  /** Absent or 0: none (FO-7). */
  readonly hoechstbetrag?: Bruch | undefined;
  readonly monate?: Bruch | undefined;
  readonly art?: Art | undefined;
  readonly quote?: Bruch | undefined;
  readonly drittmittel?: Bruch | undefined;
  readonly eigenmittel?: Bruch | undefined;
}

function ergebnis(fall: Fall): Ergebnis {
  const { hoechstbetrag = NULL, drittmittel = NULL, eigenmittel = NULL, art = 'HÖCHSTBETRAG' } = fall;
  // FO-6
  for (const betrag of [fall.kosten, fall.vzae, hoechstbetrag, drittmittel, eigenmittel])
    if (kleiner(betrag, NULL)) throw new Referenzfehler('WERT', 'negativer Betrag');
  // KO-3: a scalar has no Hinweis that could say that the quote is without effect.
  if (fall.quote && art !== 'ANTEIL') throw new Referenzfehler('WERT', 'quote gehört zu ANTEIL');
  const grenze = gleich(hoechstbetrag, NULL)
    ? null
    : obergrenze(hoechstbetrag, fall.vzae, fall.monate ?? ZWOELF);
  return foerderungAus({
    kosten: fall.kosten,
    obergrenze: grenze,
    art,
    quote: fall.quote,
    drittmittel,
    eigenmittel,
  });
}

export const foerderung = (fall: Fall): Bruch => ergebnis(fall).foerderung;

export const rueckzahlung = (fall: Fall): Bruch => ergebnis(fall).rueckzahlung;

/** EA-1 */
export function eigenanteilAus(kosten: Bruch, e: Ergebnis, drittmittel: Bruch): Bruch {
  return max(NULL, minus(minus(kosten, minus(e.foerderung, e.rueckzahlung)), drittmittel));
}

export const eigenanteil = (fall: Fall): Bruch =>
  eigenanteilAus(fall.kosten, ergebnis(fall), fall.drittmittel ?? NULL);

/** DG-1, exact */
export const deckungsgrad = (fall: Fall): Bruch => durch(foerderung(fall), fall.kosten);
