import { HostObject } from '../../wire/host-object';

export class IterativeCalculation extends HostObject {
  readonly className = 'IterativeCalculation';
  Enabled = false;
  MaxIteration = 100;
  MaxChange = 0.001;
}
