import { HostObject } from '../../wire/host-object';
import { ChartFill } from './ChartFill';
import { ChartLineFormat } from './ChartLineFormat';

export class ChartSeriesFormat extends HostObject {
  readonly className = 'ChartSeriesFormat';
  readonly Fill = new ChartFill();
  readonly Line = new ChartLineFormat();
}
