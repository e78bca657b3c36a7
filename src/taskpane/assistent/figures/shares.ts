import type { FunctionsPort } from '../../../shared-runtime/port';
import type { Vereinbarung } from '../../../vereinbarung/form';
import type { Funktionslauf } from '../../../vereinbarung/pruefung';
import type { Table } from './arguments';
import { amountIn, type Rows, run, textIn } from './call';

/** What a town bears in the Bezugsjahr, EUR. */
export interface Share {
  readonly name: string;
  /** Its part of the key. */
  readonly part: number;
  readonly exact: number;
  readonly rounded: number;
  /** Own share of its own posts, which it bears alone. */
  readonly own: number;
  /** It got one of the steps that were left, or the difference. */
  readonly odd: boolean;
}

export interface Shares {
  readonly towns: readonly Share[];
  /** What all share, EUR. */
  readonly common: number;
  /** What whole steps leave over of it. */
  readonly rest: number;
  /** The sum of what the towns bear. */
  readonly total: number;
}

export interface SharesRun {
  readonly run: Funktionslauf;
  readonly shares: Shares | null;
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;

/** The rules of the steps of a Rechenweg that give each town its share, in the order of the towns. */
const SHARE_RULES = ['VT-2', 'VT-3'];

/** VT-2, VT-3: who gets more than its own share; the Rechenweg says so behind a semicolon. */
function oddOnes(port: FunctionsPort, args: readonly unknown[]): ReadonlySet<number> {
  const trace = port.calculate('RECHENWEG', ['KOSTENTEILUNG', args.map(asRange)]);
  if (trace.kind !== 'result') return new Set();
  const rows = trace.value as Rows;
  const shares = rows.flatMap((_, row) =>
    SHARE_RULES.includes(textIn(rows, row, 'Regel')) ? [textIn(rows, row, 'Rechnung')] : [],
  );
  return new Set(shares.flatMap((text, position) => (text.includes(';') ? [position] : [])));
}

const asRange = (value: unknown): unknown => (Array.isArray(value) || value === null ? value : [[value]]);

/**
 * AS-12: the own share of the year among the towns: exact, and in the steps that are agreed.
 *
 * @param key the towns with their keys
 * @param posts the result of EIGENANTEILE over the Bezugsjahr
 */
export function sharesOf(port: FunctionsPort, answers: Vereinbarung, key: Table, posts: Rows): SharesRun {
  const { rundung, restregel } = answers.angaben;
  const last = posts.length - 1;
  const ownBy = new Map<string, number>();
  for (let row = 1; row < last; row++) {
    const town = textIn(posts, row, 'Kommune');
    if (town !== '') ownBy.set(town, (ownBy.get(town) ?? 0) + amountIn(posts, row, 'Eigenanteil'));
  }
  const owned = [...ownBy.values()].reduce((all, one) => all + one, 0);
  const common = cents(amountIn(posts, last, 'Eigenanteil') - owned);
  const rule = restregel?.wert ?? null;
  const args = [common, key, rundung?.wert ?? null, rule];
  const rounded = run(port, 'KOSTENTEILUNG', args);
  const exact = run(port, 'KOSTENTEILUNG', [common, key, 0.01, rule]);
  if (rounded.ergebnis === null || exact.ergebnis === null) return { run: rounded, shares: null };
  const [rows, exactRows] = [rounded.ergebnis, exact.ergebnis];
  const odd = oddOnes(port, args);
  // The functions pass over rows without anything in them; the sum and the rest stand behind the towns.
  const count = answers.kommunen.filter(({ kommune }) => kommune !== null).length;
  const towns = Array.from({ length: count }, (_, i): Share => {
    const name = textIn(rows, i + 1, 'Kommune');
    return {
      name,
      part: amountIn(rows, i + 1, 'Anteil'),
      exact: amountIn(exactRows, i + 1, 'Betrag'),
      rounded: amountIn(rows, i + 1, 'Betrag'),
      own: ownBy.get(name) ?? 0,
      odd: odd.has(i),
    };
  });
  const total = cents(towns.reduce((all, { rounded: one, own }) => all + one + own, 0));
  const rest = cents(common - towns.reduce((all, { rounded: one }) => all + one, 0));
  return { run: rounded, shares: { towns, common, rest, total } };
}
