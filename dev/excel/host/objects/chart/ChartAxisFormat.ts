import { HostObject } from '../../wire/host-object';
import { ChartFont } from './ChartFont';
import { ChartLineFormat } from './ChartLineFormat';

export class ChartAxisFormat extends HostObject {
  readonly className = 'ChartAxisFormat';
  readonly Font = new ChartFont();
  readonly Line = new ChartLineFormat();
}
