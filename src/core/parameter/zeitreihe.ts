import type { Parametername, Zeitwert } from '../daten';
import { nvFehler } from '../fehler';
import { STATUS_FORTGESCHRIEBEN } from './status';
import { tagAlsText, type Tag } from '../zeit/datum';

const gilt = (w: Zeitwert, tag: Tag): boolean =>
  w.gueltigAb <= tag && (w.gueltigBis === null || tag <= w.gueltigBis);

/** The entry valid on a day, the first list before the second. */
export function geltender<T extends Zeitwert>(listen: readonly (readonly T[])[], tag: Tag): T | undefined {
  for (const liste of listen) {
    const treffer = liste.find((w) => gilt(w, tag));
    if (treffer !== undefined) return treffer;
  }
  return undefined;
}

/** PK-12 `Fortschreibung`: the last entry that ended before the day, marked as carried on. */
export function fortgeschriebener<T extends Zeitwert>(
  listen: readonly (readonly T[])[],
  tag: Tag,
): T | undefined {
  let letzter: T | undefined;
  for (const w of listen.flat()) {
    const endet = w.gueltigBis !== null && w.gueltigBis < tag;
    if (endet && (letzter === undefined || w.gueltigAb > letzter.gueltigAb)) letzter = w;
  }
  return letzter === undefined ? undefined : { ...letzter, status: STATUS_FORTGESCHRIEBEN };
}

/** FE-1: "known until 31.12.2026" - the neighbours of a day without a value. */
export function nachbarn(listen: readonly (readonly Zeitwert[])[], tag: Tag): string {
  const werte = listen.flat();
  const davor = werte.flatMap((w) => (w.gueltigBis !== null && w.gueltigBis < tag ? [w.gueltigBis] : []));
  const danach = werte.flatMap((w) => (w.gueltigAb > tag ? [w.gueltigAb] : []));
  const teile = [
    ...(davor.length > 0 ? [`bekannt bis ${tagAlsText(Math.max(...davor))}`] : []),
    ...(danach.length > 0 ? [`bekannt ab ${tagAlsText(Math.min(...danach))}`] : []),
  ];
  return teile.length > 0 ? teile.join(', wieder ') : 'kein Wert bekannt';
}

/**
 * Value of a dated parameter on a day: own rows, built-in rows, and only with `fortschreibung` the last known one.
 *
 * @throws Fachfehler `NV` naming the neighbours
 */
export function zeitwert<T extends Zeitwert>(
  name: Parametername | string,
  listen: readonly (readonly T[])[],
  tag: Tag,
  fortschreibung: boolean,
): T {
  const wert = geltender(listen, tag) ?? (fortschreibung ? fortgeschriebener(listen, tag) : undefined);
  if (wert !== undefined) return wert;
  throw nvFehler(
    `${name} ist für den ${tagAlsText(tag)} nicht hinterlegt (${nachbarn(listen, tag)}). ` +
      'Bitte in KIM_Parameter ergänzen oder die Option Fortschreibung auf WAHR setzen.',
  );
}
