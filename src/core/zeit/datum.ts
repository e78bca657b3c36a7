/**
 * DA-1: a day is its Excel serial number in the 1900 system (integer, no time of day, no time zone).
 * 1 is 01.01.1900; Excel's invented 29.02.1900 makes serials below 61 ambiguous, so they are not used.
 */
export type Tag = number;

export const ERSTER_TAG: Tag = 61;
export const LETZTER_TAG: Tag = 2958465;

/** DA-2: 01.01.1950, the first day that an input may name; what lies before is a year or a typing error. */
export const FRUEHESTER_TAG: Tag = 18264;

/** Serial number of 01.01.1970. */
const EPOCHE = 25569;

const MONATSTAGE = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export interface Kalendertag {
  readonly jahr: number;
  /** 1 to 12 */
  readonly monat: number;
  readonly tag: number;
}

export const istSchaltjahr = (jahr: number): boolean =>
  jahr % 4 === 0 && (jahr % 100 !== 0 || jahr % 400 === 0);

export const tageImMonat = (jahr: number, monat: number): number =>
  monat === 2 && istSchaltjahr(jahr) ? 29 : (MONATSTAGE[monat - 1] as number);

/**
 * Serial number of a calendar day of the proleptic Gregorian calendar. A day beyond the month's end
 * runs into the next month (29.02. of a common year is 01.03.), as § 188 (3) BGB leads to for step times.
 */
export function tagAus(jahr: number, monat: number, tag: number): Tag {
  const j = monat <= 2 ? jahr - 1 : jahr;
  const aera = Math.floor(j / 400);
  const jahrDerAera = j - aera * 400;
  const tagDesJahres = Math.floor((153 * (monat + (monat > 2 ? -3 : 9)) + 2) / 5) + tag - 1;
  const tagDerAera =
    jahrDerAera * 365 + Math.floor(jahrDerAera / 4) - Math.floor(jahrDerAera / 100) + tagDesJahres;
  return aera * 146097 + tagDerAera - 719468 + EPOCHE;
}

export function kalendertag(tag: Tag): Kalendertag {
  const z = tag - EPOCHE + 719468;
  const aera = Math.floor(z / 146097);
  const tagDerAera = z - aera * 146097;
  const jahrDerAera = Math.floor(
    (tagDerAera -
      Math.floor(tagDerAera / 1460) +
      Math.floor(tagDerAera / 36524) -
      Math.floor(tagDerAera / 146096)) /
      365,
  );
  const tagDesJahres =
    tagDerAera - (365 * jahrDerAera + Math.floor(jahrDerAera / 4) - Math.floor(jahrDerAera / 100));
  const mp = Math.floor((5 * tagDesJahres + 2) / 153);
  const monat = mp < 10 ? mp + 3 : mp - 9;
  return {
    jahr: jahrDerAera + aera * 400 + (monat <= 2 ? 1 : 0),
    monat,
    tag: tagDesJahres - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** First day of the calendar month of a day. */
export const ersterDesMonats = (tag: Tag): Tag => tag - kalendertag(tag).tag + 1;

/** Is this a day that exists in the calendar and that Excel's 1900 system can hold without doubt? */
export function istKalendertag(jahr: number, monat: number, tag: number): boolean {
  if (monat < 1 || monat > 12 || tag < 1 || tag > tageImMonat(jahr, monat)) return false;
  const serie = tagAus(jahr, monat, tag);
  return serie >= ERSTER_TAG && serie <= LETZTER_TAG;
}

/** Serial number of an ISO date (JJJJ-MM-TT) of a data file. */
export function tagAusIso(iso: string): Tag {
  const [jahr, monat, tag] = iso.split('-').map(Number) as [number, number, number];
  return tagAus(jahr, monat, tag);
}

const zweistellig = (zahl: number): string => String(zahl).padStart(2, '0');

/** TT.MM.JJJJ */
export function tagAlsText(tag: Tag): string {
  const k = kalendertag(tag);
  return `${zweistellig(k.tag)}.${zweistellig(k.monat)}.${k.jahr}`;
}

/** JJJJ-MM-TT, as answers and data files hold it. */
export function tagAlsIso(tag: Tag): string {
  const k = kalendertag(tag);
  return `${k.jahr}-${zweistellig(k.monat)}-${zweistellig(k.tag)}`;
}

/** MM/JJJJ */
export const monatAlsText = (jahr: number, monat: number): string => `${zweistellig(monat)}/${jahr}`;

/** The same day `jahre` later; 29.02. becomes 01.03. where there is none. */
export function jahreSpaeter(tag: Tag, jahre: number): Tag {
  const k = kalendertag(tag);
  return tagAus(k.jahr + jahre, k.monat, k.tag);
}
