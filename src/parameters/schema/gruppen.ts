import { BESOLDUNG } from '../../core/daten';

/** Which pay groups a table must hold, in which order, and in which folder its files stand. */
export interface Anlagenplan {
  readonly tarif: string;
  readonly anlage: string;
  readonly ordner: string;
  readonly gruppen: readonly string[];
  /** So many amounts stand in each group's list, `null` where it has no such step. */
  readonly stufen: number;
}

const gruppen = (liste: string): readonly string[] => liste.split(' ');

export const ANLAGEN: readonly Anlagenplan[] = [
  {
    tarif: 'TVöD-VKA',
    anlage: 'A',
    ordner: 'tvoed-vka-anlage-a',
    gruppen: gruppen('E1 E2 E3 E4 E5 E6 E7 E8 E9a E9b E9c E10 E11 E12 E13 E14 E15'),
    stufen: 6,
  },
  {
    tarif: 'TVöD-VKA',
    anlage: 'C',
    ordner: 'tvoed-vka-anlage-c',
    gruppen: gruppen('S2 S3 S4 S7 S8a S8b S9 S11a S11b S12 S13 S14 S15 S16 S17 S18'),
    stufen: 6,
  },
  {
    tarif: 'TV-L',
    anlage: 'B',
    ordner: 'tv-l-anlage-b',
    gruppen: gruppen('E1 E2 E3 E4 E5 E6 E7 E8 E9a E9b E10 E11 E12 E13 E14 E15'),
    stufen: 6,
  },
  {
    tarif: BESOLDUNG,
    anlage: 'A',
    ordner: 'lbeso-nrw-a',
    gruppen: gruppen('A5 A6 A7 A8 A9 A10 A11 A12 A13 A14 A15 A16'),
    stufen: 12,
  },
];

/** First and last step: E1 starts with step 2, groups of Beamte have steps of their own; the others have all. */
const STUFEN: Readonly<Record<string, readonly [erste: number, letzte: number]>> = {
  E1: [2, 6],
  A5: [3, 10],
  A6: [3, 10],
  A7: [3, 10],
  A8: [3, 11],
  A9: [3, 11],
  A10: [3, 11],
  A11: [3, 12],
  A12: [4, 12],
  A13: [5, 12],
  A14: [5, 12],
  A15: [6, 12],
  A16: [6, 12],
};

export function fehltStufe(gruppe: string, stufe: number): boolean {
  const [erste, letzte] = STUFEN[gruppe] ?? [1, Infinity];
  return stufe < erste || stufe > letzte;
}

/** The groups of a tariff: the ones that its Zulagen, one-off payments and Jahressonderzahlung speak of. */
export const gruppenDesTarifs = (tarif: string): readonly string[] =>
  ANLAGEN.filter((a) => a.tarif === tarif).flatMap((a) => a.gruppen);

export const ALLE_GRUPPEN: readonly string[] = [...new Set(ANLAGEN.flatMap((a) => a.gruppen))];
