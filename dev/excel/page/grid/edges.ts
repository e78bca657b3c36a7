/** Lines of one size but for a few: where each of them begins, without a list of a million. */
export class Edges {
  /** The lines of another size in their order, and how far all lines up to each of them are shifted by that. */
  private readonly lines: readonly number[];
  private readonly shifts: readonly number[];

  /**
   * @param count how many lines there are
   * @param standard pixels of a line that is none of the others
   * @param others pixels of the other lines
   */
  constructor(
    readonly count: number,
    private readonly standard: number,
    others: ReadonlyMap<number, number>,
  ) {
    this.lines = [...others.keys()].filter((line) => line < count).sort((a, b) => a - b);
    let shift = 0;
    this.shifts = this.lines.map((line) => (shift += (others.get(line) ?? standard) - standard));
  }

  /** The pixel where a line begins; behind the last line, where that one ends. */
  start(line: number): number {
    const at = Math.max(0, Math.min(line, this.count));
    const before = lowest(0, this.lines.length, (index) => (this.lines[index] ?? 0) >= at) - 1;
    return at * this.standard + (this.shifts[before] ?? 0);
  }

  /** The line that a pixel lies in. */
  at(pixel: number): number {
    return lowest(0, this.count - 1, (line) => this.start(line + 1) > pixel);
  }
}

/** The lowest number for which something is true that stays true from there on; `high` if there is none below. */
function lowest(low: number, high: number, holds: (value: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
