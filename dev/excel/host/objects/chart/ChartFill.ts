import { HostObject } from '../../wire/host-object';

export class ChartFill extends HostObject {
  readonly className = 'ChartFill';
  /** For a painter; clients can't read it. */
  color: string | null = null;

  SetSolidColor(color: string): void {
    this.color = color;
  }

  Clear(): void {
    this.color = null;
  }
}
