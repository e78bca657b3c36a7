import type { Dezimal } from '../zahl/dezimal';
import type { Tag } from '../zeit/datum';
import type { Zeitraum } from '../zeit/zeitraum';

/** A post as far as its employer cost depends on it. */
export interface Stellenangabe {
  readonly gruppe: string;
  /** 1 to 6, of Beamte 3 to 12 */
  readonly stufe: number;
  /** First day in `stufe`: switches step progress on (PK-13). */
  readonly seit: Tag | null;
  /** > 0 */
  readonly vzae: Dezimal;
  /** The whole period of the post (PK-10, JSZ-Stichtag). */
  readonly stelle: Zeitraum;
  /** PK-10: the days whose months of payment are this row's, so that no two rows of one post pay the same. */
  readonly zahlt: Zeitraum;
}
