import { jahresbetrag } from '../foerderung/hoechstbetrag';
import { SCHRITT } from '../meldungen/schritte';
import { bruchAlsText, euro } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import type { Haushaltsjahr } from '../tabellen/haushaltsjahre';
import type { Abschlagszahler } from '../tabellen/kommune';
import { pruefeZeilen } from '../tabellen/menge';
import type { Mittel } from '../tabellen/mittel';
import { monate, type Monatsmethode } from '../zeit/monate';
import type { Jahresabschnitt } from '../zeit/zeitraum';
import {
  anTerminen,
  faellig,
  inBloecken,
  type Faelligkeitsbetrag,
  type Faelligkeitstag,
} from './faelligkeiten';
import type { Planoptionen } from './planoptionen';

/** MP-6: what a Kommune pays on a day, EUR. */
export interface Abschlag extends Faelligkeitsbetrag {
  readonly kommune: string;
}

const faelligkeiten = (
  jahr: Jahresabschnitt,
  { abschlaege: art, faelligkeit, abschlagstermine }: Planoptionen,
  methode: Monatsmethode,
): Faelligkeitstag[] =>
  art === 'TERMINE' ? anTerminen(jahr, abschlagstermine) : inBloecken(jahr, art, faelligkeit, methode);

/**
 * MP-6: what the Kommunen pay on account, in order of days and of the list: the own share of the year (HAUSHALT), or
 * the column Abschlag, which is one per calendar year. Payments of nothing are left out.
 *
 * @throws Fachfehler `WERT` for more than a result can show
 */
export function abschlaege(
  jahre: readonly Haushaltsjahr[],
  kommunen: readonly Abschlagszahler[],
  optionen: Planoptionen,
  methode: Monatsmethode,
  spur?: Spur,
): Abschlag[] {
  const jeJahr = jahre.map((jahr) => ({ jahr, tage: faelligkeiten(jahr.abschnitt, optionen, methode) }));
  pruefeZeilen(jeJahr.flatMap((j) => j.tage).length, kommunen.length, SCHRITT.faelligkeiten);
  return jeJahr.flatMap(({ jahr: { abschnitt, jeKommune }, tage }) => {
    const m = monate(abschnitt, methode);
    const zahlungen = kommunen.flatMap(({ kommune, abschlag }, i): Abschlag[] => {
      const { eigenanteil } = jeKommune[i] as Mittel;
      const [betrag, rechnung] = abschlag.isZero()
        ? [eigenanteil, `${SCHRITT.eigenanteil} ${euro(eigenanteil)}`]
        : [jahresbetrag(abschlag, m), `${euro(abschlag)} × ${bruchAlsText(m)} / 12`];
      spur?.notiere('MP-6', SCHRITT.abschlaege(kommune, abschnitt.jahr), rechnung, betrag);
      return faellig(betrag, tage).map((z) => ({ ...z, kommune }));
    });
    return zahlungen.filter((z) => !z.betrag.isZero()).sort((a, b) => a.tag - b.tag);
  });
}
