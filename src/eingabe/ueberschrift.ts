import { gefaltet, ohneUnsichtbares } from '../core/text/falten';
import { istLeerOderNull } from './leer';

/** KO-1: what a bracket may hold without changing what a column means. */
const EINHEITEN: ReadonlySet<string> = new Set(
  ['%', 'v.H.', '€', 'EUR', 'Euro', 'Anzahl', 'VZÄ'].map((einheit) => gefaltet(einheit)),
);

/** Bounded, because a text may be of any length, and taking it apart would exhaust the matcher. */
const DOPPELPUNKT = /[\s:]{1,20}$/;
const KLAMMER = /^([^()[\]]{1,200})[([]([^()[\]]{1,100})[)\]]$/;

/** KO-1: a heading, taken apart. */
export interface Ueberschrift {
  /** As the sheet shows it. */
  readonly text: string;
  /** The whole of it, folded. */
  readonly name: string;
  /** Folded, without a colon at the end and a bracket there. */
  readonly stamm: string;
  /** Does the bracket hold anything but a unit that changes nothing: T€, Monat, Std.? */
  readonly fremdeEinheit: boolean;
}

/** KO-1: a cell of the header row as a heading, a number (a year) too; null if it holds none. */
export function ueberschrift(zelle: unknown): Ueberschrift | null {
  if (istLeerOderNull(zelle)) return null;
  if (typeof zelle !== 'string' && !(typeof zelle === 'number' && Number.isFinite(zelle))) return null;
  const text = ohneUnsichtbares(String(zelle)).trim();
  const ohneDoppelpunkt = text.replace(DOPPELPUNKT, '');
  const [, vorne, einheit] = KLAMMER.exec(ohneDoppelpunkt) ?? [];
  return {
    text,
    name: gefaltet(text),
    stamm: gefaltet((vorne ?? ohneDoppelpunkt).replace(DOPPELPUNKT, '')),
    fremdeEinheit: einheit !== undefined && !EINHEITEN.has(gefaltet(einheit)),
  };
}
