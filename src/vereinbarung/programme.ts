import type { Art, Merkmal } from '../core/daten';
import type { Vereinbarung } from './form';
import roh from './daten/programme.json';
import type { Option } from './tabellen';

/** What an amount of a programme is for. */
type Bezug = 'JE_VZAE_UND_JAHR' | 'LAUFZEIT';

/**
 * AS-7: a grant programme whose conditions fill answers in. The data have more: what only people checking them read does not
 * come along (`scripts/programme-json-loader.js`).
 */
export interface Programm {
  readonly id: string;
  readonly name: string;
  readonly foerdergeber: string;
  readonly art: Art;
  /** A share; null = none, or to be taken from the notice. */
  readonly quote: number | null;
  /** EUR; null = to be taken from the notice. */
  readonly betrag: number | null;
  readonly bezug: Bezug | null;
  /** The Baustein under which the functions know its dated rates. */
  readonly baustein: string | null;
  readonly merkmal: Merkmal | null;
  /** At most so many. */
  readonly laufzeitMonate: number | null;
  /** `JJJJ-MM-TT` */
  readonly gueltigAb: string | null;
  readonly gueltigBis: string | null;
  readonly mindestVzae: number | null;
  readonly quelle: string;
  readonly stand: string;
  /** A: two sources, B: one, C: no evidence that an amount could rest on. */
  readonly konfidenz: 'A' | 'B' | 'C';
  readonly bemerkung: string | null;
}

/** AS-7: all programmes, those of NRW first. */
export const PROGRAMME: readonly Programm[] = roh as readonly Programm[];

/** The programme that an agreement names. */
export function programmVon({ angaben }: Vereinbarung): Programm | null {
  const name = angaben.programm?.wert ?? null;
  return PROGRAMME.find((programm) => programm.name === name) ?? null;
}

type Vorgaben = Readonly<Partial<Record<Option, string | number>>>;

/** Options that a programme may fill in. */
export const VORGABEOPTIONEN = ['baustein', 'merkmal', 'art', 'quote', 'hoechstbetrag'] as const;

/**
 * AS-7: what a programme fills in. Where the functions know dated rates under a Baustein, that alone: their amounts
 * change with the years. Nothing of a programme without evidence but its Art.
 */
export function vorgabenVon(programm: Programm): Vorgaben {
  const { art, quote, betrag, bezug, baustein, merkmal, konfidenz } = programm;
  if (baustein !== null && konfidenz !== 'C') return merkmal === null ? { baustein } : { baustein, merkmal };
  return {
    art,
    ...(quote !== null && art === 'ANTEIL' && { quote }),
    ...(betrag !== null && bezug === 'JE_VZAE_UND_JAHR' && { hoechstbetrag: betrag }),
  };
}
