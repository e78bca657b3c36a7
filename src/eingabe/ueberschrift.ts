import { gefaltet, ohneUnsichtbares } from '../core/text/falten';
import { fehlerwert } from './fehlerwert';
import { istLeerOderNull } from './leer';
import { MELDUNG } from './meldungen';

/** Bounded, because a text may be of any length, and taking it apart would exhaust the matcher. */
const DOPPELPUNKT = /[\s:]{1,20}$/;
const KLAMMER = /^([^()[\]]{1,200})[([]([^()[\]]{1,100})[)\]]$/;

/** KO-1: a heading, taken apart. */
export interface Ueberschrift {
  /** As the sheet shows it. */
  readonly text: string;
  /** The whole of it, folded. */
  readonly name: string;
  /** Without a colon at the end and a bracket there. */
  readonly wort: string;
  /** `wort`, folded. */
  readonly stamm: string;
  /** What the bracket at the end holds; null if there is none. */
  readonly klammer: string | null;
}

/** KO-1: a cell of the header row as a heading, a number (a year) too; null if it holds none. */
export function ueberschrift(zelle: unknown): Ueberschrift | null {
  if (istLeerOderNull(zelle)) return null;
  if (typeof zelle !== 'string' && !(typeof zelle === 'number' && Number.isFinite(zelle))) return null;
  const text = ohneUnsichtbares(String(zelle)).trim();
  const ohneDoppelpunkt = text.replace(DOPPELPUNKT, '');
  const [, vorne, klammer = null] = KLAMMER.exec(ohneDoppelpunkt) ?? [];
  const wort = (vorne ?? ohneDoppelpunkt).replace(DOPPELPUNKT, '');
  return { text, name: gefaltet(text), wort, stamm: gefaltet(wort), klammer };
}

/** KO-3: what is wrong with a cell of the header row that nobody can read; null = nothing. */
export function ueberschriftsmangel(zelle: unknown, istGefuellt: boolean): string | null {
  const fehler = fehlerwert(zelle);
  if (fehler !== null) return MELDUNG.fehlerwert(fehler);
  return ueberschrift(zelle) === null && istGefuellt ? MELDUNG.ohneUeberschrift : null;
}
