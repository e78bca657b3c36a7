import { HostObject } from '../../wire/host-object';

export class NumberFormatInfo extends HostObject {
  readonly className = 'NumberFormatInfo';
  readonly NumberDecimalSeparator = ',';
  readonly NumberGroupSeparator = '.';
}
