import { HostObject } from '../wire/hostobject';
import { ConditionalRangeFill } from './conditionalrangefill';
import { ConditionalRangeFont } from './conditionalrangefont';

export class ConditionalRangeFormat extends HostObject {
  readonly className = 'ConditionalRangeFormat';
  readonly Font = new ConditionalRangeFont();
  readonly Fill = new ConditionalRangeFill();
  NumberFormat = '';
}
