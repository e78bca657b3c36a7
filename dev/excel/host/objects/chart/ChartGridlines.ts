import { HostObject } from '../../wire/host-object';

export class ChartGridlines extends HostObject {
  readonly className = 'ChartGridlines';

  constructor(public Visible: boolean) {
    super();
  }
}
