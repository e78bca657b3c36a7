import { HostObject } from '../wire/hostobject';
import { ChartFill } from './chartfill';
import { ChartLineFormat } from './chartlineformat';

export class ChartSeriesFormat extends HostObject {
  readonly className = 'ChartSeriesFormat';
  readonly Fill = new ChartFill();
  readonly Line = new ChartLineFormat();
}
