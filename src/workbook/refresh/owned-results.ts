import { cellName, onSheet } from '../address';
import type { FormulaState } from '../agreement/formula-state';
import type { AgreementState } from '../agreement/read-agreements';
import type { Place } from '../formula/fragment';
import { parseFormula } from '../formula/tree/parse';
import type { FormulaCall } from '../formula/tree/tree';
import { type Contents, readContents } from '../read/contents';
import { errorIn } from '../read/error-code';
import { readValues, type Values } from '../read/values';
import { placeOf, referencesIn } from '../trace/references';

/** A formula of an agreement that is one call of a KIM function, with what it is given and what it shows. */
export interface OwnedResult {
  /** With the sheet. */
  readonly address: string;
  readonly sheet: string;
  readonly cell: string;
  readonly call: FormulaCall;
  /** By the texts of its references; `null` for what only Excel can compute. */
  readonly given: ReadonlyMap<string, Values | null>;
  /** The cell, or all that it spreads into; `null` while Excel is computing it. */
  readonly shown: Values | null;
}

interface OwnedCall {
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly call: FormulaCall;
}

const KIM = /^KIM\.[A-Z0-9_]+$/;
/** Formulas that begin otherwise are no call of a KIM function; reading the long ones of the council paper takes its time. */
const BEGINS_WITH_KIM = /^=\s*KIM\./i;
const TRACE = 'KIM.RECHENWEG';
/** A longer Rechenweg than one of so many posts may be more than a single answer of Excel can hold. */
const MOST_TRACED_POSTS = 20;

function ownedCall({ sheet, now, row, column }: FormulaState): OwnedCall[] {
  if (now === null || sheet === null || !BEGINS_WITH_KIM.test(now)) return [];
  const tree = parseFormula(now);
  if (tree?.kind !== 'call' || !KIM.test(tree.name)) return [];
  return [{ sheet, cell: cellName(row, column), row: row + 1, call: tree }];
}

/** In the order of the answers: what each call is given, the cell, and its spill. */
function placesOf({ sheet, cell, row, call }: OwnedCall, contents: Contents): (Place | null)[] {
  const position = { sheet, row, table: null };
  return [
    ...referencesIn(call).map((text) => placeOf(text, position, contents)),
    { kind: 'cells', sheet, address: cell },
    { kind: 'spill', sheet, address: cell },
  ];
}

/** AK-1: the results of an agreement as they stand in its sheets, read in a fixed number of requests. @throws WorkbookFault */
export async function readOwnedResults({ formulas, answers }: AgreementState): Promise<OwnedResult[]> {
  const isTraced = answers.stellen.length <= MOST_TRACED_POSTS;
  const calls = formulas.flatMap(ownedCall).filter(({ call }) => isTraced || call.name !== TRACE);
  if (calls.length === 0) return [];
  const contents = await readContents();
  const places = calls.map((own) => placesOf(own, contents));
  const known = places.flat().filter((place) => place !== null);
  const read = await readValues(known);
  const valueOf = (place: Place | null | undefined): Values | null =>
    place ? (read[known.indexOf(place)] ?? null) : null;
  return calls.map(({ sheet, cell, call }, i) => {
    const own = places[i] ?? [];
    const texts = referencesIn(call);
    const [single, spill] = own.slice(texts.length).map(valueOf);
    return {
      address: onSheet(sheet, cell),
      sheet,
      cell,
      call,
      given: new Map(texts.map((text, k) => [text, valueOf(own[k])])),
      shown: spill && errorIn(spill) !== '#REF!' ? spill : (single ?? null),
    };
  });
}
