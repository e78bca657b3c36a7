import { HostObject } from '../../wire/host-object';
import { ChartBoxFormat } from './ChartBoxFormat';

export class ChartLegend extends HostObject {
  readonly className = 'ChartLegend';
  readonly Format = new ChartBoxFormat('ChartLegendFormat');
  Visible = true;
  Overlay = false;
  Position = 'Bottom';
}
