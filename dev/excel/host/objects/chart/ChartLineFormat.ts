import { HostObject } from '../../wire/host-object';

export class ChartLineFormat extends HostObject {
  readonly className = 'ChartLineFormat';
  Color = '';
  LineStyle = 'Automatic';
  Weight = 2.25;

  Clear(): void {
    this.LineStyle = 'None';
  }
}
