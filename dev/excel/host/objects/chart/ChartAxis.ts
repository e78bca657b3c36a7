import { HostObject } from '../../wire/host-object';
import { ChartAxisTitle } from './ChartAxisTitle';
import { ChartAxisFormat } from './ChartAxisFormat';
import { ChartGridlines } from './ChartGridlines';

export class ChartAxis extends HostObject {
  readonly className = 'ChartAxis';
  readonly Format = new ChartAxisFormat();
  readonly Title = new ChartAxisTitle();
  readonly MinorGridlines = new ChartGridlines(false);
  readonly MajorGridlines: ChartGridlines;
  Visible = true;
  NumberFormat = 'General';
  Minimum: number | '' = '';
  Maximum: number | '' = '';
  MajorUnit: number | '' = '';
  MinorUnit: number | '' = '';
  ReversePlotOrder = false;

  constructor(readonly Type: string) {
    super();
    this.MajorGridlines = new ChartGridlines(Type === 'Value');
  }
}
