import type { Blattkopf } from '../../vereinbarung/aktualisierung/blaetter';
import type {
  Nachberechnungsbild,
  Vergleichsart,
  Vergleichsposten,
  Vergleichsteil,
} from '../../vereinbarung/aktualisierung/nachberechnung';
import type { Protokolleintrag } from '../../vereinbarung/aktualisierung/protokoll';
import { fieldsIn, integerIn, listIn, own, textIn } from '../agreement/untrusted';
import { type ProtocolSeal, sealIn } from './seal';

/** AK-5, AK-6: what a refresh writes besides the agreement's own sheets; all that is needed to find it again. */
export interface RefreshTrace {
  /** What the frozen sheet says. */
  readonly picture: Nachberechnungsbild;
  readonly head: Blattkopf;
  readonly row: Protokolleintrag;
  /** The protocol begins with this row. */
  readonly isFirst: boolean;
  /** The row that was written last before; `null` if none was. */
  readonly sealed: ProtocolSeal | null;
}

/** `undefined` for what is none of ours. */
type Reader<T> = (value: unknown) => T | undefined;

const LONGEST = 32_767;
const MOST_ROWS = 200_000;
const MOST_NAMES = 4;
const PARTS: readonly Vergleichsart[] = ['jahre', 'kommunen', 'stellen'];

function record<T extends object>(readers: { readonly [Key in keyof T]: Reader<T[Key]> }): Reader<T> {
  return (value) => {
    const fields = fieldsIn(value);
    if (fields === null) return undefined;
    const read: Partial<T> = {};
    for (const name of Object.keys(readers) as (keyof T & string)[]) {
      const found = readers[name](own(fields, name));
      if (found === undefined) return undefined;
      read[name] = found;
    }
    return read as T;
  };
}

const list =
  <T>(reader: Reader<T>, most: number): Reader<readonly T[]> =>
  (value) => {
    const read = listIn(value, most)?.map(reader);
    return read?.every((item) => item !== undefined) === true ? read : undefined;
  };

const orNull =
  <T>(reader: Reader<T>): Reader<T | null> =>
  (value) =>
    value === null ? null : reader(value);

const text: Reader<string> = (value) => textIn(value, LONGEST) ?? undefined;
const number: Reader<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
const name: Reader<string | number> = (value) => text(value) ?? number(value);
const yesOrNo: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

const item = record<Vergleichsposten>({
  namen: list(name, MOST_NAMES),
  alt: number,
  neu: number,
  differenz: number,
  veraenderung: orNull(number),
  hinweis: text,
});

const part = record<Vergleichsteil>({
  art: (value) => PARTS.find((known) => known === value),
  namensspalten: list(text, MOST_NAMES),
  posten: list(item, MOST_ROWS),
});

const MOST_REASONS = 1_000;

/** Earlier versions gave none. */
const reasons: Reader<readonly string[]> = (value) =>
  value === undefined ? [] : list(text, MOST_REASONS)(value);

/** AS-15: what a journal that came with the file says of a refresh; `undefined` if that is none of ours. */
export const readTrace: Reader<RefreshTrace> = record<RefreshTrace>({
  picture: record<Nachberechnungsbild>({ vorher: number, nachher: number, teile: list(part, PARTS.length) }),
  head: record<Blattkopf>({
    name: text,
    vereinbarung: text,
    zeit: text,
    version: text,
    quelle: text,
    gruende: reasons,
  }),
  row: record<Protokolleintrag>({
    nr: (value) => integerIn(value, 1, MOST_ROWS) ?? undefined,
    zeit: text,
    vorgang: text,
    quelle: text,
    summeVorher: number,
    summeNachher: number,
    version: text,
    pruefsumme: text,
  }),
  isFirst: yesOrNo,
  sealed: orNull((value) => sealIn(value) ?? undefined),
});
