import { HostObject } from '../../wire/hostobject';

export class NumberFormatInfo extends HostObject {
  readonly className = 'NumberFormatInfo';
  readonly NumberDecimalSeparator = ',';
  readonly NumberGroupSeparator = '.';
}
