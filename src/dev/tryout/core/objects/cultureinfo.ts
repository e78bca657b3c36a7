import { HostObject } from '../wire/hostobject';
import { DatetimeFormatInfo } from './datetimeformatinfo';
import { NumberFormatInfo } from './numberformatinfo';

export class CultureInfo extends HostObject {
  readonly className = 'CultureInfo';
  readonly Name = 'de-DE';
  readonly NumberFormat = new NumberFormatInfo();
  readonly DatetimeFormat = new DatetimeFormatInfo();
}
