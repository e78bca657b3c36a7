import { MITTEL, NAME, SCHRITT } from '../meldungen/schritte';
import { euro } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import type { Verteilung } from '../verteilung/restregel';
import { CENT, verteile } from '../verteilung/verteilung';
import { NULL, type Dezimal } from '../zahl/dezimal';
import { pruefeAnteile } from './invariante';
import type { Kommune } from './kommune';
import type { Jahresergebnis } from './stelle';

/** TB-3: what a Kommune spends and gets in a year, EUR. */
export interface Haushaltsbetraege {
  readonly aufwand: Dezimal;
  /** Without Überdeckung. */
  readonly foerderung: Dezimal;
  /** As far as they cover cost that is not granted. */
  readonly drittmittel: Dezimal;
  readonly eigenanteil: Dezimal;
}

/** The last one is what is looked for. */
export const FELDER = ['foerderung', 'drittmittel', 'eigenanteil'] as const;

/** Money that pays for cost, EUR. */
export type Mittel = Pick<Haushaltsbetraege, (typeof FELDER)[number]>;

export const KEINE_MITTEL: Mittel = { foerderung: NULL, drittmittel: NULL, eigenanteil: NULL };

export const plus = (a: Mittel, b: Mittel): Mittel => ({
  foerderung: a.foerderung.plus(b.foerderung),
  drittmittel: a.drittmittel.plus(b.drittmittel),
  eigenanteil: a.eigenanteil.plus(b.eigenanteil),
});

/** The grant without R, third-party money without what exceeds the cost that the grant leaves. */
export const mittelAus = (j: Jahresergebnis): Mittel => ({
  foerderung: j.foerderung.minus(j.rueckzahlung),
  drittmittel: j.drittmittel.minus(j.ueberdeckung).plus(j.rueckzahlung),
  eigenanteil: j.eigenanteil,
});

/** TB-3: Aufwand of a Kommune is the sum of the money that pays for it. */
export const mitAufwand = (m: Mittel): Haushaltsbetraege => ({
  aufwand: m.foerderung.plus(m.drittmittel).plus(m.eigenanteil),
  ...m,
});

/** Money by Kommune, and what whole steps leave. */
export interface VerteilteMittel {
  readonly anteile: readonly Mittel[];
  readonly rest: Mittel;
}

/**
 * TB-3: distributes the year's money of shared posts by key (VT-2): the Eigenanteil in the given steps, the rest in
 * cents.
 *
 * @param schritt null = cents
 */
export function verteileMittel(
  jahr: number,
  gemeinsam: Mittel,
  kommunen: readonly Kommune[],
  schritt: Dezimal | null,
  spur?: Spur,
): VerteilteMittel {
  const schluessel = kommunen.map((k) => k.schluessel);
  const namen = kommunen.map((k) => k.kommune);
  const teile = FELDER.map((art) => {
    const betrag = gemeinsam[art];
    if (betrag.isZero()) return { anteile: kommunen.map(() => NULL), verteilt: NULL };
    spur?.notiere('TB-3', SCHRITT.nachSchluessel(jahr, MITTEL[art]), euro(betrag), betrag);
    const inSchritten = art === 'eigenanteil' && schritt !== null ? schritt : CENT;
    const ergebnis = verteile(betrag, schluessel, inSchritten, undefined, spur, namen);
    pruefeAnteile(ergebnis.anteile, ergebnis.verteilt);
    return ergebnis;
  });
  const [foerderung, drittmittel, eigenanteil] = teile as [Verteilung, Verteilung, Verteilung];
  const rest = gemeinsam.eigenanteil.minus(eigenanteil.verteilt);
  if (!rest.isZero()) {
    const rechnung = `${euro(gemeinsam.eigenanteil)} - ${euro(eigenanteil.verteilt)}`;
    spur?.notiere('TB-3', SCHRITT.imJahr(jahr, NAME.rundung), rechnung, rest);
  }
  return {
    anteile: kommunen.map((_, i) => ({
      foerderung: foerderung.anteile[i] as Dezimal,
      drittmittel: drittmittel.anteile[i] as Dezimal,
      eigenanteil: eigenanteil.anteile[i] as Dezimal,
    })),
    rest: { ...KEINE_MITTEL, eigenanteil: rest },
  };
}
