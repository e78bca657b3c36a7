import type { Parametername, Zeitwert } from '../daten';
import { nvFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { STATUS_FORTGESCHRIEBEN } from './status';
import type { Tag } from '../zeit/datum';

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
  const enden = werte.map((w) => w.gueltigBis ?? Infinity).filter((bis) => bis < tag);
  const anfaenge = werte.map((w) => w.gueltigAb).filter((ab) => ab > tag);
  return FEHLER.bekannt(Math.max(...enden), Math.min(...anfaenge));
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
  const geltend = geltender(listen, tag);
  if (geltend !== undefined) return geltend;
  const letzter = fortgeschriebener(listen, tag);
  if (fortschreibung && letzter !== undefined) return letzter;
  throw nvFehler(FEHLER.parameterFehlt(name, tag, nachbarn(listen, tag), letzter !== undefined));
}
