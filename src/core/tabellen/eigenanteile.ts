import { deckungsgrad } from '../foerderung/eigenanteil';
import type { Tabellenhinweis } from '../meldungen/hinweise';
import { NAME, SCHRITT, SUMMANDEN } from '../meldungen/schritte';
import { summeAlsText } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { gemerkt } from '../sammlung';
import { summe, type Dezimal } from '../zahl/dezimal';
import type { Rechenrahmen } from './fall';
import { hinweistext } from './hinweise';
import { pruefeBilanz } from './invariante';
import { planeStellen } from './planzahlen';
import type { Hinweis, Jahresergebnis, Stelle } from './stelle';
import type { Stellenergebnis } from './stellenergebnis';
import { gesamtkosten, summiere, type Betraege } from './summen';
import { gelungen, misslungen, type Ausgang } from './zeilenfund';

/** TB-1: the figures of a row. */
export interface Zeilenbetraege extends Betraege {
  /** Förderung / (Kosten + Sachkosten); null for cost 0. */
  readonly deckungsgrad: Dezimal | null;
}

/** TB-1: one row of the result. */
export interface Eigenanteilzeile {
  readonly stelle: string;
  readonly kommune: string;
  /** The same object in rows that were computed once. */
  readonly betraege: Zeilenbetraege;
  readonly hinweis: string;
}

export interface Eigenanteile {
  readonly zeilen: readonly Eigenanteilzeile[];
  readonly summe: Eigenanteilzeile;
  /** KO-3: what the table as a whole has to say. */
  readonly hinweise: readonly Tabellenhinweis[];
}

function zeilenbetraege(b: Betraege, spur?: Spur): Zeilenbetraege {
  pruefeBilanz(b);
  const kosten = gesamtkosten(b);
  return { ...b, deckungsgrad: kosten.isZero() ? null : deckungsgrad(kosten, b.foerderung, spur) };
}

const VOR_DEM_ERGEBNIS = ['kosten', 'sachkosten', 'drittmittel', 'foerderung', 'ueberdeckung'] as const;

/** RW-1: the figures of the last row as sums: of the years of a post, then of the posts; none that is 0 but the result. */
function erklaereSummen(
  ergebnisse: readonly Stellenergebnis[],
  felder: readonly (keyof typeof SUMMANDEN)[],
  gesamt: Betraege,
  spur: Spur,
): void {
  for (const feld of felder) {
    if (feld !== 'eigenanteil' && gesamt[feld].isZero()) continue;
    const name = SUMMANDEN[feld];
    const teile = ergebnisse.map(({ jahre }) => jahre.map((j) => j[feld]));
    if (teile.length > 1)
      teile.forEach((jahre, i) => {
        const { zeile, stelle } = (ergebnisse[i] as Stellenergebnis).stelle;
        const schritt = SCHRITT.summeDerStelle(name, SCHRITT.stelle(zeile, stelle));
        const betrag = summe(jahre);
        if (jahre.length > 1 && !betrag.isZero()) spur.notiere('TB-1', schritt, summeAlsText(jahre), betrag);
      });
    const addiert = teile.length > 1 ? teile.map(summe) : teile.flat();
    spur.notiere('TB-1', SCHRITT.summe(name), summeAlsText(addiert), gesamt[feld]);
  }
}

/**
 * TB-1: cost, grant and own share of every post in a term, per calendar year rounded and added (TB-5), with the sum.
 *
 * @returns the table, or the rows that can't be computed
 * @throws Fachfehler `WERT` for more than a call computes
 */
export function eigenanteile(
  stellen: readonly Stelle[],
  rahmen: Rechenrahmen,
  spur?: Spur,
): Ausgang<Eigenanteile> {
  const geplant = planeStellen(stellen, rahmen, spur);
  if (geplant.ergebnis === null) return misslungen(geplant);
  const { ergebnisse, hinweise: zurTabelle } = geplant.ergebnis;
  // Rows that were computed once are added and written once too.
  const bekannt = new Map<readonly Jahresergebnis[], Zeilenbetraege>();
  const texte = new Map<readonly Hinweis[], string>();
  const zeilen = ergebnisse.map(({ stelle: { stelle, kommune }, jahre, hinweise }) => {
    const betraege = gemerkt(bekannt, jahre, () => zeilenbetraege(summiere(jahre)));
    const hinweis = gemerkt(texte, hinweise, () => hinweistext(hinweise));
    return { stelle, kommune, betraege, hinweis };
  });
  const gesamt = summiere(zeilen.map((z) => z.betraege));
  if (spur !== undefined) erklaereSummen(ergebnisse, VOR_DEM_ERGEBNIS, gesamt, spur);
  const summenzeile = {
    stelle: NAME.summe,
    kommune: '',
    betraege: zeilenbetraege(gesamt, spur),
    hinweis: '',
  };
  if (spur !== undefined) erklaereSummen(ergebnisse, ['eigenanteil'], gesamt, spur);
  return gelungen({ zeilen, summe: summenzeile, hinweise: zurTabelle });
}
