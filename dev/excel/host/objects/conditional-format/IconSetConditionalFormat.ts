import { HostObject } from '../../wire/host-object';

export class IconSetConditionalFormat extends HostObject {
  readonly className = 'IconSetConditionalFormat';
  Style = 'ThreeTrafficLights1';
  Criteria: readonly unknown[] = [];
  ReverseIconOrder = false;
  ShowIconOnly = false;
}
