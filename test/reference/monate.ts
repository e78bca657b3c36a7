import { bruch, EINS, gleich, Referenzfehler, summe, type Bruch } from './bruch';

/** A calendar day as `JJJJ-MM-TT`; the text order is the calendar order. */
export type Tag = string;

export type Monatsmethode = 'TAGGENAU' | 'VOLL' | 'ANGEFANGEN' | '30/360';

export const tag = (jahr: number, monat: number, tagImMonat: number): Tag =>
  `${jahr}-${String(monat).padStart(2, '0')}-${String(tagImMonat).padStart(2, '0')}`;

export const jahrVon = (t: Tag): number => Number(t.slice(0, 4));
export const monatVon = (t: Tag): number => Number(t.slice(5, 7));
export const tagVon = (t: Tag): number => Number(t.slice(8, 10));

const istSchaltjahr = (jahr: number): boolean => (jahr % 4 === 0 && jahr % 100 !== 0) || jahr % 400 === 0;

export function tageImMonat(jahr: number, monat: number): number {
  if (monat === 2) return istSchaltjahr(jahr) ? 29 : 28;
  return [4, 6, 9, 11].includes(monat) ? 30 : 31;
}

export const spaeterer = (a: Tag, b: Tag): Tag => (a > b ? a : b);
export const frueherer = (a: Tag, b: Tag): Tag => (a < b ? a : b);

/** One calendar month of a period: which of its days the period covers. */
export interface Monatsteil {
  readonly jahr: number;
  readonly monat: number;
  readonly erster: Tag;
  readonly letzter: Tag;
  /** First and last covered day of this month. */
  readonly von: Tag;
  readonly bis: Tag;
  /** Covered days / days of the month, exact (PK-1 t). */
  readonly anteil: Bruch;
}

/** The same slice is asked for its months several times in a row. */
let zuletzt = { von: '', bis: '', teile: [] as readonly Monatsteil[] };

/** Every calendar month that `von`..`bis` (both included) touches. */
export function monatsteile(von: Tag, bis: Tag): readonly Monatsteil[] {
  if (bis < von) throw new Referenzfehler('WERT', 'bis vor von');
  if (zuletzt.von !== von || zuletzt.bis !== bis) zuletzt = { von, bis, teile: geteilt(von, bis) };
  return zuletzt.teile;
}

function geteilt(von: Tag, bis: Tag): Monatsteil[] {
  const teile: Monatsteil[] = [];
  let jahr = jahrVon(von);
  let monat = monatVon(von);
  for (let erster = tag(jahr, monat, 1); erster <= bis; erster = tag(jahr, monat, 1)) {
    const laenge = tageImMonat(jahr, monat);
    const letzter = tag(jahr, monat, laenge);
    const teilVon = spaeterer(von, erster);
    const teilBis = frueherer(bis, letzter);
    const anteil = bruch(tagVon(teilBis) - tagVon(teilVon) + 1, laenge);
    teile.push({ jahr, monat, erster, letzter, von: teilVon, bis: teilBis, anteil });
    [jahr, monat] = monat === 12 ? [jahr + 1, 1] : [jahr, monat + 1];
  }
  return teile;
}

/** 30/360: the 31st counts as 30th; as last day, so does the last of February. Both days included. */
function dreissigDreihundertsechzig(von: Tag, bis: Tag): Bruch {
  const letzterFebruar = monatVon(bis) === 2 && tagVon(bis) === tageImMonat(jahrVon(bis), 2);
  const tagBis = letzterFebruar ? 30 : Math.min(tagVon(bis), 30);
  const tagAb = Math.min(tagVon(von), 30);
  const monate = (jahrVon(bis) - jahrVon(von)) * 12 + monatVon(bis) - monatVon(von);
  return bruch(monate * 30 + tagBis - tagAb + 1, 30);
}

/** ZE-1 */
export function monate(von: Tag, bis: Tag, methode: Monatsmethode = 'TAGGENAU'): Bruch {
  const teile = monatsteile(von, bis);
  switch (methode) {
    case 'TAGGENAU':
      return summe(teile.map((t) => t.anteil));
    case 'VOLL':
      return bruch(teile.filter((t) => gleich(t.anteil, EINS)).length);
    case 'ANGEFANGEN':
      return bruch(teile.length);
    case '30/360':
      return dreissigDreihundertsechzig(von, bis);
  }
}

/**
 * The same day `jahre` years later. A period of years that begins on 29 February ends with 28 February
 * (§ 188 (2) BGB: the day before the one of the same number), so what follows it begins on 1 March.
 */
export function jahreSpaeter(t: Tag, jahre: number): Tag {
  const jahr = jahrVon(t) + jahre;
  if (monatVon(t) === 2 && tagVon(t) === 29 && !istSchaltjahr(jahr)) return tag(jahr, 3, 1);
  return tag(jahr, monatVon(t), tagVon(t));
}

const TAG_MS = 86_400_000;

/** The day `tage` days later; fewer than none: earlier. */
export function plusTage(t: Tag, tage: number): Tag {
  const d = new Date(Date.parse(`${t}T00:00:00Z`) + tage * TAG_MS);
  return tag(d.getUTCFullYear(), d.getUTCMonth() + 1, d.getUTCDate());
}
