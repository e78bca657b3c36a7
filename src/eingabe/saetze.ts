import type { Art, Foerdersatz, Merkmal } from '../core/daten';
import { bausteinname } from '../core/foerderung/foerdersatz';
import { NULL, type Dezimal } from '../core/zahl/dezimal';
import { FOERDERSAETZE } from '../mappe/eigene-werte';
import { BELEG, belegAus, liesEigene } from './eigene-werte';
import type { Gelesen } from './gelesen';
import { MELDUNG } from './meldungen';
import { spalten } from './spalte';
import type { Tabelle } from './tabelle';
import { nichtNegativ, text, wahl } from './werte';

const S = spalten(FOERDERSAETZE.spalten, {
  baustein: (wert) => bausteinname(text(wert)),
  merkmal: wahl(FOERDERSAETZE.spalten.merkmal.woerter),
  ...BELEG,
  betrag: nichtNegativ,
  art: wahl(FOERDERSAETZE.spalten.art.woerter),
});

/** LE-2, FO-7: without a Betrag these have no ceiling, or need none. */
const OHNE_BETRAG: ReadonlySet<Art> = new Set<Art>(['ANTEIL', 'FEHLBEDARF', 'VOLL', 'OHNE']);

/** LE-2: a Betrag of 0 is a blank cell. A MINDESTANTEIL is no grant, whatever its Art. */
function betrag(tabelle: Tabelle, zeile: number, merkmal: Merkmal, art: Art): Dezimal {
  const entbehrlich = OHNE_BETRAG.has(art) && merkmal !== 'MINDESTANTEIL';
  return entbehrlich ? (tabelle.lies(zeile, S.betrag) ?? NULL) : tabelle.pflicht(zeile, S.betrag, NULL);
}

/**
 * FS-1: reads the workbook's own grant rates. Without Merkmal a row means PERSONAL, without Art HÖCHSTBETRAG;
 * a `wert` of 0 is no ceiling (FO-7). Two rows for the same day are a finding.
 */
export const saetzeAus = (argument: string, wert: unknown): Gelesen<readonly Foerdersatz[]> =>
  liesEigene(
    {
      argument,
      name: FOERDERSAETZE.name,
      spalten: S,
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
      schluessel: (z) => `${z.baustein} ${z.merkmal}`,
      doppelt: MELDUNG.zeilenUeberschneiden,
    },
    wert,
  );
