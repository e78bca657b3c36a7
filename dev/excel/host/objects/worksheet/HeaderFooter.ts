import { HostObject } from '../../wire/hostobject';

export class HeaderFooter extends HostObject {
  readonly className = 'HeaderFooter';
  LeftHeader = '';
  CenterHeader = '';
  RightHeader = '';
  LeftFooter = '';
  CenterFooter = '';
  RightFooter = '';
}
