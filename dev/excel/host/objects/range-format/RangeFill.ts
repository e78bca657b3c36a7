import { colour, FormatGroup } from './FormatGroup';

export class RangeFill extends FormatGroup {
  readonly className = 'RangeFill';

  /** White stands for "no fill", as in Excel. */
  get Color(): string | null {
    return this.read('FillColor', '#FFFFFF');
  }

  set Color(value: string | null) {
    this.paint('FillColor', value === '' ? undefined : colour(String(value)));
  }

  Clear(): void {
    this.paint('FillColor', undefined);
  }
}
