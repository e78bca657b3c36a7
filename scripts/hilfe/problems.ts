import { type CellError, type CellValue, isError, isMatrix } from '@kim/engine';
import type { Outcome } from '@kim/formel';
import type { Entry } from './entries';
import { germanText } from './numbers';

/** Looks up what a formula gives. */
export type Lookup = (formula: string) => Outcome;

const cells = (outcome: Outcome): readonly CellValue[] => (isMatrix(outcome) ? outcome.flat() : [outcome]);

const firstError = (outcome: Outcome): CellError | undefined =>
  cells(outcome).find((value): value is CellError => isError(value));

/** An example that fails without being meant to: a German sentence for whoever builds. */
export function failures(formulas: readonly string[], result: Lookup): string[] {
  return formulas.flatMap((formula) => {
    const error = firstError(result(formula));
    return error ? [`Hilfe: ${formula} ergibt ${germanText(error)} ${error.message ?? ''}`.trim()] : [];
  });
}

const sayResult = (outcome: Outcome): string => {
  const texts = cells(outcome).map((value) => germanText(value));
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} und ${texts.at(-1) ?? ''}`;
};

/** Formulas that should fail and do not. */
export function successes(formulas: readonly string[], result: Lookup): string[] {
  return formulas.flatMap((formula) =>
    isError(result(formula)) ? [] : [`Hilfe: ${formula} sollte einen Fehler ergeben.`],
  );
}

/** Everything that is wrong with the examples of a function, as German sentences. */
export function exampleProblems(entry: Entry, result: Lookup): string[] {
  const { examples, errors, promised } = entry;
  const meantToWork = examples.flatMap(({ formel, trace }) => (trace === null ? [formel] : [formel, trace]));
  const problems = [...failures(meantToWork, result), ...successes(errors, result)];
  const computed = sayResult(result(examples[0].formel));
  if (promised !== null && promised !== computed)
    problems.push(
      `Hilfe: Laut Beschreibung ergibt ${examples[0].formel} ${promised}, gerechnet ${computed}.`,
    );
  return problems;
}
