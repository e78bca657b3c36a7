/** Of at most three bytes each, which leaves room below the platform's 5 MB for what escapes add. */
const MOST_CHARACTERS = 1_000_000;

/**
 * Gathers what is to be done into as few requests as the limit of their size allows. What becomes of an answer is said
 * where its question is asked.
 */
export class Requests {
  private size = 0;
  private answered: (() => void)[] = [];

  constructor(readonly context: Excel.RequestContext) {}

  /** Makes room for so many characters, if need be by sending what has been gathered. */
  async room(characters: number): Promise<void> {
    if (this.size > 0 && this.size + characters > MOST_CHARACTERS) await this.send();
    // Calculating after every cell would take most of the time; it begins again with the answer.
    if (this.size === 0) this.context.workbook.application.suspendApiCalculationUntilNextSync();
    this.size += Math.max(1, characters);
  }

  whenAnswered(use: () => void): void {
    this.answered.push(use);
  }

  async send(): Promise<void> {
    await this.context.sync();
    const answered = this.answered;
    this.size = 0;
    this.answered = [];
    for (const use of answered) use();
  }
}
