/** One measured figure with its yardstick and, where one is set, its goal. The name is printed, in German. */
export interface Figure {
  readonly name: string;
  readonly unit: 's' | 'ms' | 'µs' | '1/s' | 'Anfragen';
  /** By the clock. */
  readonly value: number;
  /** By what the processor worked; null where most of the time is waiting. */
  readonly cpu: number | null;
  /** How many times longer than plain floating-point arithmetic; null where there is no such sum. */
  readonly ratio: number | null;
  readonly goal: string | null;
  readonly reached: boolean | null;
}

/**
 * A goal that a figure must not exceed. Of clock and processor the smaller decides: other programs lengthen the one, and what
 * the runtime does on a second core, translating and tidying up, the other.
 */
export const atMost = (
  value: number,
  cpu: number | null,
  goal: number | null,
  unit: Figure['unit'],
): Pick<Figure, 'goal' | 'reached'> =>
  goal === null
    ? { goal: null, reached: null }
    : { goal: `<= ${goal.toLocaleString('de-DE')} ${unit}`, reached: Math.min(cpu ?? value, value) <= goal };
