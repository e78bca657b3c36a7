import type { Art, Foerdersatz, Merkmal } from '../core/daten';
import { bausteinname, bausteinschluessel } from '../core/foerderung/foerdersatz';
import { gefaltet } from '../core/text/falten';
import { NULL, type Dezimal } from '../core/zahl/dezimal';
import { FOERDERSAETZE } from '../mappe/eigene-werte';
import { BELEG, belegAus, fragtNachGueltigkeit, liesEigene } from './eigene-werte';
import type { Gelesen } from './gelesen';
import type { Tabellenargument } from '../mappe/tabellen';
import { MELDUNG } from './meldungen';
import { spalten, type Spalte } from './spalte';
import type { Spaltenfrage, Tabelle } from './tabelle';
import { mindestanteil, nichtNegativ, text, wahl } from './werte';

const S = spalten(FOERDERSAETZE.spalten, {
  baustein: (wert) => bausteinname(text(wert)),
  merkmal: wahl(FOERDERSAETZE.spalten.merkmal.woerter),
  ...BELEG,
  betrag: nichtNegativ,
  art: wahl(FOERDERSAETZE.spalten.art.woerter),
});

/** LE-2, FO-7: without a Betrag these have no ceiling, or need none. */
const OHNE_BETRAG: ReadonlySet<Art> = new Set<Art>(['ANTEIL', 'FEHLBEDARF', 'VOLL', 'OHNE']);

const VZAE: Spalte<Dezimal> = { ...S.betrag, lese: mindestanteil };

/** LE-2: a Betrag of 0 is a blank cell. A MINDESTANTEIL is no grant but VZÄ, whatever its Art. */
function betrag(tabelle: Tabelle, zeile: number, merkmal: Merkmal, art: Art): Dezimal {
  if (merkmal === 'MINDESTANTEIL') return tabelle.pflicht(zeile, VZAE, NULL);
  return OHNE_BETRAG.has(art)
    ? (tabelle.lies(zeile, S.betrag) ?? NULL)
    : tabelle.pflicht(zeile, S.betrag, NULL);
}

const QUOTEN: readonly string[] = ['Quote', 'Förderquote'].map((wort) => gefaltet(wort));

/** KO-3: a Quote belongs to a post; passed over here, ANTEIL would be computed without it. */
const frage: Spaltenfrage = (kopf, fehlt) =>
  QUOTEN.includes(kopf.stamm) ? MELDUNG.quoteInSaetzen(kopf.text) : fragtNachGueltigkeit(kopf, fehlt);

/**
 * FS-1: reads the workbook's own grant rates. Without Merkmal a row means PERSONAL, without Art HÖCHSTBETRAG;
 * a `wert` of 0 is no ceiling (FO-7). Two rows for the same day are a finding.
 */
export const saetzeAus = (argument: Tabellenargument, wert: unknown): Gelesen<readonly Foerdersatz[]> =>
  liesEigene(
    {
      argument,
      name: FOERDERSAETZE.name,
      spalten: S,
      frage,
      zeileAus: (tabelle, zeile) => {
        const art = tabelle.lies(zeile, S.art) ?? 'HÖCHSTBETRAG';
        const merkmal = tabelle.lies(zeile, S.merkmal) ?? 'PERSONAL';
        return {
          ...belegAus(tabelle, zeile, FOERDERSAETZE.name, S),
          zeile,
          baustein: tabelle.pflicht(zeile, S.baustein, ''),
          merkmal,
          wert: betrag(tabelle, zeile, merkmal, art),
          art,
        };
      },
      schluessel: (z) => `${bausteinschluessel(z.baustein)} ${z.merkmal}`,
      doppelt: MELDUNG.zeilenUeberschneiden,
    },
    wert,
  );
