import type { FunctionsPort } from '../../../shared-runtime/port';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { fehlenderParameter } from '../../../vereinbarung/pruefung';
import { rowWith, type RowValues } from '../state/rows';
import { termOf, yearOf } from './figures';

/** There are no more parameters than this. */
const MOST = 30;

/** Stands for a value while it is looked which others are missing; neither a rate nor a limit is refused. */
const PLACEHOLDER = 0.01;

const ASSUMED = 'Annahme';

/**
 * AS-8, PK-14: every parameter that the agreement needs and nobody has a value for, from the first day on that it is needed, as
 * rows without a value. The functions name one at a time: so they are asked until nothing is missing.
 */
export function missingParameters(
  port: FunctionsPort | undefined,
  answers: Vereinbarung,
): readonly RowValues[] {
  const missing: RowValues[] = [];
  while (missing.length < MOST) {
    const found = firstMissing(port, withPlaceholders(answers, missing));
    if (!found || missing.some(({ parameter }) => parameter === found.parameter)) break;
    missing.push({ ...found, status: ASSUMED });
  }
  return missing;
}

function withPlaceholders(answers: Vereinbarung, missing: readonly RowValues[]): Vereinbarung {
  const rows = missing.map((row) => rowWith('parameter', { ...row, wert: PLACEHOLDER }, 0));
  return { ...answers, parameter: [...answers.parameter, ...rows] } as Vereinbarung;
}

function firstMissing(
  port: FunctionsPort | undefined,
  answers: Vereinbarung,
): ReturnType<typeof fehlenderParameter> {
  const inYear = yearOf(port, answers).runs.flatMap(({ funde }) => funde);
  const [first] = inYear.flatMap(({ satz }) => fehlenderParameter(satz) ?? []);
  if (first) return first;
  const inTerm = termOf(port, answers).run?.funde ?? [];
  return inTerm.flatMap(({ satz }) => fehlenderParameter(satz) ?? [])[0] ?? null;
}
