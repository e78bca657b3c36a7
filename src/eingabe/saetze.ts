import { ARTEN, MERKMALE, type Art, type Foerdersatz, type Merkmal } from '../core/daten';
import { bausteinname } from '../core/foerderung/foerdersatz';
import { NULL, type Dezimal } from '../core/zahl/dezimal';
import { BELEG, belegAus, liesEigene } from './eigene-werte';
import type { Gelesen } from './gelesen';
import { MELDUNG } from './meldungen';
import { spalte } from './spalte';
import type { Tabelle } from './tabelle';
import { nichtNegativ, text, wahl } from './werte';

const NAME = 'KIM_Foerdersaetze';

const BAUSTEIN = spalte('Baustein', (wert) => bausteinname(text(wert)), true);
const MERKMAL = spalte('Merkmal', wahl(MERKMALE), true);
const BETRAG = spalte('Betrag', nichtNegativ, true);
const ART = spalte('Art', wahl(ARTEN), true);

const SPALTEN = [
  BAUSTEIN,
  MERKMAL,
  BELEG.gueltigAb,
  BELEG.gueltigBis,
  BETRAG,
  ART,
  BELEG.quelle,
  BELEG.status,
];

/** Columns of `KIM_Foerdersaetze`. Frozen; additions go to the end. */
export const SATZSPALTEN: readonly string[] = SPALTEN.map((s) => s.name);

/** LE-2, FO-7: without a Betrag these have no ceiling, or need none. */
const OHNE_BETRAG: ReadonlySet<Art> = new Set<Art>(['ANTEIL', 'FEHLBEDARF', 'VOLL', 'OHNE']);

/** LE-2: a Betrag of 0 is a blank cell. A MINDESTANTEIL is no grant, whatever its Art. */
function betrag(tabelle: Tabelle, zeile: number, merkmal: Merkmal, art: Art): Dezimal {
  const entbehrlich = OHNE_BETRAG.has(art) && merkmal !== 'MINDESTANTEIL';
  return entbehrlich ? (tabelle.lies(zeile, BETRAG) ?? NULL) : tabelle.pflicht(zeile, BETRAG, NULL);
}

/**
 * FS-1: reads the workbook's own grant rates. Without Merkmal a row means PERSONAL, without Art HÖCHSTBETRAG;
 * a `wert` of 0 is no ceiling (FO-7). Two rows for the same day are a finding.
 */
export const saetzeAus = (argument: string, wert: unknown): Gelesen<readonly Foerdersatz[]> =>
  liesEigene(
    {
      argument,
      name: NAME,
      spalten: SPALTEN,
      verlangt: [BAUSTEIN, BELEG.gueltigAb, BETRAG],
      zeileAus: (tabelle, zeile) => {
        const art = tabelle.lies(zeile, ART) ?? 'HÖCHSTBETRAG';
        const merkmal = tabelle.lies(zeile, MERKMAL) ?? 'PERSONAL';
        return {
          ...belegAus(tabelle, zeile, NAME),
          zeile,
          baustein: tabelle.pflicht(zeile, BAUSTEIN, ''),
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
