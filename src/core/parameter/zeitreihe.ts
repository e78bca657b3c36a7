import type { Zeitwert } from '../daten';
import { nvFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { groesste, kleinste } from '../sammlung';
import { STATUS_FORTGESCHRIEBEN } from './status';
import type { Tag } from '../zeit/datum';

/** Dated values of one kind: the workbook's own, the first of which goes before the others, and the built-in ones. */
export interface Wertequellen<T extends Zeitwert> {
  readonly eigene: readonly T[];
  readonly eingebaut: readonly T[];
}

const gilt = (w: Zeitwert, tag: Tag): boolean =>
  w.gueltigAb <= tag && (w.gueltigBis === null || tag <= w.gueltigBis);

const istVorlaeufig = (w: Zeitwert): boolean => w.vorlaeufig === true;
const istFest = (w: Zeitwert): boolean => !istVorlaeufig(w);

/** The entry valid on a day, the first list before the second. Drafts wait for Fortschreibung (PK-15). */
export function geltender<T extends Zeitwert>(listen: readonly (readonly T[])[], tag: Tag): T | undefined {
  for (const liste of listen) {
    const treffer = liste.find((w) => istFest(w) && gilt(w, tag));
    if (treffer !== undefined) return treffer;
  }
  return undefined;
}

/** The entry that ends last of those that ended before the day; of equal ones the first. */
function letzter<T extends Zeitwert>(werte: readonly T[], tag: Tag): { wert: T; bis: Tag } | undefined {
  let ergebnis: { wert: T; bis: Tag } | undefined;
  for (const wert of werte) {
    const bis = wert.gueltigBis;
    if (bis !== null && bis < tag && (ergebnis === undefined || bis > ergebnis.bis)) ergebnis = { wert, bis };
  }
  return ergebnis;
}

/**
 * PK-15 `Fortschreibung`: the user's own entry that ends last, if it ends no earlier than the last published one; else
 * the draft for the day; else the last draft, else the last published entry.
 */
function fortgeschriebener<T extends Zeitwert>(
  { eigene, eingebaut }: Wertequellen<T>,
  tag: Tag,
): T | undefined {
  const veroeffentlicht = letzter(eingebaut.filter(istFest), tag);
  const eigener = letzter(eigene, tag);
  const entwuerfe = eingebaut.filter(istVorlaeufig);
  const eigenerZuletzt =
    eigener !== undefined && (veroeffentlicht === undefined || eigener.bis >= veroeffentlicht.bis);
  if (!eigenerZuletzt) {
    const entwurf = entwuerfe.find((w) => gilt(w, tag));
    if (entwurf !== undefined) return entwurf;
  }
  const vorher = eigenerZuletzt ? eigener : (letzter(entwuerfe, tag) ?? veroeffentlicht);
  return vorher === undefined
    ? undefined
    : { ...vorher.wert, status: STATUS_FORTGESCHRIEBEN, vorlaeufig: true };
}

/** FE-1: "known until 31.12.2026" - the neighbours of a day without a value. */
export function nachbarn(listen: readonly (readonly Zeitwert[])[], tag: Tag): string {
  const werte = listen.flat().filter(istFest);
  const enden = werte.map((w) => w.gueltigBis ?? Infinity).filter((bis) => bis < tag);
  const anfaenge = werte.map((w) => w.gueltigAb).filter((ab) => ab > tag);
  return FEHLER.bekannt(groesste(enden), kleinste(anfaenge));
}

/**
 * Value of a dated parameter on a day: own rows, built-in rows, and only with `fortschreibung` a draft or one carried
 * on, which is then `vorlaeufig` (PK-15).
 *
 * @throws Fachfehler `NV` naming the neighbours
 */
export function zeitwert<T extends Zeitwert>(
  name: string,
  quellen: Wertequellen<T>,
  tag: Tag,
  fortschreibung: boolean,
): T {
  const listen = [quellen.eigene, quellen.eingebaut];
  const geltend = geltender(listen, tag);
  if (geltend !== undefined) return geltend;
  const weiter = fortgeschriebener(quellen, tag);
  if (fortschreibung && weiter !== undefined) return weiter;
  throw nvFehler(FEHLER.parameterFehlt(name, tag, nachbarn(listen, tag), weiter !== undefined));
}
