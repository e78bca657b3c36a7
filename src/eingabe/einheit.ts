import { gefaltet } from '../core/text/falten';
import type { Mass } from '../mappe/spalte';

const woerter = (liste: string): readonly string[] => liste.split(' ').map((wort) => gefaltet(wort));

const PROZENT = woerter('% v.H. Prozent');
const EURO = woerter('€ EUR Euro');
const JAHR = woerter('Jahr jährlich p.a.');
const VZAE = woerter('VZÄ');
const DATUM = woerter('Datum TT.MM.JJJJ');

/** KO-1: the words that a bracket behind a name may have without changing what the column measures. */
const WOERTER: Readonly<Record<Mass, readonly string[]>> = {
  beginn: DATUM,
  ende: [...DATUM, ...woerter('einschl. einschließlich inkl. inklusive')],
  vzae: [...VZAE, ...woerter('Anzahl')],
  anteil: PROZENT,
  schluessel: [
    ...PROZENT,
    ...EURO,
    ...VZAE,
    ...woerter('Anzahl Einwohner Einwohnerzahl Fälle Fallzahl Fallzahlen'),
  ],
  betrag: EURO,
  jeJahr: [...EURO, ...JAHR],
  jeVzaeUndJahr: [...EURO, ...VZAE, ...JAHR],
  monate: woerter('Monat Monate'),
  jeMonat: [...EURO, ...woerter('Monat monatlich mtl.')],
  satzOderBetrag: [...PROZENT, ...EURO],
};

/** Keys are those of a day or a year: Schlüssel (31.12.2024). */
const STAND = /^(\d{1,2}\.\d{1,2}\.)?\d{4}$/;

/** Words of a bracket that name a unit: whoever means another one has to convert. */
const EINHEITEN: ReadonlySet<string> = new Set([
  ...[PROZENT, EURO, JAHR, VZAE].flat(),
  ...woerter(
    'Anzahl Monat Monate monatlich mtl. Quartal Woche Tag Tage Std. Std Stunde Stunden h Wochenstunden',
  ),
  ...woerter('T€ TEUR TEuro Tsd. Tsd Tsd.€ Tausend k€ kEUR Mio. Mio Mio.€'),
]);

const FUELLWOERTER: ReadonlySet<string> = new Set(woerter('je pro per und in'));

/** The words of a bracket, folded; one whose parts are a word only together (v. H.) is one word. */
function worteIn(klammer: string): readonly string[] {
  const ganz = gefaltet(klammer);
  if (EINHEITEN.has(ganz)) return [ganz];
  return klammer
    .split(/[\s,;/]/)
    .map((wort) => gefaltet(wort))
    .filter((wort) => wort !== '' && !FUELLWOERTER.has(wort));
}

/**
 * KO-1: does a bracket say no more than what the column holds anyway?
 *
 * @param name of the column; an amount per year is per VZÄ only where the name or the bracket says so
 */
export function passtZu(klammer: string, mass: Mass | null, name: string): boolean {
  if (mass === null) return false;
  const worte = worteIn(klammer);
  const erlaubt = WOERTER[mass];
  const sagtNichtsNeues = (wort: string): boolean =>
    erlaubt.includes(wort) || (mass === 'schluessel' && STAND.test(wort));
  if (worte.length === 0 || !worte.every(sagtNichtsNeues)) return false;
  const nurJahr = worte.some((wort) => JAHR.includes(wort)) && !worte.some((wort) => VZAE.includes(wort));
  return mass !== 'jeVzaeUndJahr' || !nurJahr || gefaltet(name).endsWith(VZAE[0] as string);
}

/** PR-1: does a bracket, if there is one, say that the values are percent? */
export const nenntProzent = (klammer: string | null): boolean =>
  klammer !== null && worteIn(klammer).some((wort) => PROZENT.includes(wort));

/** KO-1: does a bracket name a unit? */
export const nenntEinheit = (klammer: string): boolean =>
  worteIn(klammer).some((wort) => EINHEITEN.has(wort));
