import { HostObject } from '../wire/hostobject';
import { ChartFont } from './chartfont';
import { ChartLineFormat } from './chartlineformat';

export class ChartAxisFormat extends HostObject {
  readonly className = 'ChartAxisFormat';
  readonly Font = new ChartFont();
  readonly Line = new ChartLineFormat();
}
