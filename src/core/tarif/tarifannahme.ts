import type { Entgeltordnung } from '../daten';
import { Fachfehler, versuche } from '../fehler';
import { NAME, RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { STATUS_ANNAHME } from '../parameter/status';
import { euro, prozent } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { aufCent, Dezimal, EINS, groesseres, plus } from '../zahl/dezimal';
import { tagAlsText, type Tag } from '../zeit/datum';
import { entgeltordnungVon } from './gruppe';
import { Tarifwerk, type EigenesEntgelt } from './tarifwerk';

/** NB-3: one assumed agreement, EUR per month. At least one of the raises is above 0. */
export interface Tarifrunde {
  /** Row in the range (1 = header). */
  readonly zeile: number;
  readonly ab: Tag;
  /** A share: 0.03. */
  readonly prozent: Dezimal;
  /** Added before the percentage. */
  readonly sockel: Dezimal;
  /** The least raise. */
  readonly mindestbetrag: Dezimal;
}

/** "+3 %, mindestens 110,00" */
const wortlaut = ({ prozent: p, sockel, mindestbetrag }: Tarifrunde): string =>
  [
    ...(sockel.isZero() ? [] : [`+${euro(sockel)}`]),
    ...(p.isZero() ? [] : [`+${prozent(p)}`]),
    ...(mindestbetrag.isZero() ? [] : [RECHNUNG.mindestens(euro(mindestbetrag))]),
  ].join(', ');

/** NB-3: max(round((x + Sockel) x (1 + Prozent)); x + Mindestbetrag), EUR. */
function erhoeht(x: Dezimal, { prozent: p, sockel, mindestbetrag }: Tarifrunde): Dezimal {
  return groesseres(aufCent(plus(x, sockel).times(p.plus(EINS))), plus(x, mindestbetrag));
}

/** The groups that have a table on a day; if none has, the first one, whose failure says since when it has. */
function gruppenAm(werk: Tarifwerk, tarif: Entgeltordnung, tag: Tag): readonly string[] {
  const gruppen = werk.gruppen(tarif);
  const bekannt = gruppen.filter((g) => !(versuche(() => werk.stufen(tarif, g, tag)) instanceof Fachfehler));
  return bekannt.length > 0 ? bekannt : gruppen.slice(0, 1);
}

/**
 * NB-3: the pay tables that assumed agreements lead to, cell by cell, each from the amount of the day before, with the
 * rows of earlier agreements of the call. Rounded to the cent (RU-1). Groups of Beamte rise in their own tables (PK-18).
 *
 * @param gruppen null = all that have a table on the day before
 * @returns rows of `KIM_Tarif` with the status Annahme
 * @throws Fachfehler `NV` if there is no table before an agreement
 */
export function tarifannahme(
  runden: readonly Tarifrunde[],
  tarif: Entgeltordnung,
  gruppen: readonly string[] | null,
  werk: Tarifwerk,
  spur?: Spur,
): EigenesEntgelt[] {
  const zeilen: EigenesEntgelt[] = [];
  for (const runde of runden) {
    const vorher = new Tarifwerk(werk.tabellen, [...werk.eigene, ...zeilen]);
    const tag = runde.ab - 1;
    const quelle = NAME.tarifannahme(wortlaut(runde), runde.zeile);
    for (const gruppe of gruppen ?? gruppenAm(vorher, tarif, tag)) {
      const ordnung = entgeltordnungVon(gruppe, tarif);
      for (const stufe of vorher.stufen(ordnung, gruppe, tag)) {
        const alt = vorher.entgelt(ordnung, gruppe, stufe, tag);
        const betrag = erhoeht(alt.betrag, runde);
        const beleg = { gueltigAb: runde.ab, gueltigBis: null, quelle, status: STATUS_ANNAHME };
        zeilen.push({ ...beleg, tarif: ordnung, gruppe, stufe, betrag });
        if (spur === undefined) continue;
        const { sockel, prozent: p, mindestbetrag } = runde;
        const nachSatz = `(${euro(alt.betrag)} + ${euro(sockel)}) × (1 + ${prozent(p)})`;
        const rechnung = `max(${nachSatz}; ${euro(alt.betrag)} + ${euro(mindestbetrag)})`;
        const titel = SCHRITT.tarifannahme(gruppe, stufe, tagAlsText(runde.ab));
        spur.notiere('NB-3', titel, rechnung, betrag, [alt]);
      }
    }
  }
  spur?.notiere('NB-3', SCHRITT.anzahlBetraege, '', new Dezimal(zeilen.length));
  return zeilen;
}
