import { HostObject } from '../../wire/host-object';

export class ConditionalRangeFont extends HostObject {
  readonly className = 'ConditionalRangeFont';
  Color = '';
  Bold = false;
  Italic = false;
  Underline = 'None';
  Strikethrough = false;

  Clear(): void {
    Object.assign(this, { Color: '', Bold: false, Italic: false, Underline: 'None', Strikethrough: false });
  }
}
