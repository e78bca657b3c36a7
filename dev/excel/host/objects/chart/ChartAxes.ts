import { invalidArgument } from '../../wire/errors';
import { HostObject } from '../../wire/host-object';
import { ChartAxis } from './ChartAxis';

export class ChartAxes extends HostObject {
  readonly className = 'ChartAxes';
  readonly CategoryAxis = new ChartAxis('Category');
  readonly ValueAxis = new ChartAxis('Value');
  readonly SeriesAxis = new ChartAxis('Series');

  GetItem(type: string): ChartAxis {
    const axis = [this.CategoryAxis, this.ValueAxis, this.SeriesAxis].find((item) => item.Type === type);
    if (!axis) throw invalidArgument(type);
    return axis;
  }
}
