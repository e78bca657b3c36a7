import type { Vereinbarung } from '../../vereinbarung/form';
import { OHNE_TITEL } from './texts';

/** What an agreement is called wherever the pane names it. */
export const agreementTitle = ({ angaben }: Vereinbarung): string => angaben.titel?.wert ?? OHNE_TITEL;
