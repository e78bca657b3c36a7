import { HostObject } from '../../wire/host-object';
import { DataBarFormat } from './DataBarFormat';

export class DataBarConditionalFormat extends HostObject {
  readonly className = 'DataBarConditionalFormat';
  readonly PositiveFormat = new DataBarFormat('ConditionalDataBarPositiveFormat');
  readonly NegativeFormat = new DataBarFormat('ConditionalDataBarNegativeFormat');
  ShowDataBarOnly = false;
  BarDirection = 'Context';
  AxisFormat = 'Automatic';
  AxisColor = '';
  LowerBoundRule: Readonly<Record<string, unknown>> = { type: 'Automatic' };
  UpperBoundRule: Readonly<Record<string, unknown>> = { type: 'Automatic' };
}
