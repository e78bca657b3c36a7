import { HostObject } from '../../wire/host-object';
import { ConditionalRangeFill } from './ConditionalRangeFill';
import { ConditionalRangeFont } from './ConditionalRangeFont';

export class ConditionalRangeFormat extends HostObject {
  readonly className = 'ConditionalRangeFormat';
  readonly Font = new ConditionalRangeFont();
  readonly Fill = new ConditionalRangeFill();
  NumberFormat = '';
}
