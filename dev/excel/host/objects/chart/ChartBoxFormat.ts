import { HostObject } from '../../wire/host-object';
import { ChartBorder } from './ChartBorder';
import { ChartFill } from './ChartFill';
import { ChartFont } from './ChartFont';

/** Whole chart, title, legend and labels. */
export class ChartBoxFormat extends HostObject {
  readonly Fill = new ChartFill();
  readonly Font = new ChartFont();
  readonly Border = new ChartBorder();

  constructor(readonly className: string) {
    super();
  }
}
