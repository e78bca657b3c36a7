import { TABELLENHINWEIS, type Tabellenhinweis } from '../meldungen/hinweise';
import { RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { euro, summeAlsText } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { NULL, summe, type Dezimal } from '../zahl/dezimal';
import type { Rechenrahmen } from './fall';
import { unbenutzteOptionen } from './optionshinweise';
import type { Stelle } from './stelle';
import type { Stellenergebnis } from './stellenergebnis';
import { rechneStellen } from './stellenrechnung';
import { gelungen, misslungen, type Ausgang } from './zeilenfund';

/** TB-8: the planned figures of all posts, from which every table function takes its own. */
export interface Planzahlen {
  readonly ergebnisse: readonly Stellenergebnis[];
  /** KO-3, FO-9: what the table as a whole has to say. */
  readonly hinweise: readonly Tabellenhinweis[];
}

const foerderungJeStelle = (ergebnisse: readonly Stellenergebnis[]): readonly Dezimal[] =>
  ergebnisse.map((e) => summe(e.jahre.map((j) => j.foerderung)));

/** RW-1: "800,00 + 100,00 = 900,00" */
const mitErgebnis = (betraege: readonly Dezimal[]): string =>
  (betraege.length > 1 ? `${summeAlsText(betraege)} = ` : '') + euro(summe(betraege));

/** FO-9: the posts without the grants that are too small together; null = they are not. */
function ohneBagatelle(
  ergebnisse: readonly Stellenergebnis[],
  stellen: readonly Stelle[],
  rahmen: Rechenrahmen,
  grenze: Dezimal,
  spur?: Spur,
): Planzahlen | null {
  const jeStelle = foerderungJeStelle(ergebnisse);
  const gesamt = summe(jeStelle);
  const entfaellt = gesamt.lt(grenze);
  if (spur !== undefined) {
    const vergleich = entfaellt ? RECHNUNG.unterBagatellgrenze : RECHNUNG.nichtUnterBagatellgrenze;
    const rechnung = vergleich(mitErgebnis(jeStelle), euro(grenze));
    spur.notiere('FO-9', SCHRITT.bagatellgrenze, rechnung, entfaellt ? NULL : gesamt);
  }
  if (!entfaellt || gesamt.isZero()) return null;
  const satz = TABELLENHINWEIS.unterBagatellgrenze(euro(gesamt), euro(grenze));
  // What can be computed with grants can be computed without.
  const { ergebnis } = rechneStellen(stellen, { ...rahmen, unterBagatellgrenze: true }, spur);
  return {
    ergebnisse: ergebnis as readonly Stellenergebnis[],
    hinweise: [{ regel: 'FO-9', satz }],
  };
}

/**
 * TB-1, TB-5, FO-9: settles all posts; grants that are together below the Bagatellgrenze are none.
 *
 * @returns all rows, or those that can't be computed
 * @throws Fachfehler `WERT` for more than a call computes
 */
export function planeStellen(
  stellen: readonly Stelle[],
  rahmen: Rechenrahmen,
  spur?: Spur,
): Ausgang<Planzahlen> {
  const { bagatellgrenze } = rahmen.optionen;
  // Only after the last row it is known whether there is a grant, so the steps are those of a second run.
  const gerechnet = rechneStellen(stellen, rahmen, bagatellgrenze === null ? spur : undefined);
  if (gerechnet.ergebnis === null) return misslungen(gerechnet);
  if (bagatellgrenze !== null) {
    const entfallen = ohneBagatelle(gerechnet.ergebnis, stellen, rahmen, bagatellgrenze, spur);
    if (entfallen !== null) return gelungen(entfallen);
    if (spur !== undefined) rechneStellen(stellen, rahmen, spur);
  }
  const hinweise = unbenutzteOptionen(gerechnet.ergebnis, rahmen.optionen);
  return gelungen({ ergebnisse: gerechnet.ergebnis, hinweise });
}
