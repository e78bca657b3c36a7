import type { Zeitwert } from '../daten';
import { nvFehler, type Angabe, type Fachfehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { groesste, kleinste } from '../sammlung';
import { STATUS_FORTGESCHRIEBEN } from './status';
import { gilt, istFest, istVorlaeufig, type Beendet, type Zeitindex } from './zeitindex';
import type { Tag } from '../zeit/datum';

/** Dated values of one kind: the workbook's own, which go before the others, and the built-in ones, which are few. */
export interface Wertequellen<T extends Zeitwert> {
  readonly eigene: Zeitindex<T>;
  readonly eingebaut: readonly T[];
}

/** The first entry of a list valid on a day. Drafts wait for Fortschreibung (PK-15). */
export const ersterGeltender = <T extends Zeitwert>(werte: readonly T[], tag: Tag): T | undefined =>
  werte.find((w) => gilt(w, tag) && istFest(w));

/** PK-14: the entry valid on a day, the workbook's own before the built-in ones. */
export const geltender = <T extends Zeitwert>(
  { eigene, eingebaut }: Wertequellen<T>,
  tag: Tag,
): T | undefined => eigene.am(tag) ?? ersterGeltender(eingebaut, tag);

/** The entry that ends last of those that ended before the day; of equal ones the first. */
function letzter<T extends Zeitwert>(werte: readonly T[], tag: Tag): Beendet<T> | undefined {
  let ergebnis: Beendet<T> | undefined;
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
  const eigener = eigene.zuletztVor(tag);
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

/** FE-1: why there is no value on a day; PK-15: whether one could be carried on. */
export const wertFehlt = (
  name: string,
  { eigene, eingebaut }: Wertequellen<Zeitwert>,
  tag: Tag,
  fortschreibbar: boolean,
  angabe?: Angabe,
): Fachfehler =>
  nvFehler(
    FEHLER.parameterFehlt(name, tag, nachbarn([eigene.werte, eingebaut], tag), fortschreibbar),
    angabe,
  );

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
  const geltend = geltender(quellen, tag);
  if (geltend !== undefined) return geltend;
  const weiter = fortgeschriebener(quellen, tag);
  if (fortschreibung && weiter !== undefined) return weiter;
  throw wertFehlt(name, quellen, tag, weiter !== undefined);
}
