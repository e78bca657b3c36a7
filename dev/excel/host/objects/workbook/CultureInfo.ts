import { HostObject } from '../../wire/host-object';
import { DatetimeFormatInfo } from './DatetimeFormatInfo';
import { NumberFormatInfo } from './NumberFormatInfo';

export class CultureInfo extends HostObject {
  readonly className = 'CultureInfo';
  readonly Name = 'de-DE';
  readonly NumberFormat = new NumberFormatInfo();
  readonly DatetimeFormat = new DatetimeFormatInfo();
}
