/** Of at most three bytes each, which leaves room below the platform's 5 MB for what escapes add. */
const MOST_CHARACTERS = 1_000_000;

/**
 * SC-4: gathers what is to be done into as few requests as the limit of their size allows. What becomes of an answer is said
 * where its question is asked.
 */
export class Requests {
  private size = 0;
  private questions: Question[] = [];
  private begun: OfficeExtension.ClientResult<number> | null = null;

  constructor(readonly context: Excel.RequestContext) {}

  /** Makes room for so many characters, if need be by sending what has been gathered. */
  async room(characters: number): Promise<void> {
    if (this.size > 0 && this.size + characters > MOST_CHARACTERS) await this.send();
    // Its answer tells that Excel has begun with the request.
    if (this.size === 0) this.begun = this.context.workbook.worksheets.getCount();
    // Calculating after every cell would take most of the time; it begins again with the answer.
    if (this.size === 0) this.context.workbook.application.suspendApiCalculationUntilNextSync();
    this.size += Math.max(1, characters);
  }

  /** @param notReached called instead if the request has failed before Excel came to the question */
  whenAnswered(use: () => void, notReached: () => unknown = () => undefined): void {
    this.questions.push({ use, notReached });
  }

  async send(): Promise<void> {
    const { questions, begun } = this;
    this.size = 0;
    this.questions = [];
    try {
      await this.context.sync();
    } catch (error) {
      const hasBegun = begun !== null && ifArrived(() => begun.value);
      for (const { use, notReached } of questions) if (!ifArrived(use) && hasBegun) notReached();
      throw error;
    }
    for (const { use } of questions) use();
  }
}

interface Question {
  readonly use: () => void;
  readonly notReached: () => unknown;
}

const NOT_ARRIVED: readonly unknown[] = ['PropertyNotLoaded', 'ValueNotLoaded'];

/**
 * Uses an answer if it has arrived: a request that fails in its middle has answered all questions before that place.
 *
 * @returns whether it had
 */
export function ifArrived(use: () => unknown): boolean {
  try {
    use();
    return true;
  } catch (error) {
    const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    if (!NOT_ARRIVED.includes(code)) throw error;
    return false;
  }
}
