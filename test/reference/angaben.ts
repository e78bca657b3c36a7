import type { Bruch } from './bruch';
import type { Gruppenwert, Reihe, Zeitwert } from './daten';
import type { EigeneZelle, Tarif } from './entgelt';
import type { Tag } from './monate';

/** PK-12; an absent entry means the default. Rates as shares, amounts in EUR. */
export interface Optionen {
  readonly leistungsentgelt?: Bruch;
  readonly umlage?: Bruch;
  readonly sanierungsgeld?: Bruch;
  readonly u2?: Bruch;
  /** The fund's published full rate. */
  readonly zusatzbeitrag?: Bruch;
  readonly zulage?: Bruch;
  readonly jahressonderzahlung?: boolean;
  readonly jszStichtag?: boolean;
  readonly einmalzahlungen?: boolean;
  readonly tarif?: Tarif;
  readonly fortschreibung?: boolean;
}

export interface Stelle {
  readonly gruppe: string;
  readonly stufe: number;
  readonly vzae: Bruch;
  /** The days whose cost is wanted. */
  readonly von: Tag;
  readonly bis: Tag;
  /** PK-13: the step is held since this day and progresses. */
  readonly seit?: Tag;
  /** The whole period of the post where only a slice is wanted (PK-10); default von..bis. */
  readonly ganzVon?: Tag;
  readonly ganzBis?: Tag;
}

/** What a workbook brings itself (TA-4, PK-14). */
export interface Eigenes {
  readonly zellen?: readonly EigeneZelle[];
  readonly reihen?: Partial<Record<Reihe, readonly Zeitwert[]>>;
  readonly jahressonderzahlung?: readonly Gruppenwert[];
}
