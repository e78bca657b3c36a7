import { kalendertag, tagAus, type Tag } from '../zeit/datum';

/** ZI-4: the days of a calendar half-year that bear interest, and when the half-year begins. */
export interface Halbjahr {
  readonly jahr: number;
  /** First day of the half-year, for which its Basiszinssatz is published. */
  readonly erster: Tag;
  /** The day after which the interest of this part begins. */
  readonly nach: Tag;
  /** The last day that bears interest. */
  readonly bis: Tag;
}

/**
 * ZI-2, ZI-4: the calendar half-years of a time that bears interest.
 *
 * @param von the day of the event, which bears none
 * @param bis the last day, which does; not before `von`
 */
export function halbjahre(von: Tag, bis: Tag): Halbjahr[] {
  const teile: Halbjahr[] = [];
  let nach = von;
  while (nach < bis) {
    const { jahr, monat } = kalendertag(nach + 1);
    const erster = monat <= 6 ? tagAus(jahr, 1, 1) : tagAus(jahr, 7, 1);
    const letzter = monat <= 6 ? tagAus(jahr, 6, 30) : tagAus(jahr, 12, 31);
    const ende = Math.min(letzter, bis);
    teile.push({ jahr, erster, nach, bis: ende });
    nach = ende;
  }
  return teile;
}
