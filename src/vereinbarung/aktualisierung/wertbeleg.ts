import { STATUS_ANNAHME } from '../../core/parameter/status';

/** RW-2: what somebody says of a value of her own: it is assumed, or it has been decided. */
export const WERTSTATUS = [STATUS_ANNAHME, 'beschlossen'] as const;
export type Wertstatus = (typeof WERTSTATUS)[number];

/** AK-3: when a value of one's own holds and what it rests on. Days are `JJJJ-MM-TT`. */
export interface Wertbeleg {
  readonly gueltigAb: string;
  /** `null` = open. */
  readonly gueltigBis: string | null;
  readonly quelle: string;
  readonly status: Wertstatus;
}

export const istAnnahme = (status: Wertstatus): boolean => status === STATUS_ANNAHME;
