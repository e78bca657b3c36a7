import type { FunctionsPort } from '../../shared-runtime/port';
import { type Nachberechnungsbild, nurGeaenderte } from '../../vereinbarung/aktualisierung/nachberechnung';
import { AKTUALISIERUNGSBLATT } from '../../vereinbarung/aktualisierung/meldungen';
import type { Wertaenderungen } from '../../vereinbarung/aktualisierung/wertaenderung';
import type { Vereinbarung } from '../../vereinbarung/form';
import type { Funktionslauf } from '../../vereinbarung/pruefung';
import type { AgreementOutcome, Failed, Left, Step } from '../../workbook/agreement/outcome';
import { type AgreementState, readAgreements } from '../../workbook/agreement/read-agreements';
import { undo } from '../../workbook/agreement/undo';
import { applyRefresh, previewRefresh, type RefreshPreview } from '../../workbook/refresh/refresh-agreement';
import type { Rows } from '../assistent/figures/call';
import { ownShareOf, termOf, yearOf } from '../assistent/figures/figures';
import { proofTitle } from '../ui/agreement-title';
import { userErrorOf } from '../ui/user-error';
import { momentText } from '../ui/moments';
import { type Addition, withAdditions } from './additions';
import { COMPARED, compared, type ComparedResults, pictureOf, shownResults } from './picture-of';
import { movedShares } from './moved-shares';
import { replacedRows } from './replaced-rows';
import { AKTUALISIEREN, NACHBERECHNUNG, WERTE } from './texts';
import { typedValues } from './typed-values';
import { valueChanges } from './value-changes';
import { changeOf, titleOf } from './value-lines';

/** AK-4: what will become of the agreement, and what is written to get there. */
export interface Refresh {
  readonly preview: RefreshPreview;
  /** Only what changes. */
  readonly picture: Nachberechnungsbild;
  /** What is to be written with it, and where that is from, as lines. */
  readonly news: readonly string[];
  /** What has been typed into KIM Tarife since the agreement was written, as lines. */
  readonly typed: readonly string[];
  /** Rates and ceilings that are other ones with it. */
  readonly values: Wertaenderungen;
  /**
   * Whether the old figures in the sheets are not those that the answers there give with the data of today. It takes as
   * long as the new ones, so it is for the caller to ask when they are shown.
   */
  readonly isOldOutdated: () => boolean;
  /** Own shares of other agreements that move with what is new in KIM Tarife, as lines; asked likewise. */
  readonly movesOthers: () => readonly string[];
  /** All rows that the functions give for what will stand in the sheets, by function. */
  readonly expected: ReadonlyMap<string, Rows>;
  readonly title: string;
  readonly source: string;
}

export type Previewed =
  | { readonly kind: 'refresh'; readonly refresh: Refresh }
  /** Why it can't be done, as sentences. */
  | { readonly kind: 'problem'; readonly sentences: readonly string[] };

/**
 * AK-4: old figures from the cells, new ones from the functions, compared by NACHBERECHNUNG. Nothing is changed.
 *
 * @throws WorkbookFault
 */
export async function previewOf(
  port: FunctionsPort,
  agreement: AgreementState,
  additions: readonly Addition[],
  others: readonly AgreementState[] = [],
): Promise<Previewed> {
  const wanted = withAdditions(agreement.answers, additions);
  const preview = await previewRefresh(agreement, wanted);
  const { obstacles, work } = preview.update;
  if (obstacles.length > 0) return { kind: 'problem', sentences: obstacles };
  const { runs, problems } = computed(port, work.after);
  if (problems.length > 0) return { kind: 'problem', sentences: problems };
  const picture = pictureOf(port, await shownResults(agreement), runs);
  if (!('teile' in picture)) return { kind: 'problem', sentences: picture };
  const title = proofTitle(agreement);
  const source = additions.map((own) => own.source).join('; ') || NACHBERECHNUNG.datenDesAddIns;
  const news = [
    ...additions.map((own) => WERTE.neues(own.label, own.source)),
    ...replacedRows(agreement.answers, wanted),
  ];
  const typed = typedValues(port, agreement);
  const values = valueChanges(port, agreement.answers, work.after);
  const isOldOutdated = (): boolean => isOutdated(port, agreement.answers, picture);
  return {
    kind: 'refresh',
    refresh: {
      preview,
      picture,
      news,
      typed,
      values,
      isOldOutdated,
      movesOthers: () => movedShares(port, others, additions),
      expected: runs,
      title,
      source,
    },
  };
}

/**
 * AK-4: the same, of the agreement as its sheets have it by now.
 *
 * @throws WorkbookFault
 */
export async function previewNow(
  port: FunctionsPort,
  number: number,
  additions: readonly Addition[],
): Promise<Previewed> {
  const { agreements } = await readAgreements();
  const agreement = agreements.find(({ registered }) => registered.number === number);
  return agreement
    ? previewOf(
        port,
        agreement,
        additions,
        agreements.filter((other) => other !== agreement),
      )
    : { kind: 'problem', sentences: [AKTUALISIEREN.fehlt] };
}

/** Whether the old own share came about by something else than the answers and the data of today, where they give one. */
function isOutdated(port: FunctionsPort, answers: Vereinbarung, { vorher }: Nachberechnungsbild): boolean {
  const own = ownShareOf(port, answers);
  return own !== null && own !== vorher;
}

/** What the functions give for answers, and why they give nothing. */
export function computed(
  port: FunctionsPort,
  answers: Vereinbarung,
): { readonly runs: ReadonlyMap<string, Rows>; readonly problems: readonly string[] } {
  const { run } = termOf(port, answers);
  const all: readonly Funktionslauf[] = [...yearOf(port, answers).runs, ...(run ? [run] : [])];
  const problems = all.flatMap(({ funde }) => funde.map(({ satz }) => satz));
  return {
    runs: new Map(all.flatMap(({ funktion, ergebnis }) => (ergebnis ? [[funktion, ergebnis] as const] : []))),
    problems: [...new Set(problems)],
  };
}

export type Applied =
  | {
      readonly kind: 'done';
      readonly step: Step;
      readonly sentences: readonly string[];
      /** The results in the sheets are known to be those of the preview. */
      readonly isVerified: boolean;
    }
  | { readonly kind: 'refused'; readonly sentences: readonly string[] }
  | Failed
  | Left;

const two = (number: number): string => String(number).padStart(2, '0');
const isoDay = (time: Date): string =>
  `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;

/**
 * AK-5: writes it, waits for the results and compares them with the preview; where they differ, all of it is taken back and
 * that is said.
 *
 * @throws WorkbookFault
 */
export async function apply(
  port: FunctionsPort,
  { preview, picture, news, typed, values, expected, title, source }: Refresh,
  time: Date,
): Promise<Applied> {
  const zeit = momentText(time);
  const gruende = [
    ...news,
    ...typed.map(WERTE.vorherEingetragen),
    ...values.geaendert.map((own) => `${titleOf(own)} ${changeOf(own)}`),
  ];
  const version = NACHBERECHNUNG.version(__KIM_VERSION__, port.dataOf);
  const outcome: AgreementOutcome = await applyRefresh(preview, {
    picture,
    sheet: AKTUALISIERUNGSBLATT.name(isoDay(time)),
    head: { vereinbarung: title, zeit, version, quelle: source, gruende },
    entry: {
      zeit,
      vorgang: AKTUALISIERUNGSBLATT.vorgang(title),
      quelle: source,
      summeVorher: picture.vorher,
      summeNachher: picture.nachher,
      version,
    },
  });
  if (outcome.kind !== 'done') return outcome;
  const { step, sentences, number } = outcome;
  const { different, open } = await verified(port, number, expected);
  if (different.length === 0) {
    const told = open.length === 0 ? sentences : [...sentences, NACHBERECHNUNG.ungeprueft(open)];
    return { kind: 'done', step, sentences: told, isVerified: open.length === 0 };
  }
  const back = await undo(step);
  const told = [NACHBERECHNUNG.anders(different), ...back.sentences];
  return back.kind === 'undone'
    ? { kind: 'refused', sentences: [...told, NACHBERECHNUNG.zurueckgenommen] }
    : { kind: 'done', step: back.kind === 'left' ? back.step : step, sentences: told, isVerified: false };
}

interface Verification {
  /** Functions whose results are not those of the preview, to the cent. */
  readonly different: readonly string[];
  /** Functions whose results are not known, because Excel still computes or does not answer. */
  readonly open: readonly string[];
}

/** AK-5: it stands in the sheets by now, so whatever goes wrong here must not take the way back along. */
async function verified(
  port: FunctionsPort,
  number: number,
  expected: ReadonlyMap<string, Rows>,
): Promise<Verification> {
  const asked = COMPARED.filter(({ name }) => expected.has(name));
  const shown = await resultsOf(number);
  const open = asked.filter(({ name }) => !shown.get(name)).map(({ name }) => name);
  const different = asked.filter((own) => {
    const [now, wanted] = [shown.get(own.name), expected.get(own.name)];
    if (!now || !wanted) return false;
    const part = compared(port, own, wanted, now);
    return typeof part === 'string' || nurGeaenderte(part).posten.length > 0;
  });
  return { different: different.map(({ name }) => name), open };
}

/** None where Excel does not answer. */
async function resultsOf(number: number): Promise<ComparedResults> {
  try {
    const { agreements } = await readAgreements();
    const agreement = agreements.find(({ registered }) => registered.number === number);
    return agreement ? await shownResults(agreement) : new Map();
  } catch (error) {
    userErrorOf(error);
    return new Map();
  }
}
