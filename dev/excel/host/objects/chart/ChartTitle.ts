import { HostObject } from '../../wire/host-object';
import { ChartBoxFormat } from './ChartBoxFormat';

export class ChartTitle extends HostObject {
  readonly className = 'ChartTitle';
  readonly Format = new ChartBoxFormat('ChartTitleFormat');
  Text = '';
  Visible = true;
  Overlay = false;
  Position = 'Automatic';
  HorizontalAlignment = 'Center';
}
