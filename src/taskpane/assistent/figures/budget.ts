import { amountIn, type Rows, textIn } from './call';

/** A Haushaltsjahr of the term, EUR. */
export interface BudgetYear {
  /** "2022", or the word for the whole term. */
  readonly year: string;
  readonly cost: number;
  readonly grant: number;
  readonly thirdParty: number;
  readonly own: number;
  readonly towns: readonly { readonly name: string; readonly own: number }[];
}

const TOTAL = 'Summe';

/** AS-13: the rows of HAUSHALT (TB-3) by year; the last one is the whole term. */
export function budgetYears(rows: Rows): BudgetYear[] {
  const years: BudgetYear[] = [];
  let towns: { readonly name: string; readonly own: number }[] = [];
  for (let row = 1; row < rows.length; row++) {
    const name = textIn(rows, row, 'Kommune');
    const own = amountIn(rows, row, 'Eigenanteil');
    if (name !== TOTAL) {
      towns.push({ name, own });
      continue;
    }
    years.push({
      year: textIn(rows, row, 'Jahr'),
      cost: amountIn(rows, row, 'Aufwand'),
      grant: amountIn(rows, row, 'Förderung'),
      thirdParty: amountIn(rows, row, 'Drittmittel'),
      own,
      towns,
    });
    towns = [];
  }
  return years;
}
