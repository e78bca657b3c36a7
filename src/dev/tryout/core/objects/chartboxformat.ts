import { HostObject } from '../wire/hostobject';
import { ChartBorder } from './chartborder';
import { ChartFill } from './chartfill';
import { ChartFont } from './chartfont';

/** Whole chart, title, legend and labels. */
export class ChartBoxFormat extends HostObject {
  readonly Fill = new ChartFill();
  readonly Font = new ChartFont();
  readonly Border = new ChartBorder();

  constructor(readonly className: string) {
    super();
  }
}
