import { readDate } from './date';
import type { Reading } from './fragment';

const PERIOD = /^([\d.]+)\s*(?:bis|[-–])\s*([\d.]+)$/i;

/**
 * A period in the place of its months (ZE-1), `01.07.2025 bis 31.12.2025`, which becomes a call of MONATE; `null` if the
 * text is none.
 */
export function readPeriod(text: string): Reading | null {
  const [, from = '', to = ''] = PERIOD.exec(text.trim()) ?? [];
  const days = [readDate(from), readDate(to)];
  const refusal = days.find((day) => day?.kind === 'refused');
  if (refusal) return refusal;
  const [first, last] = days;
  if (first?.kind !== 'date' || last?.kind !== 'date') return null;
  return {
    kind: 'period',
    invariant: `KIM.MONATE(${first.invariant},${last.invariant})`,
    german: `KIM.MONATE(${first.german};${last.german})`,
    call: { name: 'MONATE', args: [from, to] },
  };
}
