import type { Tabellenhinweis } from '../meldungen/hinweise';
import { MITTEL, NAME, SCHRITT } from '../meldungen/schritte';
import { summeAlsText } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { summe } from '../zahl/dezimal';
import type { Rechenrahmen } from './fall';
import { hinweiseDesJahres } from './haushaltshinweise';
import { rechneHaushalt } from './haushaltsjahre';
import { FELDER, KEINE_MITTEL, mitAufwand, plus, type Haushaltsbetraege, type Mittel } from './mittel';
import type { Kommune } from './kommune';
import type { Stelle } from './stelle';
import { gelungen, misslungen, type Ausgang } from './zeilenfund';

export interface Haushaltszeile extends Haushaltsbetraege {
  /** null = `Gesamt` */
  readonly jahr: number | null;
  readonly kommune: string;
  /** Empty without the option Hinweis. */
  readonly hinweis: string;
}

export interface Haushalt {
  readonly zeilen: readonly Haushaltszeile[];
  /** KO-3: what the table as a whole has to say. */
  readonly hinweise: readonly Tabellenhinweis[];
}

/** The money of a year, or of the term. */
interface Jahr {
  /** null = the term */
  readonly jahr: number | null;
  readonly jeKommune: readonly Mittel[];
  /** What whole steps leave of the shared Eigenanteil. */
  readonly rundung: Mittel;
}

function zeilenFuer(
  { jahr, jeKommune, rundung }: Jahr,
  kommunen: readonly Kommune[],
  hinweis: (kommune: number | null) => string,
): Haushaltszeile[] {
  const zeilen = kommunen.map(({ kommune }, i) => ({
    jahr,
    kommune,
    ...mitAufwand(jeKommune[i] as Mittel),
    hinweis: hinweis(i),
  }));
  if (!rundung.eigenanteil.isZero())
    zeilen.push({ jahr, kommune: NAME.rundung, ...mitAufwand(rundung), hinweis: '' });
  const gesamt = jeKommune.reduce(plus, rundung);
  zeilen.push({ jahr, kommune: NAME.summe, ...mitAufwand(gesamt), hinweis: hinweis(null) });
  return zeilen;
}

/** The term: what its years add up to. */
const gesamtAus = (jahre: readonly Jahr[], kommunen: readonly Kommune[]): Jahr => ({
  jahr: null,
  jeKommune: kommunen.map((_, i) => jahre.map((j) => j.jeKommune[i] as Mittel).reduce(plus, KEINE_MITTEL)),
  rundung: jahre.map((j) => j.rundung).reduce(plus, KEINE_MITTEL),
});

/** RW-1: the figures of the last row, each as the sum of those above it; none that is 0 but the result. */
function erklaereGesamt(zeilen: readonly Haushaltszeile[], spur: Spur): void {
  const teile = zeilen.filter((z) => z.jahr === null && z.kommune !== NAME.summe);
  for (const feld of ['aufwand', ...FELDER] as const) {
    const betraege = teile.map((z) => z[feld]);
    const gesamt = summe(betraege);
    if (feld === 'eigenanteil' || !gesamt.isZero())
      spur.notiere('TB-3', SCHRITT.gesamt(MITTEL[feld]), summeAlsText(betraege), gesamt);
  }
}

/**
 * TB-3: Haushalt by calendar year and Kommune. Posts with a Kommune belong wholly to it, the others are shared by key.
 * Rows and columns add up to the cent; the last rows (`jahr` null) are the term. With the option Rundung the shared
 * Eigenanteil is distributed in steps, and a row `Rundung` carries what they leave.
 *
 * @returns the table, or the rows that can't be computed or name an unknown Kommune
 * @throws Fachfehler `WERT` for a Kommune listed twice, or for more rows than a call computes or gives
 */
export function haushalt(
  stellen: readonly Stelle[],
  kommunen: readonly Kommune[],
  rahmen: Rechenrahmen,
  spur?: Spur,
): Ausgang<Haushalt> {
  const { hinweis } = rahmen.optionen;
  const gerechnet = rechneHaushalt(stellen, kommunen, rahmen, spur);
  if (gerechnet.ergebnis === null) return misslungen(gerechnet);
  const { ergebnisse, besitzer } = gerechnet.ergebnis;
  const jahre = gerechnet.ergebnis.jahre.map((j): Jahr => ({ ...j, jahr: j.abschnitt.jahr }));
  const alle = [...jahre, gesamtAus(jahre, kommunen)];
  const zeilen = alle.flatMap((j) =>
    zeilenFuer(j, kommunen, hinweis ? hinweiseDesJahres(j.jahr, ergebnisse, besitzer) : () => ''),
  );
  if (spur !== undefined) erklaereGesamt(zeilen, spur);
  return gelungen({ zeilen, hinweise: gerechnet.ergebnis.hinweise });
}
