import { HostObject } from '../../wire/host-object';

export class DatetimeFormatInfo extends HostObject {
  readonly className = 'DatetimeFormatInfo';
  readonly DateSeparator = '.';
  readonly TimeSeparator = ':';
  readonly ShortDatePattern = 'TT.MM.JJJJ';
  readonly LongDatePattern = 'TTTT, T. MMMM JJJJ';
  readonly LongTimePattern = 'hh:mm:ss';
}
