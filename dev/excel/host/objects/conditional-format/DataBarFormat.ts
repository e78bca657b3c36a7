import { HostObject } from '../../wire/host-object';

export class DataBarFormat extends HostObject {
  FillColor = '#638EC6';
  BorderColor = '';

  constructor(readonly className: string) {
    super();
  }
}
