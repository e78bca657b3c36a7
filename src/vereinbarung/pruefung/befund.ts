import type { Feld } from '../ort';
import type { Liste, Option } from '../tabellen';

/** AS-8: can't be computed; computed, but probably not meant; worth knowing. */
export type Befundstufe = 'Fehler' | 'Warnung' | 'Hinweis';

/** A way out that a button can take. */
export type Ausweg =
  /** `wert` null takes the option away. */
  | { readonly art: 'option'; readonly option: Option; readonly wert: boolean | null; readonly text: string }
  /** Rows of a list say what nobody knows yet. */
  | { readonly art: 'liste'; readonly liste: Liste; readonly text: string }
  /** An answer that has its field says it. */
  | { readonly art: 'feld'; readonly feld: Feld; readonly text: string };

/** AS-8: what is wrong and what to do, and the field that it leads to. */
export interface Befund {
  readonly stufe: Befundstufe;
  /** null = nowhere in particular. */
  readonly feld: Feld | null;
  readonly satz: string;
  readonly auswege: readonly Ausweg[];
  /** KO-3: an answer that changes nothing, because another one puts it out of use. */
  readonly ohneWirkung?: true;
}

export const befund = (
  stufe: Befundstufe,
  feld: Feld | null,
  satz: string,
  auswege: readonly Ausweg[] = [],
  ohneWirkung = false,
): Befund => ({ stufe, feld, satz, auswege, ...(ohneWirkung && { ohneWirkung }) });
