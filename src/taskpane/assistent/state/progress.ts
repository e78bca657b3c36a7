import { istGleichbedeutend } from '../../../vereinbarung/kanonisch';
import type { Feld } from '../../../vereinbarung/ort';
import type { Befund } from '../../../vereinbarung/pruefung';
import type { Liste } from '../../../vereinbarung/tabellen';
import { ANGABEN } from '../../../mappe/angaben';
import type { Assistant, AssistantStep } from './shape';
import { readEntry } from './entry';
import { answerAt, columnOf, keyOf, type AnswerPlace, placeOfKey, rowsOf } from './place';

/** AS-9 */
export type StepState = 'empty' | 'open' | 'wrong' | 'done';

/** The step in which an answer is given. */
export function stepOf(feld: Feld | null): AssistantStep {
  if (feld === null) return 'pruefen';
  switch (feld.teil) {
    case 'stellen':
      return 'stellen';
    case 'kommunen':
    case 'gewichte':
      return 'verteilung';
    case 'angaben':
      if (feld.id === 'veroeffentlicht') return 'pruefen';
      return ANGABEN[feld.id].teil === 'Verteilung' ? 'verteilung' : 'foerderung';
    case 'optionen':
      return 'foerderung';
    default:
      return 'pruefen';
  }
}

const FIRST_COLUMN = {
  stellen: 'stelle',
  kommunen: 'kommune',
  gewichte: 'merkmal',
  parameter: 'wert',
} as const;

/** The field that a finding leads to; `null` where there is none in the pane. */
export function placeOf(feld: Feld | null): AnswerPlace | null {
  if (feld === null) return null;
  if (feld.teil === 'angaben') return feld;
  if (feld.teil === 'optionen') return feld.id === null ? null : { teil: 'optionen', id: feld.id };
  const { teil, zeile, spalte } = feld;
  if (zeile === null || !(teil in FIRST_COLUMN)) return null;
  return { teil, zeile, spalte: spalte ?? FIRST_COLUMN[teil as keyof typeof FIRST_COLUMN] };
}

/** Something is not there yet, which is no mistake. */
export function isMissing({ answers }: Pick<Assistant, 'answers'>, { feld }: Befund): boolean {
  if (feld === null) return false;
  if (feld.teil !== 'angaben' && feld.teil !== 'optionen' && (feld.zeile === null || feld.spalte === null))
    return feld.zeile === null
      ? rowsOf(answers, feld.teil).every((_, zeile) => isBlank(answers, feld.teil, zeile))
      : isBlank(answers, feld.teil, feld.zeile);
  const place = placeOf(feld);
  return place !== null && answerAt(answers, place) === null;
}

/** Nothing is said in a row. */
export const isBlank = (answers: Assistant['answers'], liste: Liste, zeile: number): boolean =>
  Object.values(rowsOf(answers, liste)[zeile] ?? {}).every(
    (one) => one === null || (Array.isArray(one) && one.every((value) => value === null)),
  );

/** Neither answers nor anything typed in a row. */
export const isUntouched = ({ answers, typed }: Assistant, liste: Liste, zeile: number): boolean =>
  isBlank(answers, liste, zeile) && !Object.keys(typed).some((key) => key.startsWith(`${liste}-${zeile}-`));

/** What stands in fields and is no answer, by their keys. */
export function mistypedKeys({ typed }: Pick<Assistant, 'typed'>): string[] {
  return Object.entries(typed).flatMap(([key, text]) => {
    const found = placeOfKey(key);
    return found && !readEntry(text, columnOf(found)).gelungen ? [key] : [];
  });
}

/** Where somebody has typed what can't be read, and has gone on. */
export const unreadPlaces = (state: Pick<Assistant, 'typed' | 'typing'>): AnswerPlace[] =>
  mistypedKeys(state).flatMap((key) => {
    const place = key === state.typing ? null : placeOfKey(key);
    return place ? [place] : [];
  });

const isBegun = ({ answers, typed }: Assistant, step: AssistantStep): boolean => {
  const { angaben, optionen, stellen, kommunen } = answers;
  if (step === 'stellen') return stellen.length > 0;
  const isHere = (key: string): boolean => stepOf(placeOfKey(key)) === step;
  const singles = [
    ...Object.keys(angaben).map((id) => `angaben-${id}`),
    ...Object.keys(optionen).map((id) => `optionen-${id}`),
    ...Object.keys(typed),
  ];
  return (step === 'verteilung' && kommunen.length > 0) || singles.some(isHere);
};

/** The sheets hold the answers as they are now; what has been typed and taken back again is no change. */
export const isInSheets = ({ answers, inSheets }: Assistant): boolean =>
  inSheets !== null &&
  (Object.keys(answers) as (keyof typeof answers)[]).every((part) =>
    istGleichbedeutend(answers[part], inSheets[part]),
  );

/** AS-9: how a step stands, from the answers alone. */
export function stepState(state: Assistant, step: AssistantStep, findings: readonly Befund[]): StepState {
  const errors = findings.filter(({ stufe }) => stufe === 'Fehler');
  const mistyped = mistypedKeys(state);
  if (step === 'pruefen') {
    const isClear = findings.every(({ stufe }) => stufe === 'Hinweis') && mistyped.length === 0;
    // What stands in the sheets somebody has written there in spite of what the checks say.
    const isWritten = isInSheets(state) && errors.length + mistyped.length === 0;
    return isWritten || (state.checked && isClear) ? 'done' : 'open';
  }
  if (step === 'einfuegen') {
    if (errors.length + mistyped.length > 0) return 'empty';
    return isInSheets(state) ? 'done' : 'open';
  }
  const here = errors.filter(({ feld }) => stepOf(feld) === step);
  const isWrong =
    mistyped.some((key) => stepOf(placeOfKey(key)) === step) ||
    here.some((finding) => !isMissing(state, finding));
  if (isWrong) return 'wrong';
  // A list on its way is not there yet.
  const { stellen, kommunen } = state.imports;
  if ((step === 'stellen' && stellen?.rows.length) || (step === 'verteilung' && kommunen?.rows.length))
    return 'open';
  if (!isBegun(state, step)) return 'empty';
  // KO-3: whoever has typed what changes nothing has not finished.
  const isIdle = findings.some(({ feld, ohneWirkung }) => ohneWirkung === true && stepOf(feld) === step);
  return here.length > 0 || isIdle ? 'open' : 'done';
}

/**
 * Whether it is too early to say at a field that something is missing: somebody may be on the way there. Nobody is in a post
 * that had been closed before, at the periods once there are posts, and beside a fixed value that wants a reason.
 */
function isEarly(state: Assistant, { feld }: Befund): boolean {
  if (state.checked) return false;
  if (feld?.teil === 'stellen') return state.isNewPost && feld.zeile === state.post;
  if (feld?.teil === 'kommunen') return feld.spalte !== 'begruendung';
  return feld?.teil !== 'angaben' || state.answers.stellen.length === 0;
}

/** AS-8: what is said at each field. The worst comes first. */
export function remarksOf(state: Assistant, findings: readonly Befund[]): ReadonlyMap<string, Befund> {
  const remarks = new Map<string, Befund>();
  for (const finding of findings) {
    const place = placeOf(finding.feld);
    if (place === null || (isMissing(state, finding) && isEarly(state, finding))) continue;
    const key = keyOf(place);
    if (!remarks.has(key)) remarks.set(key, finding);
  }
  return remarks;
}
