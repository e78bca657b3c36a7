/** Something of the plan that stands in the workbook and is not taken out of it. */
export interface Leftover {
  readonly what: 'sheet' | 'cell' | 'table' | 'name' | 'format';
  /** Name, or address with its sheet. */
  readonly where: string;
  /** Somebody has changed it since, or Excel refused. */
  readonly why: 'changed' | 'fault';
}

/** What is to be done about something that remains. */
export interface Task {
  readonly what: Leftover['what'];
  readonly where: string;
  /** Puts it into the next request. */
  readonly queue: () => void;
  /** Called when that has been answered. */
  readonly done?: () => void;
}

export interface Remains {
  readonly tasks: readonly Task[];
  readonly changed: readonly Leftover[];
}
