import type { Tabellenhinweis } from '../core/meldungen/hinweise';

/** What was read from one of the workbook's own tables, and what reading it has to say (KO-3, LE-2). */
export interface Gelesen<T> {
  readonly werte: T;
  readonly hinweise: readonly Tabellenhinweis[];
}
