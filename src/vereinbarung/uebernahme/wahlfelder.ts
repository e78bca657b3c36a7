import { LISTEN } from '../tabellen';

/** A list that can be taken over from cells. */
export type Uebernahmeliste = 'stellen' | 'kommunen';

/** The hours of a week instead of VZÄ; they are divided by those of a full post. */
export const STUNDEN = 'stunden';
/** Sachkosten of the post as it is, not of a full one. */
export const SACHKOSTEN_JE_STELLE = 'sachkostenJeStelle';
/** Sachkosten of which nobody has said what they count for. */
export const SACHKOSTEN_OFFEN = 'sachkostenOffen';
export const KOSTEN_JE_MONAT = 'kostenJeMonat';
/** Staff costs of which nobody has said what time they cover. */
export const KOSTEN_OFFEN = 'kostenOffen';
/** Where somebody works. It says nothing of who pays. */
export const EINSATZORT = 'einsatzort';

/** AS-11: what a column can be beside the fields of the list, with the field that it is converted into. */
const WEITERE_WAHLEN: Readonly<Record<Uebernahmeliste, Readonly<Record<string, string | null>>>> = {
  stellen: {
    [STUNDEN]: 'vzae',
    [SACHKOSTEN_JE_STELLE]: 'sachkosten',
    [SACHKOSTEN_OFFEN]: 'sachkosten',
    [KOSTEN_JE_MONAT]: 'kostenGesamt',
    [KOSTEN_OFFEN]: 'kostenGesamt',
    [EINSATZORT]: null,
  },
  kommunen: {},
};

const UMGERECHNET: ReadonlyMap<string, string | null> = new Map(Object.entries(WEITERE_WAHLEN.stellen));

/** The field of an answer that a column is read into; null = none. */
export function antwortfeld(wahl: string): string | null {
  const feld = UMGERECHNET.get(wahl);
  return feld === undefined ? wahl : feld;
}

/** A person has to say what the column means before it can be read. */
export const istOffen = (wahl: string | null): boolean => wahl === SACHKOSTEN_OFFEN || wahl === KOSTEN_OFFEN;

/** Fields that rows of the list can be read into. */
export const felderVon = (liste: Uebernahmeliste): readonly string[] => Object.keys(LISTEN[liste].spalten);

/** Everything that a column of the list can be. */
export const wahlenVon = (liste: Uebernahmeliste): readonly string[] => [
  ...felderVon(liste),
  ...Object.keys(WEITERE_WAHLEN[liste]),
];
