import { HostObject } from '../../wire/host-object';

export class ChartAxisTitle extends HostObject {
  readonly className = 'ChartAxisTitle';
  Visible = false;
  private text = '';

  /** Writing a text shows the title. */
  get Text(): string {
    return this.text;
  }

  set Text(text: string) {
    this.text = text;
    this.Visible = true;
  }
}
