import { aufstiege, pruefeStufe } from '../tarif/stufe';
import { kalendertag } from '../zeit/datum';
import type { Zeitraum } from '../zeit/zeitraum';
import type { Stellenangabe } from './stellenangabe';

const monatszahl = (jahr: number, monat: number): number => jahr * 12 + monat;

/** PK-13: the steps of a post month by month: of each the one reached by its last day (§ 17 (1) TVöD). */
export class Stufenverlauf {
  /** The months of its rises. */
  private readonly aufstiege: readonly number[];

  constructor(private readonly angabe: Stellenangabe) {
    const { gruppe, stufe, seit } = angabe;
    const tage = seit === null ? [] : aufstiege(gruppe, stufe, seit).map(kalendertag);
    this.aufstiege = tage.map(({ jahr, monat }) => monatszahl(jahr, monat));
  }

  /** @throws Fachfehler `NV` for a step the group does not have, if it is to rise from it */
  stufe(jahr: number, monat: number): number {
    const { gruppe, stufe, seit } = this.angabe;
    if (seit !== null) pruefeStufe(gruppe, stufe);
    return stufe + this.aufstiegeBis(monatszahl(jahr, monat));
  }

  /** Equal where the steps are equal in all months of the years that a period touches. */
  kennung(zeitraum: Zeitraum): string {
    const { stufe, seit } = this.angabe;
    if (seit === null) return String(stufe);
    const von = monatszahl(kalendertag(zeitraum.von).jahr, 1);
    const bis = monatszahl(kalendertag(zeitraum.bis).jahr, 12);
    const davor = this.aufstiegeBis(von);
    const darin = this.aufstiege.slice(davor, this.aufstiegeBis(bis));
    return `seit ${stufe + davor} ${darin.join()}`;
  }

  private aufstiegeBis(bis: number): number {
    let anzahl = 0;
    for (const monat of this.aufstiege) if (monat <= bis) anzahl += 1;
    return anzahl;
  }
}
