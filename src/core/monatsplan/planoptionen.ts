import { wertFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { NULL, type Dezimal } from '../zahl/dezimal';

/** MP-5: when the grant is paid: ahead for some months, on fixed days, or at the end of the year. */
export const AUSZAHLUNGEN = ['BEDARF', 'TERMINE', 'NACHTRÄGLICH'] as const;
export type Auszahlung = (typeof AUSZAHLUNGEN)[number];

/** MP-6: how often the towns pay on account. */
export const ABSCHLAGSARTEN = ['QUARTAL', 'MONATLICH', 'HALBJAHR', 'JAHR', 'TERMINE'] as const;
export type Abschlagsart = (typeof ABSCHLAGSARTEN)[number];

/** MP-6: on which day of its block an Abschlag is due. */
export const FAELLIGKEITEN = ['BEGINN', 'ENDE'] as const;
export type Faelligkeit = (typeof FAELLIGKEITEN)[number];

/** A day of every year. */
export interface Jahrestag {
  /** 1 to 12 */
  readonly monat: number;
  readonly tag: number;
  /** The year that somebody has written beside the day, which does not count. */
  readonly jahr?: number;
}

/** MP-5 to MP-7 */
export interface Planoptionen {
  readonly auszahlung: Auszahlung;
  /** Whole months, at least 1. */
  readonly bedarfsmonate: number;
  readonly termine: readonly Jahrestag[];
  readonly abschlaege: Abschlagsart;
  readonly faelligkeit: Faelligkeit;
  /** At least one for Abschläge TERMINE. */
  readonly abschlagstermine: readonly Jahrestag[];
  /** EUR, may be negative. */
  readonly anfangsbestand: Dezimal;
}

/** MP-5: two months by VV and VVG no. 7.2 to § 44 LHO NRW; the days by VVG no. 7.4 (text of 2012). */
export const STANDARD_PLANOPTIONEN: Planoptionen = {
  auszahlung: 'BEDARF',
  bedarfsmonate: 2,
  termine: [
    { monat: 5, tag: 1 },
    { monat: 10, tag: 1 },
  ],
  abschlaege: 'QUARTAL',
  faelligkeit: 'BEGINN',
  abschlagstermine: [],
  anfangsbestand: NULL,
};

/**
 * MP-6: what has to hold of the options together.
 *
 * @throws Fachfehler `WERT` for Abschläge TERMINE without days
 */
export function pruefePlanoptionen({ abschlaege, abschlagstermine }: Planoptionen): void {
  if (abschlaege === 'TERMINE' && abschlagstermine.length === 0)
    throw wertFehler(FEHLER.abschlagstermineFehlen);
}
