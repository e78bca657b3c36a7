import { SCHRITT } from '../meldungen/schritte';
import { euro, summeAlsText } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { gruppiert } from '../sammlung';
import type { Rechenrahmen } from '../tabellen/fall';
import type { Stellenergebnis } from '../tabellen/stellenergebnis';
import { NULL, plus, summe, type Dezimal } from '../zahl/dezimal';
import { monatAlsText } from '../zeit/datum';
import {
  anzahlMonate,
  jahresabschnitte,
  monatsabschnitte,
  schnitt,
  type Jahresabschnitt,
  type Monatsabschnitt,
} from '../zeit/zeitraum';
import { jahresteile, MONATSFELDER, type Jahresteile, type Monatsfeld } from './jahresteile';

/** MP-1 to MP-4: what all posts together cost and earn in a month of the term, EUR. */
export interface Planmonat extends Readonly<Record<Monatsfeld, Dezimal>> {
  readonly abschnitt: Monatsabschnitt;
  /** MP-2 */
  readonly mitSonderzahlung: boolean;
}

type Veraenderlich = { -readonly [K in keyof Planmonat]: Planmonat[K] };

const SCHRITTNAME: Readonly<Record<Monatsfeld, string>> = {
  personalkosten: SCHRITT.personalkosten,
  sachkosten: SCHRITT.sachkosten,
  drittmittel: SCHRITT.drittmittel,
  verdient: SCHRITT.verdienteFoerderung,
};

/** RW-1: the figures of a post's year by month, without those that are 0. */
function erklaere({ stelle: s }: Stellenergebnis, fehlbedarf: boolean, teile: Jahresteile, spur: Spur): void {
  const { sonderzahlung, sonderzahlungIm, monate } = teile;
  const { jahr, monat } = monate[sonderzahlungIm] as Monatsabschnitt;
  for (const feld of MONATSFELDER) {
    const betrag = summe(teile[feld]);
    if (betrag.isZero()) continue;
    const regel = feld !== 'verdient' ? 'MP-1' : fehlbedarf ? 'MP-4' : 'MP-3';
    const schritt = SCHRITT.nachMonaten(SCHRITT.stelle(s.zeile, s.stelle), SCHRITTNAME[feld], jahr);
    spur.notiere(regel, schritt, summeAlsText(teile[feld]), betrag);
  }
  if (!sonderzahlung.isZero())
    spur.notiere(
      'MP-2',
      SCHRITT.sonderzahlung(monatAlsText(jahr, monat)),
      euro(sonderzahlung),
      sonderzahlung,
    );
}

/** MP-1 to MP-4: the months of the term. Posts with the same figures are spread once. */
export function planmonate(
  ergebnisse: readonly Stellenergebnis[],
  rahmen: Rechenrahmen,
  spur?: Spur,
): Planmonat[] {
  const { zeitraum } = rahmen;
  const monate = monatsabschnitte(zeitraum).map((abschnitt): Veraenderlich => {
    const leer = { personalkosten: NULL, sachkosten: NULL, drittmittel: NULL, verdient: NULL };
    return { abschnitt, ...leer, mitSonderzahlung: false };
  });
  for (const gleiche of gruppiert(ergebnisse, (e) => e.jahre).values()) {
    const e = gleiche[0] as Stellenergebnis;
    const z = schnitt(e.stelle.zeitraum, zeitraum);
    if (z === null) continue;
    const abschnitte = jahresabschnitte(z);
    e.jahre.forEach((jahr, i) => {
      const art = e.jahresarten[i] as Stellenergebnis['jahresarten'][number];
      const abschnitt = abschnitte[i] as Jahresabschnitt;
      const teile = jahresteile(jahr, art, e.angabe, abschnitt, rahmen);
      if (spur !== undefined) erklaere(e, art === 'FEHLBEDARF', teile, spur);
      const erster = anzahlMonate({ von: zeitraum.von, bis: abschnitt.von }) - 1;
      teile.monate.forEach((_, k) => {
        const monat = monate[erster + k] as Veraenderlich;
        for (const feld of MONATSFELDER) {
          const betrag = teile[feld][k] as Dezimal;
          monat[feld] = plus(monat[feld], gleiche.length === 1 ? betrag : betrag.times(gleiche.length));
        }
        monat.mitSonderzahlung ||= teile.sonderzahlungIm === k && !teile.sonderzahlung.isZero();
      });
    });
  }
  return monate;
}
