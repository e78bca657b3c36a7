/** Whether the user is writing into a cell. Excel answers no request of an add-in meanwhile. */
export class CellEditMode {
  private readonly waiting: (() => void)[] = [];
  private open = false;

  get isOn(): boolean {
    return this.open;
  }

  begin(): void {
    this.open = true;
  }

  /** What has waited is done now, in the order in which it came. */
  end(): void {
    this.open = false;
    for (const task of this.waiting.splice(0)) task();
  }

  /** For who would rather wait than be refused. */
  afterwards(task: () => void): void {
    this.waiting.push(task);
  }
}
