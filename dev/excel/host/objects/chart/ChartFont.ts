import { HostObject } from '../../wire/host-object';

export class ChartFont extends HostObject {
  readonly className = 'ChartFont';
  Name = 'Calibri';
  Size = 10;
  Color = '#000000';
  Bold = false;
  Italic = false;
  Underline = 'None';
}
