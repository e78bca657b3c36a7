import { HostObject } from '../../wire/host-object';

export class ChartBorder extends HostObject {
  readonly className = 'ChartBorder';
  Color = '';
  LineStyle = 'None';
  Weight = 0.75;

  Clear(): void {
    this.LineStyle = 'None';
  }
}
