import { planVon } from '../../../vereinbarung/plan';
import { type FormulaState, formulaStates } from '../formula-state';
import type { JournalEntry } from '../journal';
import { givenRoles } from '../located';
import { formulasOf } from '../places';
import type { AgreementState } from '../read-agreements';

const keyOf = ({ registered: { anchor, down, right } }: FormulaState): string => `${anchor} ${down},${right}`;

/**
 * An agreement that was being changed when Excel ended: what that change has written counts as written by us, wherever it
 * had come to, so that everything can be brought back.
 */
export async function asBegun(state: AgreementState, entry: JournalEntry): Promise<AgreementState> {
  const { registered, located, formulas } = state;
  const { number, extent } = registered;
  const ziel = { nummer: number, vorhanden: new Set(entry.present), masse: extent };
  const planned = formulasOf(planVon(entry.answers, ziel)).map(({ anchor, down, right, formula }) => ({
    anchor,
    down,
    right,
    formula,
  }));
  const written = await formulaStates({ ...registered, formulas: planned }, located, givenRoles(number));
  const states = new Map(formulas.map((own) => [keyOf(own), own]));
  for (const own of written)
    if (own.kind === 'as written' && states.get(keyOf(own))?.kind !== 'as written')
      states.set(keyOf(own), own);
  return { ...state, registered: { ...registered, answers: entry.answers }, formulas: [...states.values()] };
}
