import { gefaltet, ohneUnsichtbares } from '../text/falten';
import { kalendertag, tagAus, type Tag } from '../zeit/datum';
import type { Zeitraum } from '../zeit/zeitraum';
import { gemerkt, gruppiert } from '../sammlung';
import type { Stelle } from './stelle';

/** PK-10: what a row is a part of. */
export interface Zusammenhang {
  /** The period of the post: the row's own and all that adjoin it. */
  readonly stelle: Zeitraum;
  /** The days whose months of payment are the row's. Empty if another row of the post has them all. */
  readonly zahlt: Zeitraum;
}

/** KO-1: names are compared as a reader sees them; numbers such as 1-1 and 11 stay different. */
const gelesen = (name: string): string => ohneUnsichtbares(name).replace(/\s+/g, ' ').trim().toUpperCase();

/** PR-1, PK-10: the rows of each post that has several: the same non-blank Stelle in the same Kommune. */
export function mehrzeilige(stellen: readonly Stelle[]): readonly (readonly Stelle[])[] {
  const kommunen = new Map<string, string>();
  const benannte = stellen.filter((s) => s.stelle !== '');
  const posten = gruppiert(benannte, ({ stelle, kommune }) => {
    const ort = gemerkt(kommunen, kommune, () => gefaltet(kommune));
    return `${gelesen(stelle)}|${ort}`;
  });
  return [...posten.values()].filter((zeilen) => zeilen.length > 1);
}

/** First day of the month after the one of a day. */
function naechsterErster(tag: Tag): Tag {
  const { jahr, monat } = kalendertag(tag);
  return monat === 12 ? tagAus(jahr + 1, 1, 1) : tagAus(jahr, monat + 1, 1);
}

/** Where the chain of adjoining rows that ends on a day began; by that day. */
function anfaenge(zeilen: readonly Stelle[]): ReadonlyMap<Tag, Tag> {
  const beginn = new Map<Tag, Tag>();
  for (const { zeitraum: z } of [...zeilen].sort((a, b) => a.zeitraum.von - b.zeitraum.von)) {
    const von = beginn.get(z.von - 1) ?? z.von;
    beginn.set(z.bis, Math.min(von, beginn.get(z.bis) ?? von));
  }
  return beginn;
}

/** Where the chain of adjoining rows that begins on a day ends; by that day. */
function enden(zeilen: readonly Stelle[]): ReadonlyMap<Tag, Tag> {
  const ende = new Map<Tag, Tag>();
  for (const { zeitraum: z } of [...zeilen].sort((a, b) => b.zeitraum.bis - a.zeitraum.bis)) {
    const bis = ende.get(z.bis + 1) ?? z.bis;
    ende.set(z.von, Math.max(bis, ende.get(z.von) ?? bis));
  }
  return ende;
}

/**
 * PK-10: adjoining rows (Von = the day after Bis) of one post are one period for one-off payments and JSZ-Stichtag. A
 * month of payment that two of them touch belongs to the earlier one.
 *
 * @param posten the rows of each post that has several
 */
export function zusammenhaenge(posten: readonly (readonly Stelle[])[]): ReadonlyMap<Stelle, Zusammenhang> {
  const ergebnis = new Map<Stelle, Zusammenhang>();
  for (const zeilen of posten) {
    const [beginn, ende] = [anfaenge(zeilen), enden(zeilen)];
    for (const s of zeilen) {
      const { von, bis } = s.zeitraum;
      const davor = beginn.get(von - 1);
      const danach = ende.get(bis + 1);
      if (davor === undefined && danach === undefined) continue;
      ergebnis.set(s, {
        stelle: { von: davor ?? von, bis: danach ?? bis },
        zahlt: { von: davor === undefined ? von : naechsterErster(von - 1), bis },
      });
    }
  }
  return ergebnis;
}

/** PK-10: a row that nothing adjoins stands for itself. */
export const fuerSich = ({ zeitraum }: Stelle): Zusammenhang => ({ stelle: zeitraum, zahlt: zeitraum });
