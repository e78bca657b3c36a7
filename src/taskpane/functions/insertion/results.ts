import type { WorkbookFault } from '../../../workbook/fault';
import { readResult } from '../../../workbook/read/result';
import type { LookOf } from '../../../workbook/write/dress';
import type { Insertion } from '../../../workbook/write/insertion';
import { userErrorOf } from '../../ui/user-error';
import type { Dressing } from './dressing';
import type { Shown } from './progress';

export type SeenResult = Exclude<Shown, 'waiting'>;

/** What inserted formulas come to, and how that looks. */
export class Results {
  /** Comes with the first result that has a look. */
  private dressing: Dressing | null = null;

  private readonly looks = new WeakMap<Insertion, LookOf>();

  /** What the cell shows once it looks as it is to look. */
  async of(insertion: Insertion, look: LookOf | null, patience?: number): Promise<SeenResult> {
    if (look) this.looks.set(insertion, look);
    const seen = await seenOf(insertion, patience);
    const isDressed = look !== null && isResult(seen) && (await this.dress(insertion, look));
    return isDressed ? seenOf(insertion, patience) : seen;
  }

  /** The same at another time, without waiting. */
  again(insertion: Insertion): Promise<SeenResult> {
    return this.of(insertion, this.looks.get(insertion) ?? null, 0);
  }

  /** What Excel has refused to give back of the look; `null` if nothing. */
  async undress(insertion: Insertion): Promise<WorkbookFault | null> {
    return (await this.dressing?.undress(insertion)) ?? null;
  }

  /** The same formula has been written once more. */
  handOver(from: Insertion, to: Insertion): void {
    this.dressing?.handOver(from, to);
  }

  /** `false` if nothing was set: the formula stands in the cell whatever comes of its look. */
  private async dress(insertion: Insertion, look: LookOf): Promise<boolean> {
    try {
      const { Dressing } = await import('./dressing');
      this.dressing ??= new Dressing();
      return await this.dressing.dress(insertion, look);
    } catch (error) {
      userErrorOf(error);
      return false;
    }
  }
}

/** Only cells with a result are worth a format. */
const isResult = (seen: SeenResult): boolean =>
  typeof seen === 'object' && !('unread' in seen) && seen.error === null;

/** The formula stands in the cell, so whatever goes wrong now must not look as if it did not. */
async function seenOf(insertion: Insertion, patience?: number): Promise<SeenResult> {
  try {
    return await readResult(insertion, patience);
  } catch (error) {
    return { unread: userErrorOf(error) };
  }
}
