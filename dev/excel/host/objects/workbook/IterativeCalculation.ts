import { HostObject } from '../../wire/hostobject';

export class IterativeCalculation extends HostObject {
  readonly className = 'IterativeCalculation';
  Enabled = false;
  MaxIteration = 100;
  MaxChange = 0.001;
}
