import { istKalendertag } from '../../core/zeit/datum';

/** What a field must look like: the German name of it for messages, and the test. */
export interface Feldform {
  readonly erwartet: string;
  readonly passt: (wert: unknown) => boolean;
  /** May the field be left out? */
  readonly wahlweise?: boolean;
}

export type Schema = Readonly<Record<string, Feldform>>;

const muster = (erwartet: string, ausdruck: RegExp): Feldform => ({
  erwartet,
  passt: (wert) => typeof wert === 'string' && ausdruck.test(wert),
});

const istIsoDatum = (wert: unknown): boolean => {
  const teile = typeof wert === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(wert) : null;
  return teile !== null && istKalendertag(Number(teile[1]), Number(teile[2]), Number(teile[3]));
};

export const DATUM: Feldform = { erwartet: 'ein Datum JJJJ-MM-TT', passt: istIsoDatum };
export const TEXT: Feldform = {
  erwartet: 'ein Text ohne Leerzeichen am Rand',
  passt: (wert) => typeof wert === 'string' && wert !== '' && wert.trim() === wert,
};
export const BETRAG = muster(
  'eine Zahl als Text mit zwei Nachkommastellen, zum Beispiel "3526.45"',
  /^(0|[1-9]\d*)\.\d{2}$/,
);
export const WERT = muster(
  'eine Zahl als Text mit zwei Nachkommastellen, zum Beispiel "18.60" oder "-0.88"',
  /^-?(0|[1-9]\d*)\.\d{2}$/,
);
export const ANTEIL = muster('eine Zahl als Text mit vier Nachkommastellen', /^(0|[1-9]\d*)\.\d{4}$/);
export const WAHR: Feldform = { erwartet: 'true', passt: (wert) => wert === true };
export const LISTE: Feldform = {
  erwartet: 'eine nicht leere Liste',
  passt: (wert) => Array.isArray(wert) && wert.length > 0,
};
export const OBJEKT: Feldform = {
  erwartet: 'ein Objekt',
  passt: (wert) => typeof wert === 'object' && wert !== null && !Array.isArray(wert),
};

export const oderNull = (form: Feldform): Feldform => ({
  erwartet: `${form.erwartet} oder null`,
  passt: (wert) => wert === null || form.passt(wert),
});

export const wahlweise = (form: Feldform): Feldform => ({ ...form, wahlweise: true });

export const eines = (worte: readonly string[]): Feldform => ({
  erwartet: `eines von ${worte.join(', ')}`,
  passt: (wert) => typeof wert === 'string' && worte.includes(wert),
});
