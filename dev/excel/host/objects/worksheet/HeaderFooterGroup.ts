import { HostObject } from '../../wire/host-object';
import { HeaderFooter } from './HeaderFooter';

export class HeaderFooterGroup extends HostObject {
  readonly className = 'HeaderFooterGroup';
  readonly DefaultForAllPages = new HeaderFooter();
  readonly FirstPage = new HeaderFooter();
  readonly EvenPages = new HeaderFooter();
  readonly OddPages = new HeaderFooter();
  State = 'Default';
  UseSheetMargins = true;
  UseSheetScale = true;
}
