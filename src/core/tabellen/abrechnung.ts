import { eigenanteil } from '../foerderung/eigenanteil';
import { ungedeckt, type Kostenjahr } from '../foerderung/finanzierungsart';
import { foerderungDerJahre } from '../foerderung/foerderung';
import { NAME, RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { euro, prozent } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { verteile } from '../verteilung/verteilung';
import {
  aufCent,
  EINS,
  kleineres,
  minus,
  nichtNegativ,
  NULL,
  plus,
  summe,
  type Dezimal,
} from '../zahl/dezimal';
import type { Fall } from './fall';
import { pruefeBilanz } from './invariante';
import type { Jahresergebnis, Kostenbasis } from './stelle';

/** The grant of one settlement, EUR. */
export interface Abrechnungsergebnis {
  /** Cost the grant could cover without a ceiling. */
  readonly faehig: Dezimal;
  /** Used part of the grant (without R). */
  readonly gedeckt: Dezimal;
  /** R of FO-3. */
  readonly rueckzahlung: Dezimal;
  /** Grant for Sachkosten (TB-1). */
  readonly sachfoerderung: Dezimal;
}

/** A settlement with its grant before pooling. */
export interface AbgerechneterFall {
  readonly fall: Fall;
  readonly ergebnis: Abrechnungsergebnis;
}

/** The years of a settlement with the cost that the Höchstbetrag covers, by Kostenbasis. */
const grundlagen = ({ jahre }: Fall, basis: Kostenbasis): Kostenjahr[] =>
  jahre.map((p) => ({ ...p, kosten: basis === 'GESAMT' ? p.kosten.plus(p.sachkosten) : p.kosten }));

/** FO-2 to FO-5, FO-7 on one settlement: post by post (EA-2). */
export function rechneAb(fall: Fall, basis: Kostenbasis, spur?: Spur): Abrechnungsergebnis {
  const jahre = grundlagen(fall, basis);
  const f = foerderungDerJahre(jahre, fall, spur);
  const sachkosten = summe(fall.jahre.map((p) => p.sachkosten));
  return {
    faehig: f.faehig,
    gedeckt: minus(f.foerderung, f.rueckzahlung),
    rueckzahlung: f.rueckzahlung,
    sachfoerderung: sachkostenfoerderung(
      sachkosten,
      fall.sachkostenHoechstbetrag,
      fall.sachkostenQuote,
      spur,
    ),
  };
}

/**
 * TB-1: grant for Sachkosten = min(round(Sachkosten-Quote x Sachkosten); ceiling), EUR.
 *
 * @param hoechstbetrag 0 = Sachkosten are not granted
 * @param quote null = all of them
 */
export function sachkostenfoerderung(
  sachkosten: Dezimal,
  hoechstbetrag: Dezimal,
  quote: Dezimal | null,
  spur?: Spur,
): Dezimal {
  if (hoechstbetrag.isZero()) return NULL;
  const anteil = quote === null ? sachkosten : aufCent(quote.times(sachkosten));
  const ergebnis = kleineres(anteil, hoechstbetrag);
  if (!ergebnis.isZero()) {
    const teil = quote === null ? euro(sachkosten) : `${prozent(quote)} × ${euro(sachkosten)}`;
    const rechnung = `min(${teil}; ${euro(hoechstbetrag)})`;
    spur?.notiere('TB-1', SCHRITT.foerderungSachkosten, rechnung, ergebnis);
  }
  return ergebnis;
}

/**
 * TB-5: spreads an amount of the term over its years (VT-2). `gewichte` is the cost that other money leaves of each
 * year, so that no year gets more than it can use; without any, the years count alike.
 */
function aufJahre(
  betrag: Dezimal,
  gewichte: readonly Dezimal[],
  schritt: string,
  spur?: Spur,
): readonly Dezimal[] {
  if (gewichte.length === 1) return [betrag];
  if (betrag.isZero()) return gewichte.map(() => NULL);
  const keine = gewichte.every((g) => g.isZero());
  const { anteile } = verteile(betrag, keine ? gewichte.map(() => EINS) : gewichte);
  if (spur !== undefined) {
    const texte = gewichte.map(euro).join(' / ');
    spur.notiere('TB-5', schritt, RECHNUNG.nach(euro(betrag), texte), betrag);
  }
  return anteile;
}

/** TB-1, TB-4: the figures of each year of a settlement. */
export function jahresergebnisse(
  fall: Fall,
  e: Abrechnungsergebnis,
  basis: Kostenbasis,
  spur?: Spur,
): Jahresergebnis[] {
  const gewichte = grundlagen(fall, basis).map((j) => ungedeckt(j, fall.art));
  const je = (name: string): string => SCHRITT.aufJahre(name, basis === 'GESAMT', fall.art === 'FEHLBEDARF');
  const gedeckt = aufJahre(e.gedeckt, gewichte, je(NAME.foerderung), spur);
  const rueck = aufJahre(e.rueckzahlung, gewichte, je(NAME.rueckzahlung), spur);
  const sach = aufJahre(
    e.sachfoerderung,
    fall.jahre.map((p) => p.sachkosten),
    SCHRITT.sachkostenAufJahre,
    spur,
  );
  return fall.jahre.map((p, i) => {
    const rueckzahlung = rueck[i] as Dezimal;
    const foerderung = plus(plus(gedeckt[i] as Dezimal, rueckzahlung), sach[i] as Dezimal);
    const kosten = plus(p.kosten, p.sachkosten);
    const anteil = eigenanteil(kosten, { foerderung, rueckzahlung }, p.drittmittel, spur);
    const ergebnis = {
      jahr: p.jahr,
      kosten: p.kosten,
      sachkosten: p.sachkosten,
      drittmittel: p.drittmittel,
      foerderung,
      rueckzahlung,
      eigenanteil: anteil,
      ueberdeckung: plus(
        nichtNegativ(minus(plus(minus(foerderung, rueckzahlung), p.drittmittel), kosten)),
        rueckzahlung,
      ),
    };
    pruefeBilanz(ergebnis);
    return ergebnis;
  });
}
