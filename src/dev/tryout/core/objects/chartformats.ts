import { HostObject } from '../wire/hostobject';

/** Fill, line and font of the parts of a chart. */

class ChartFill extends HostObject {
  readonly className = 'ChartFill';
  /** For a painter; clients can't read it. */
  color: string | null = null;

  SetSolidColor(color: string): void {
    this.color = color;
  }

  Clear(): void {
    this.color = null;
  }
}

class ChartLineFormat extends HostObject {
  readonly className = 'ChartLineFormat';
  Color = '';
  LineStyle = 'Automatic';
  Weight = 2.25;

  Clear(): void {
    this.LineStyle = 'None';
  }
}

class ChartBorder extends HostObject {
  readonly className = 'ChartBorder';
  Color = '';
  LineStyle = 'None';
  Weight = 0.75;

  Clear(): void {
    this.LineStyle = 'None';
  }
}

class ChartFont extends HostObject {
  readonly className = 'ChartFont';
  Name = 'Calibri';
  Size = 10;
  Color = '#000000';
  Bold = false;
  Italic = false;
  Underline = 'None';
}

/** Whole chart, title, legend and labels. */
export class ChartBoxFormat extends HostObject {
  readonly Fill = new ChartFill();
  readonly Font = new ChartFont();
  readonly Border = new ChartBorder();

  constructor(readonly className: string) {
    super();
  }
}

export class ChartSeriesFormat extends HostObject {
  readonly className = 'ChartSeriesFormat';
  readonly Fill = new ChartFill();
  readonly Line = new ChartLineFormat();
}

export class ChartAxisFormat extends HostObject {
  readonly className = 'ChartAxisFormat';
  readonly Font = new ChartFont();
  readonly Line = new ChartLineFormat();
}
