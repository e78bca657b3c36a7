import { HostObject } from '../../wire/host-object';

export class HeaderFooter extends HostObject {
  readonly className = 'HeaderFooter';
  LeftHeader = '';
  CenterHeader = '';
  RightHeader = '';
  LeftFooter = '';
  CenterFooter = '';
  RightFooter = '';
}
