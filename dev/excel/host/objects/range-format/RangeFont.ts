import { colour, FormatGroup } from './FormatGroup';

export class RangeFont extends FormatGroup {
  readonly className = 'RangeFont';

  get Name(): string | null {
    return this.read('FontName', 'Calibri');
  }

  set Name(name: string | null) {
    this.paint('FontName', name);
  }

  get Size(): number | null {
    return this.read('FontSize', 11);
  }

  set Size(size: number | null) {
    this.paint('FontSize', size);
  }

  get Color(): string | null {
    return this.read('FontColor', '#000000');
  }

  set Color(value: string | null) {
    this.paint('FontColor', colour(String(value)));
  }

  get Bold(): boolean | null {
    return this.read('Bold', false);
  }

  set Bold(bold: boolean | null) {
    this.paint('Bold', bold);
  }

  get Italic(): boolean | null {
    return this.read('Italic', false);
  }

  set Italic(italic: boolean | null) {
    this.paint('Italic', italic);
  }

  get Underline(): string | null {
    return this.read('Underline', 'None');
  }

  set Underline(underline: string | null) {
    this.paint('Underline', underline);
  }

  get Strikethrough(): boolean | null {
    return this.read('Strikethrough', false);
  }

  set Strikethrough(strike: boolean | null) {
    this.paint('Strikethrough', strike);
  }
}
