import { HostObject } from '../../wire/hostobject';

export class ChartGridlines extends HostObject {
  readonly className = 'ChartGridlines';

  constructor(public Visible: boolean) {
    super();
  }
}
