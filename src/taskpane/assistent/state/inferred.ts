import type { Vereinbarung, Wert } from '../../../vereinbarung/form';
import type { AnswerPlace } from './place';

/** AS-13: answers that were concluded from the published figure, and what stood there before. */
export interface Inferred {
  readonly before: Vereinbarung;
  readonly after: Vereinbarung;
}

/** Answers for several places at once. */
export type GivenAnswers = readonly (readonly [AnswerPlace, Wert | null])[];

/** Whether all that was concluded still stands there as it was taken, beside the figure that it was concluded from. */
function stillStands({ after }: Inferred, { angaben, optionen }: Vereinbarung): boolean {
  const { bezugVon, bezugBis, veroeffentlicht } = after.angaben;
  return (
    optionen === after.optionen &&
    angaben.bezugVon === bezugVon &&
    angaben.bezugBis === bezugBis &&
    angaben.veroeffentlicht === veroeffentlicht
  );
}

/** The answers without what was concluded; `null` where nothing was, or somebody has changed it since. */
export function withoutInferred(answers: Vereinbarung, inferred: Inferred | null): Vereinbarung | null {
  if (!inferred || !stillStands(inferred, answers)) return null;
  const { bezugVon, bezugBis } = inferred.before.angaben;
  const { bezugVon: _from, bezugBis: _to, ...others } = answers.angaben;
  const angaben = { ...others, ...(bezugVon && { bezugVon }), ...(bezugBis && { bezugBis }) };
  return { ...answers, angaben, optionen: inferred.before.optionen };
}
