import { type Rect } from '../../model/grid/rect';
import { itemNotFound } from '../../wire/errors';
import { HostObject } from '../../wire/host-object';
import { HeaderFooterGroup } from './HeaderFooterGroup';
import { type Range } from '../range/Range';
import { RangeAreas } from '../range/RangeAreas';
import { type Worksheet } from './Worksheet';

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export class PageLayout extends HostObject {
  readonly className = 'PageLayout';
  readonly HeadersFooters = new HeaderFooterGroup();
  Orientation: 'Portrait' | 'Landscape' = 'Portrait';
  PaperSize = 'A4';
  BlackAndWhite = false;
  PrintErrors = 'AsDisplayed';
  Zoom: Readonly<Record<string, number>> = { scale: 100 };
  CenterHorizontally = false;
  CenterVertically = false;
  PrintHeadings = false;
  PrintGridlines = false;
  LeftMargin = 50.4;
  RightMargin = 50.4;
  TopMargin = 54;
  BottomMargin = 54;
  HeaderMargin = 21.6;
  FooterMargin = 21.6;
  PrintComments = 'NoComments';
  DraftMode = false;
  FirstPageNumber: number | '' = '';
  PrintOrder = 'DownThenOver';
  private area: readonly Rect[] | null = null;
  private titleRows: Rect | null = null;
  private titleColumns: Rect | null = null;

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  SetPrintArea(area: Range | RangeAreas | string): void {
    this.area = area instanceof RangeAreas ? area.rects : [this.rectOf(area)];
  }

  GetPrintArea(): RangeAreas {
    return present(this.GetPrintAreaOrNullObject());
  }

  GetPrintAreaOrNullObject(): RangeAreas | null {
    return this.area && new RangeAreas(this.sheet, this.area);
  }

  SetPrintTitleRows(rows: Range | string): void {
    this.titleRows = this.rectOf(rows);
  }

  GetPrintTitleRows(): Range {
    return present(this.GetPrintTitleRowsOrNullObject());
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    return this.titleRows && this.sheet.range(this.titleRows);
  }

  SetPrintTitleColumns(columns: Range | string): void {
    this.titleColumns = this.rectOf(columns);
  }

  GetPrintTitleColumns(): Range {
    return present(this.GetPrintTitleColumnsOrNullObject());
  }

  GetPrintTitleColumnsOrNullObject(): Range | null {
    return this.titleColumns && this.sheet.range(this.titleColumns);
  }

  SetPrintMargins(unit: string, margins: Readonly<Record<string, number>>): void {
    const points = POINTS[unit] ?? 1;
    const side = (name: string, current: number): number =>
      margins[name] === undefined ? current : margins[name] * points;
    this.TopMargin = side('top', this.TopMargin);
    this.BottomMargin = side('bottom', this.BottomMargin);
    this.LeftMargin = side('left', this.LeftMargin);
    this.RightMargin = side('right', this.RightMargin);
    this.HeaderMargin = side('header', this.HeaderMargin);
    this.FooterMargin = side('footer', this.FooterMargin);
  }

  private rectOf(area: Range | RangeAreas | string): Rect {
    return typeof area === 'string' ? this.sheet.GetRange(area).rect : (area as Range).rect;
  }
}

function present<T>(value: T | null): T {
  if (value === null) throw itemNotFound('Druckbereich');
  return value;
}
