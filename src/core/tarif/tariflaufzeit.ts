import type { Entgeltordnung, Tariftabelle } from '../daten';
import { groesste } from '../sammlung';
import { aufCent, EINS, type Dezimal } from '../zahl/dezimal';
import { jahreSpaeter, type Tag } from '../zeit/datum';

/** TA-7: years after the end of the agreement in which its newest table is carried on. */
const JAHRE_FORTGESCHRIEBEN = 2;

/** What a computation says about the time after the end of the agreement. */
export interface Ausblick {
  /** TA-7: the newest table goes on for as long as it is needed. */
  readonly fortschreibung: boolean;
  /** PK-16: by this rate the tables rise each year. */
  readonly tarifsteigerung?: Dezimal;
}

export const OHNE_AUSBLICK: Ausblick = { fortschreibung: false };

/** TA-3: last day of the tariff agreement, the end of its newest tables; never, if one of them is open. */
export const einigungsende = (tabellen: readonly Tariftabelle[], tarif: Entgeltordnung): Tag =>
  groesste(tabellen.filter((t) => t.tarif === tarif).map((t) => t.gueltigBis ?? Infinity));

/** TA-7: last day on which the newest table is carried on without a word of the user. */
export const letzterFortgeschriebenerTag = (ende: Tag): Tag =>
  Number.isFinite(ende) ? jahreSpaeter(ende, JAHRE_FORTGESCHRIEBEN) : ende;

/** PK-16: one assumed raise of a table amount. */
export interface Erhoehung {
  readonly tag: Tag;
  readonly vorher: Dezimal;
  readonly betrag: Dezimal;
}

/**
 * PK-16: the raises of one table amount, the first on the day after the agreement's end, then on each anniversary, each
 * rounded to the cent. An amount of a later date is raised on the next anniversary after it.
 */
export class Steigerung {
  private readonly liste: Erhoehung[] = [];
  private jahre = 0;

  constructor(
    private readonly betrag: Dezimal,
    private readonly gueltigAb: Tag,
    private readonly ende: Tag,
    private readonly satz: Dezimal,
  ) {}

  bis(tag: Tag): readonly Erhoehung[] {
    let jahrestag = this.jahrestag();
    while (jahrestag <= tag) {
      if (jahrestag > this.gueltigAb) this.erhoehe(jahrestag);
      this.jahre += 1;
      jahrestag = this.jahrestag();
    }
    return this.liste.filter((e) => e.tag <= tag);
  }

  private jahrestag(): Tag {
    return jahreSpaeter(this.ende + 1, this.jahre);
  }

  private erhoehe(tag: Tag): void {
    const vorher = this.liste.at(-1)?.betrag ?? this.betrag;
    this.liste.push({ tag, vorher, betrag: aufCent(vorher.times(this.satz.plus(EINS))) });
  }
}
