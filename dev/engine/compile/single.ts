import { trimmed, type CallNode, type Calls, type TokenSpan } from '../formula/parser';
import { textOf, type Token } from '../formula/tokens';

/** One value, whatever they are given. */
const GATHER = new Set(
  'SUM PRODUCT SUMPRODUCT MIN MAX COUNT COUNTA AVERAGE MEDIAN AND OR XOR ROWS COLUMNS TEXTJOIN CONCAT TODAY NOW NA PI'.split(
    ' ',
  ),
);

/** One value, if each of their arguments is one. */
const KEEP = new Set(
  (
    'IF IFERROR IFNA NOT ISERROR ISERR ISNA ISNUMBER ISTEXT ISNONTEXT ISLOGICAL ISBLANK N T ABS INT SIGN SQRT ' +
    'TRUNC ROUND ROUNDUP ROUNDDOWN MOD DAY MONTH YEAR DATE EDATE EOMONTH TEXT FIXED VALUE NUMBERVALUE CHAR UNICHAR ' +
    'LEFT RIGHT MID LEN UPPER LOWER TRIM SUBSTITUTE FIND SEARCH EXACT REPT CONCATENATE'
  ).split(' '),
);

/** `A1` or `Blatt!$A$1`, not an area. */
const ONE_CELL = /^(?:[^:]*!)?\$?[A-Z]{1,3}\$?\d+$/i;
const VALUES = new Set(['number', 'string', 'boolean', 'error']);
const SIGNS = new Set(['space', 'operator', 'percent', 'open', 'close']);

const isAlone = (call: CallNode | undefined, to: number): call is CallNode => call?.end === to - 1;

/** Row or column 0 would be all of them. */
function isPositive(tokens: readonly Token[], calls: Calls, span: TokenSpan): boolean {
  const { from, to } = trimmed(tokens, span);
  const call = calls.get(from);
  if (isAlone(call, to)) return call.name === 'ROWS' || call.name === 'COLUMNS';
  return to === from + 1 && tokens[from]?.kind === 'number' && Number(tokens[from].text) >= 1;
}

/** `INDEX(x,ROWS(x)-1,1)`: if that is row 0, there is only one. */
function isLastButOne(tokens: readonly Token[], calls: Calls, area: TokenSpan, span: TokenSpan): boolean {
  const { from, to } = trimmed(tokens, span);
  const call = calls.get(from);
  const [inner] = call?.args ?? [];
  const text = (part: TokenSpan): string => textOf(tokens.slice(part.from, part.to));
  return (
    call?.name === 'ROWS' &&
    inner !== undefined &&
    text(inner) === text(area) &&
    text({ from: call.end + 1, to }) === '-1'
  );
}

function givesOne(tokens: readonly Token[], calls: Calls, { name, args }: CallNode): boolean {
  if (GATHER.has(name)) return true;
  const [area, row, column] = args;
  if (name === 'INDEX')
    return (
      area !== undefined &&
      row !== undefined &&
      column !== undefined &&
      (isPositive(tokens, calls, row) || isLastButOne(tokens, calls, area, row)) &&
      isPositive(tokens, calls, column)
    );
  return KEEP.has(name) && args.every((span) => isSingle(tokens, calls, span));
}

/**
 * Whether a part of a formula gives one value for certain. The native engine calculates all formulas that might give
 * several before the others, and starts again whenever one of them has read too early what another one has yet to fill.
 */
export function isSingle(tokens: readonly Token[], calls: Calls, { from, to }: TokenSpan): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token) return false;
    const call = calls.get(at);
    if (token.kind === 'function' && call) {
      if (!givesOne(tokens, calls, call)) return false;
      at = call.end;
    } else if (token.kind === 'reference') {
      if (!ONE_CELL.test(token.text) || tokens[at + 1]?.kind === 'spill') return false;
    } else if (token.text === ':' || !(VALUES.has(token.kind) || SIGNS.has(token.kind))) return false;
  }
  return true;
}
