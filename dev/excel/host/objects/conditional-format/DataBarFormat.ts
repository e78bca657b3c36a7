import { HostObject } from '../../wire/hostobject';

export class DataBarFormat extends HostObject {
  FillColor = '#638EC6';
  BorderColor = '';

  constructor(readonly className: string) {
    super();
  }
}
