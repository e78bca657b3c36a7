import { invalidArgument } from '../wire/errors';
import { HostObject } from '../wire/hostobject';
import { ChartAxisFormat, ChartBoxFormat } from './chartformats';

export class ChartTitle extends HostObject {
  readonly className = 'ChartTitle';
  readonly Format = new ChartBoxFormat('ChartTitleFormat');
  Text = '';
  Visible = true;
  Overlay = false;
  Position = 'Automatic';
  HorizontalAlignment = 'Center';
}

export class ChartLegend extends HostObject {
  readonly className = 'ChartLegend';
  readonly Format = new ChartBoxFormat('ChartLegendFormat');
  Visible = true;
  Overlay = false;
  Position = 'Bottom';
}

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

class ChartAxisTitle extends HostObject {
  readonly className = 'ChartAxisTitle';
  Visible = false;
  private text = '';

  /** Writing a text shows the title. */
  get Text(): string {
    return this.text;
  }

  set Text(text: string) {
    this.text = text;
    this.Visible = true;
  }
}

class ChartGridlines extends HostObject {
  readonly className = 'ChartGridlines';

  constructor(public Visible: boolean) {
    super();
  }
}

class ChartAxis extends HostObject {
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
