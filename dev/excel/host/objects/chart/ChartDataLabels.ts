import { HostObject } from '../../wire/host-object';
import { ChartBoxFormat } from './ChartBoxFormat';

export class ChartDataLabels extends HostObject {
  readonly className = 'ChartDataLabels';
  readonly Format = new ChartBoxFormat('ChartDataLabelFormat');
  Position = 'Invalid';
  ShowValue = false;
  ShowSeriesName = false;
  ShowCategoryName = false;
  ShowLegendKey = false;
  ShowPercentage = false;
  Separator = ';';
  NumberFormat = 'General';
}
