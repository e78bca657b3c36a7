import type { Zeitwert } from '../daten';
import { letzterBis } from '../sammlung';
import type { Tag } from '../zeit/datum';

/** PK-8: does an entry hold on a day, both ends included? */
export const gilt = (w: Zeitwert, tag: Tag): boolean =>
  w.gueltigAb <= tag && (w.gueltigBis === null || tag <= w.gueltigBis);

/** PK-15: drafts wait for Fortschreibung. */
export const istVorlaeufig = (w: Zeitwert): boolean => w.vorlaeufig === true;
/** PK-14: what the workbook itself assumes for the time, and does not carry on beyond it. */
export const istAngenommener = (w: Zeitwert): boolean => w.angenommen === true && !istVorlaeufig(w);
export const istFest = (w: Zeitwert): boolean => !istVorlaeufig(w);

/** A value that ended, and when. */
export interface Beendet<T extends Zeitwert> {
  readonly wert: T;
  readonly bis: Tag;
}

/** What counts from a day on, until the next part begins. */
interface Teil<T extends Zeitwert> {
  readonly ab: Tag;
  wert: T | undefined;
}

const danach = (w: Zeitwert): number => (w.gueltigBis ?? Infinity) + 1;

/** The whole time in parts, in each of which the first entry counts that holds there. */
function teileAus<T extends Zeitwert>(werte: readonly T[]): readonly Teil<T>[] {
  const tage = [...new Set(werte.flatMap((w) => [w.gueltigAb, danach(w)]))].sort((a, b) => a - b);
  const stelle = new Map(tage.map((tag, i) => [tag, i]));
  const teile = tage.map((ab): Teil<T> => ({ ab, wert: undefined }));
  // Where to go on looking for a part that no entry before has taken; the last one is behind the end of every entry.
  const weiter = tage.map((_, i) => i);
  const freiAb = (von: number): number => {
    let i = von;
    while (weiter[i] !== i) {
      weiter[i] = weiter[weiter[i] as number] as number;
      i = weiter[i] as number;
    }
    return i;
  };
  for (const wert of werte) {
    const ende = stelle.get(danach(wert)) as number;
    for (let i = freiAb(stelle.get(wert.gueltigAb) as number); i < ende; i = freiAb(i)) {
      (teile[i] as Teil<T>).wert = wert;
      weiter[i] = i + 1;
    }
  }
  return teile;
}

/** The ends in the order of time, each with the first entry that ends then. */
function endenAus<T extends Zeitwert>(werte: readonly T[]): readonly Beendet<T>[] {
  const jeEnde = new Map<Tag, T>();
  for (const wert of werte)
    if (wert.gueltigBis !== null && !jeEnde.has(wert.gueltigBis)) jeEnde.set(wert.gueltigBis, wert);
  return [...jeEnde].map(([bis, wert]) => ({ bis, wert })).sort((a, b) => a.bis - b.bis);
}

/**
 * PK-14: a workbook's own values of one kind, found by halves: there may be one for every day of a century, and every
 * month of every post asks. Of values that hold on the same day the first of the list counts.
 */
export class Zeitindex<T extends Zeitwert> {
  private readonly teile: readonly Teil<T>[];
  private readonly enden: readonly Beendet<T>[];

  constructor(readonly werte: readonly T[]) {
    this.teile = teileAus(werte.filter(istFest));
    this.enden = endenAus(werte);
  }

  /** The first entry that holds on a day and is no draft. */
  am(tag: Tag): T | undefined {
    return letzterBis(this.teile, (teil) => teil.ab, tag)?.wert;
  }

  /** The entry that ends last of those that ended before the day; of equal ones the first. */
  zuletztVor(tag: Tag): Beendet<T> | undefined {
    return letzterBis(this.enden, (ende) => ende.bis, tag - 1);
  }
}
