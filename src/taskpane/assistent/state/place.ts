import { ANGABEN } from '../../../mappe/angaben';
import type { Mappenspalte } from '../../../mappe/spalte';
import type { Vereinbarung, Wert } from '../../../vereinbarung/form';
import { VORSCHLAG } from '../../../vereinbarung/meldungen';
import type { Feld } from '../../../vereinbarung/ort';
import { type Liste, OPTIONSANGABEN, OPTIONSTABELLE, spaltenVon } from '../../../vereinbarung/tabellen';

/** One answer of an agreement, which one field of the pane shows. */
export type AnswerPlace =
  | Extract<Feld, { readonly teil: 'angaben' }>
  | (Extract<Feld, { readonly teil: 'optionen' }> & { readonly id: keyof typeof OPTIONSANGABEN })
  | { readonly teil: Liste; readonly zeile: number; readonly spalte: string };

/** The value of a Merkmal has its position in its name. */
const MERKMAL = 'merkmale.';

export const merkmalPlace = (zeile: number, position: number): AnswerPlace => ({
  teil: 'kommunen',
  zeile,
  spalte: `${MERKMAL}${position}`,
});

const positionIn = (spalte: string): number | null =>
  spalte.startsWith(MERKMAL) ? Number(spalte.slice(MERKMAL.length)) : null;

/** Tells fields apart, also in the page. */
export function keyOf(place: AnswerPlace): string {
  if (place.teil !== 'angaben' && place.teil !== 'optionen')
    return `${place.teil}-${place.zeile}-${place.spalte}`;
  return `${place.teil}-${place.id}${place.quelle ? '-quelle' : ''}`;
}

const PLACE = /^(angaben|optionen|stellen|kommunen|gewichte|parameter)-(?:(\d+)-)?([^-]+)(-quelle)?$/;

const MERKMALE = /^merkmale\.\d+$/;

/** The place of a key that `keyOf` has made; `null` for any other text. */
export function placeOfKey(key: string): AnswerPlace | null {
  const [, teil, zeile, name = '', quelle] = PLACE.exec(key) ?? [];
  if (teil === undefined) return null;
  if (teil === 'angaben' || teil === 'optionen') {
    const isKnown = Object.keys(teil === 'angaben' ? ANGABEN : OPTIONSANGABEN).includes(name);
    const place = { teil, id: name, ...(quelle === undefined ? {} : { quelle: true }) };
    return isKnown && zeile === undefined ? (place as AnswerPlace) : null;
  }
  const liste = teil as Liste;
  const isColumn =
    spaltenVon(liste).some(([id]) => id === name) || (liste === 'kommunen' && MERKMALE.test(name));
  return isColumn && zeile !== undefined ? { teil: liste, zeile: Number(zeile), spalte: name } : null;
}

/** The line of a post in its list. */
export const lineKey = (post: number): string => `zeile-${post}`;

const idOf = (key: string): string => `antwort-${key}`;
export const lineId = (post: number): string => idOf(lineKey(post));
export const fieldId = (place: AnswerPlace): string => idOf(keyOf(place));

/** What the field takes. */
export function columnOf(place: AnswerPlace): Mappenspalte {
  if (place.teil === 'angaben' || place.teil === 'optionen') {
    if (place.quelle) return OPTIONSTABELLE.spalten.quelle;
    return place.teil === 'angaben' ? ANGABEN[place.id] : OPTIONSANGABEN[place.id];
  }
  const { teil, spalte } = place;
  if (positionIn(spalte) !== null) return { name: spalte, art: 'zahl' };
  const column = spaltenVon(teil).find(([id]) => id === spalte)?.[1];
  if (!column) throw new Error(`No column ${teil}.${spalte}`);
  return column;
}

type Row = Readonly<Record<string, Wert | null>> & { readonly merkmale?: readonly (number | null)[] };

export const rowsOf = (answers: Vereinbarung, liste: Liste): readonly Row[] =>
  answers[liste] as unknown as readonly Row[];

/** The answer in a place; `null` = none. */
export function answerAt(answers: Vereinbarung, place: AnswerPlace): Wert | null {
  if (place.teil === 'angaben' || place.teil === 'optionen') {
    const answer = place.teil === 'angaben' ? answers.angaben[place.id] : answers.optionen[place.id];
    return (place.quelle ? answer?.quelle : answer?.wert) ?? null;
  }
  const row = rowsOf(answers, place.teil)[place.zeile];
  const position = positionIn(place.spalte);
  return (position === null ? row?.[place.spalte] : row?.merkmale?.[position]) ?? null;
}

/** The answers with another one in a place. Where nothing is left of an answer, it goes. */
export function withAnswer(answers: Vereinbarung, place: AnswerPlace, wert: Wert | null): Vereinbarung {
  if (place.teil === 'angaben' || place.teil === 'optionen') {
    const part = answers[place.teil] as Readonly<
      Record<string, { wert: Wert | null; quelle: string | null }>
    >;
    const { [place.id]: before = { wert: null, quelle: null }, ...others } = part;
    const after = place.quelle
      ? { ...before, quelle: wert as string | null }
      : changed(answers, before, wert);
    const isGone = after.wert === null && (after.quelle === null || place.teil === 'optionen');
    const now = { ...answers, [place.teil]: isGone ? others : { ...others, [place.id]: after } };
    return place.id === 'bezugBis' && !place.quelle && wert !== before.wert ? withoutProposedYear(now) : now;
  }
  const { teil, zeile, spalte } = place;
  const position = positionIn(spalte);
  const rows = rowsOf(answers, teil).map((row, index) => {
    if (index !== zeile) return row;
    if (position === null) return { ...row, [spalte]: wert };
    return { ...row, merkmale: (row.merkmale ?? []).map((one, i) => (i === position ? wert : one)) };
  });
  return { ...answers, [teil]: rows };
}

/** One source stands for both days of the Bezugsjahr. */
function withoutProposedYear(answers: Vereinbarung): Vereinbarung {
  const { bezugVon } = answers.angaben;
  if (!isProposed(bezugVon?.quelle ?? null) || !bezugVon) return answers;
  return { ...answers, angaben: { ...answers.angaben, bezugVon: { ...bezugVon, quelle: null } } };
}

const isProposed = (source: string | null): boolean => source?.startsWith(VORSCHLAG) ?? false;

/** AS-7: programme and proposal are no source any more of what somebody has typed over them. */
function changed(
  { angaben }: Vereinbarung,
  before: { readonly wert: Wert | null; readonly quelle: string | null },
  wert: Wert | null,
): { readonly wert: Wert | null; readonly quelle: string | null } {
  const { quelle } = before;
  const isOurs = isProposed(quelle) || (quelle !== null && quelle === angaben.programm?.quelle);
  return { wert, quelle: isOurs && wert !== before.wert ? null : quelle };
}
