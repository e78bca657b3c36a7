/** Which pay groups a table must hold, in which order, and in which folder its files stand. */
export interface Anlagenplan {
  readonly tarif: string;
  readonly anlage: string;
  readonly ordner: string;
  readonly gruppen: readonly string[];
}

export const STUFEN = 6;

const gruppen = (liste: string): readonly string[] => liste.split(' ');

export const ANLAGEN: readonly Anlagenplan[] = [
  {
    tarif: 'TVöD-VKA',
    anlage: 'A',
    ordner: 'tvoed-vka-anlage-a',
    gruppen: gruppen('E1 E2 E3 E4 E5 E6 E7 E8 E9a E9b E9c E10 E11 E12 E13 E14 E15'),
  },
  {
    tarif: 'TVöD-VKA',
    anlage: 'C',
    ordner: 'tvoed-vka-anlage-c',
    gruppen: gruppen('S2 S3 S4 S7 S8a S8b S9 S11a S11b S12 S13 S14 S15 S16 S17 S18'),
  },
  {
    tarif: 'TV-L',
    anlage: 'B',
    ordner: 'tv-l-anlage-b',
    gruppen: gruppen('E1 E2 E3 E4 E5 E6 E7 E8 E9a E9b E10 E11 E12 E13 E14 E15'),
  },
];

/** E1 starts with step 2; every other group has all six steps. */
export const fehltStufe = (gruppe: string, stufe: number): boolean => gruppe === 'E1' && stufe === 1;

/** The groups of a tariff: the ones that its Zulagen, one-off payments and Jahressonderzahlung speak of. */
export const gruppenDesTarifs = (tarif: string): readonly string[] =>
  ANLAGEN.filter((a) => a.tarif === tarif).flatMap((a) => a.gruppen);

export const ALLE_GRUPPEN: readonly string[] = [...new Set(ANLAGEN.flatMap((a) => a.gruppen))];
