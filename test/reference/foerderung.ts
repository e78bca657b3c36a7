import {
  durch,
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
  readonly obergrenze: Bruch;
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

/** FO-2 to FO-5 */
export function foerderungAus(g: Grundlage): Ergebnis {
  const ungedeckt = max(NULL, minus(g.kosten, g.drittmittel));
  const nur = (foerderung: Bruch): Ergebnis => ({ foerderung, rueckzahlung: NULL });
  switch (g.art) {
    case 'HÖCHSTBETRAG':
    case 'FESTBETRAG':
    case 'VOLL':
      return nur(min(ungedeckt, g.obergrenze));
    case 'PAUSCHALE':
      return { foerderung: g.obergrenze, rueckzahlung: max(NULL, minus(g.obergrenze, ungedeckt)) };
    case 'ANTEIL':
      if (!g.quote) throw new Referenzfehler('WERT', 'ANTEIL braucht quote');
      return nur(min(runde(mal(g.quote, g.kosten)), g.obergrenze, ungedeckt));
    case 'FEHLBEDARF':
      return nur(min(max(NULL, minus(minus(g.kosten, g.drittmittel), g.eigenmittel)), g.obergrenze));
    case 'OHNE':
      return nur(NULL);
  }
}

/** The eight arguments of KIM.FOERDERUNG, KIM.EIGENANTEIL and KIM.DECKUNGSGRAD. */
export interface Fall {
  readonly kosten: Bruch;
  readonly vzae: Bruch;
  readonly hoechstbetrag: Bruch;
  readonly monate?: Bruch | undefined;
  readonly art?: Art | undefined;
  readonly quote?: Bruch | undefined;
  readonly drittmittel?: Bruch | undefined;
  readonly eigenmittel?: Bruch | undefined;
}

function ergebnis(fall: Fall): Ergebnis {
  const drittmittel = fall.drittmittel ?? NULL;
  const eigenmittel = fall.eigenmittel ?? NULL;
  // FO-6
  for (const betrag of [fall.kosten, fall.vzae, fall.hoechstbetrag, drittmittel, eigenmittel])
    if (kleiner(betrag, NULL)) throw new Referenzfehler('WERT', 'negativer Betrag');
  const art = fall.art ?? 'HÖCHSTBETRAG';
  const grenze = obergrenze(fall.hoechstbetrag, fall.vzae, fall.monate ?? ZWOELF);
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
