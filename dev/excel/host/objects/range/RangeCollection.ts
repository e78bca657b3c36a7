import { HostCollection } from '../../wire/collection';
import { type Range } from './Range';

export class RangeCollection extends HostCollection<Range> {
  readonly className = 'RangeCollection';

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  items(): readonly Range[] {
    return this.ranges;
  }

  protected matches(range: Range, key: string | number): boolean {
    return range.Address === key;
  }
}
