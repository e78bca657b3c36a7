import type { WorkbookFault } from '../../../workbook/fault';
import { dress, type DressPart, type LookOf } from '../../../workbook/write/dress';
import type { Insertion } from '../../../workbook/write/insertion';
import { restore } from '../../../workbook/write/restore';
import type { Written } from '../../../workbook/write/written';
import { userErrorOf } from '../../ui/user-error';

interface Dressed {
  readonly look: LookOf;
  /** What was set, in one go or several. */
  set: Promise<readonly Written[]>;
}

/** Number formats and widths that came with formulas, and go with them. */
export class Dressing {
  private readonly dressed = new Map<Insertion, Dressed>();

  /** Once for each formula, however often it is asked for; `false` if nothing was set. */
  async dress(insertion: Insertion, look: LookOf): Promise<boolean> {
    const before = this.dressed.get(insertion);
    const own = before ?? { look, set: setBy(insertion, look, 'all') };
    this.dressed.set(insertion, own);
    return (await own.set).length > 0;
  }

  /** The same formula has been written once more, and its cells have kept their look. */
  handOver(from: Insertion, to: Insertion): void {
    const own = this.dressed.get(from);
    this.dressed.delete(from);
    if (own) this.dressed.set(to, own);
  }

  /** What Excel has refused to give back; `null` if nothing. */
  async undress(insertion: Insertion): Promise<WorkbookFault | null> {
    const own = this.dressed.get(insertion);
    this.dressed.delete(insertion);
    const written = (await own?.set) ?? [];
    const faults: WorkbookFault[] = [];
    for (const one of written) {
      const outcome = await restore(one);
      if (outcome.kind === 'left' && outcome.cause) faults.push(outcome.cause);
    }
    if (written.length > 0) await this.widenOthers(insertion);
    return faults[0] ?? null;
  }

  /** Results in the same columns had found them wide enough. */
  private async widenOthers({ sheetId }: Insertion): Promise<void> {
    for (const [other, dressed] of this.dressed) {
      if (other.sheetId !== sheetId) continue;
      const before = dressed.set;
      dressed.set = before.then(async (set) => [...set, ...(await setBy(other, dressed.look, 'widths'))]);
      await dressed.set;
    }
  }
}

/** The formula stands in the cell whatever comes of its look, so a failure is a look that stays as it was. */
async function setBy(insertion: Insertion, look: LookOf, part: DressPart): Promise<readonly Written[]> {
  try {
    const written = await dress(insertion, look, part);
    return written ? [written] : [];
  } catch (error) {
    userErrorOf(error);
    return [];
  }
}
