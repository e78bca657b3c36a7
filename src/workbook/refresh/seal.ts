import type { Protokolleintrag } from '../../vereinbarung/aktualisierung/protokoll';
import { fieldsIn, integerIn, own, parseSetting, textIn } from '../agreement/untrusted';

/** AK-6: the row of the protocol that was written last, kept outside of the sheets: the last one could go unnoticed. */
export interface ProtocolSeal {
  readonly nr: number;
  readonly checksum: string;
}

export const sealOf = ({ nr, pruefsumme }: Protokolleintrag): ProtocolSeal => ({ nr, checksum: pruefsumme });

const VERSION = 1;
const MOST_CHARACTERS = 200;
const MOST_ROWS = 1_048_576;
const LONGEST_CHECKSUM = 40;

export const sealText = (seal: ProtocolSeal): string => JSON.stringify({ version: VERSION, ...seal });

/** `null` for a field that is no seal. */
export function sealIn(value: unknown): ProtocolSeal | null {
  const fields = fieldsIn(value);
  const nr = fields && integerIn(own(fields, 'nr'), 1, MOST_ROWS);
  const checksum = fields && textIn(own(fields, 'checksum'), LONGEST_CHECKSUM);
  return nr === null || checksum === null ? null : { nr, checksum };
}

/** AS-15: the seal that came with the file; `null` where there is none, or none of ours. */
export function readSeal(value: unknown): ProtocolSeal | null {
  const parsed = parseSetting(value, VERSION, MOST_CHARACTERS);
  return parsed.kind === 'fields' ? sealIn(parsed.fields) : null;
}
