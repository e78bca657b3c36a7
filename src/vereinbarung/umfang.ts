import type { Mappenspalte } from '../mappe/spalte';
import type { Liste } from './tabellen';

/** AS-15: how much an agreement may hold. */
export const HOECHSTENS = {
  /** Characters of a draft or register. */
  zeichen: 4_000_000,
  zeilen: {
    stellen: 5_000,
    kommunen: 1_000,
    gewichte: 20,
    tarife: 5_000,
    saetze: 1_000,
    parameter: 1_000,
  } as const satisfies Readonly<Record<Liste, number>>,
  /** Characters of a name; Excel finds no longer text by itself. */
  name: 255,
  /** Characters of a source or a reason. */
  prosa: 1_000,
  /** RU-2: EUR, and everything else that is counted. */
  betrag: 1e13,
  /** Faults that are listed. */
  funde: 100,
} as const;

const PROSA = ['Quelle', 'Begründung'];

/** Characters that a text of this column may have. */
export const laengeVon = ({ name }: Mappenspalte): number =>
  PROSA.includes(name) ? HOECHSTENS.prosa : HOECHSTENS.name;

/** No file of Excel can hold these: control characters but tab and line breaks, halves of characters, non-characters. */
const UNZULAESSIG = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Whether a cell can hold the text as it is. */
export const istZulaessig = (text: string): boolean => !UNZULAESSIG.test(text);
