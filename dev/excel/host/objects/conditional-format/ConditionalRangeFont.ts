import { HostObject } from '../../wire/hostobject';

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
