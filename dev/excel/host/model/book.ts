import type { Engine } from '@kim/engine';
import { Calculation } from './calc/calculation';
import { EventHub } from '../wire/events';
import type { Rect } from './grid/rect';
import type { ChangeType } from './sheet/sheet-cells';
import { Workbook } from '../objects/workbook/Workbook';
import type { Worksheet } from '../objects/worksheet/Worksheet';
import { ReferenceTable } from '../wire/references';

/** Who the try-out pretends to be, where Excel would know it from the account. */
export interface BookOptions {
  readonly name: string;
  readonly author: string;
  /** Changes of undo-less objects such as settings reach the file only through `save`. */
  readonly now: () => Date;
  /** The workbook counts its days from 1904. Only `workbook.functions` heeds it, not the engine. */
  readonly date1904: boolean;
}

/** Everything that belongs to one open workbook; handed to every object so that they find each other. */
export class Book {
  readonly events = new EventHub();
  readonly references = new ReferenceTable();
  readonly calculation: Calculation;
  readonly workbook: Workbook;
  private lastId = 0;
  /** Who makes the changes that events report: this program, or somebody else who works in the same file. */
  source: 'Local' | 'Remote' = 'Local';
  /** `workbook.onSelectionChanged` is no object event, so the adapter listens here. */
  onSelection: () => void = () => undefined;
  /** Whoever shows the workbook hears of every change of content, also with events switched off. */
  onChange: (sheet: Worksheet, rect: Rect, type: ChangeType) => void = () => undefined;
  /** Sheets, tables or names are where they were not before, or are called otherwise: formulas noted earlier are wrong. */
  onRearranged: () => void = () => undefined;

  constructor(
    readonly engine: Engine,
    readonly options: BookOptions,
  ) {
    this.calculation = new Calculation(this);
    this.workbook = new Workbook(this);
  }

  /** Makes a change as a co-author would: handlers hear of it as a remote one. */
  remotely(change: () => void): void {
    this.source = 'Remote';
    try {
      change();
    } finally {
      this.source = 'Local';
    }
  }

  /** Ids look like Excel's but count up, so that tests can be repeated. */
  newId(): string {
    this.lastId += 1;
    return `{00000000-0000-4000-8000-${this.lastId.toString(16).toUpperCase().padStart(12, '0')}}`;
  }
}
