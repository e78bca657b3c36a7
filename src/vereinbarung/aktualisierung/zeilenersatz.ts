import { tagAlsIso, tagAusIso } from '../../core/zeit/datum';

/** Rows for the same day are corrected where they stand; the others come below. */
export function ersetzt<Z>(zeilen: readonly Z[], neue: readonly Z[], schluessel: (zeile: Z) => string): Z[] {
  const offen = new Map(neue.map((zeile) => [schluessel(zeile), zeile]));
  const stehende = zeilen.map((zeile) => {
    const eigener = schluessel(zeile);
    const eine = offen.get(eigener) ?? zeile;
    offen.delete(eigener);
    return eine;
  });
  return [...stehende, ...offen.values()];
}

/** Days are `JJJJ-MM-TT`; without an end it is open. */
interface Zeitzeile {
  readonly gueltigAb: string | null;
  readonly gueltigBis: string | null;
}

const verschoben = (tag: string, um: number): string => tagAlsIso(tagAusIso(tag) + um);

/** What a new row for the same leaves of an older one: the time before it, and the time behind its end. */
function daneben<Z extends Zeitzeile>(zeile: Z, { gueltigAb: ab, gueltigBis: bis }: Zeitzeile): Z[] {
  const { gueltigAb, gueltigBis } = zeile;
  if (ab === null || gueltigAb === null || gueltigAb > ab) return [zeile];
  if (gueltigBis !== null && gueltigBis < ab) return [zeile];
  const davor = gueltigAb === ab ? zeile : { ...zeile, gueltigBis: verschoben(ab, -1) };
  return bis !== null && (gueltigBis === null || gueltigBis > bis)
    ? [davor, { ...zeile, gueltigAb: verschoben(bis, 1) }]
    : [davor];
}

/**
 * As above, for rows with an end, because the functions refuse two that say different things for the same day.
 *
 * @param gegenstand what a row sets a value of
 */
export function ersetztMitEnde<Z extends Zeitzeile>(
  zeilen: readonly Z[],
  neue: readonly Z[],
  gegenstand: (zeile: Z) => string,
): Z[] {
  const stehende = neue.reduce<readonly Z[]>(
    (jetzt, neu) =>
      jetzt.flatMap((zeile) => (gegenstand(zeile) === gegenstand(neu) ? daneben(zeile, neu) : [zeile])),
    zeilen,
  );
  return ersetzt(stehende, neue, (zeile) => JSON.stringify([gegenstand(zeile), zeile.gueltigAb]));
}
