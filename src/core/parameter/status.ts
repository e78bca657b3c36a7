import { gefaltet } from '../text/falten';

/** TA-3, PK-15: a value used beyond the end of its validity. */
export const STATUS_FORTGESCHRIEBEN = 'fortgeschrieben';

/** A value that is set, not evidenced. */
export const STATUS_ANNAHME = 'Annahme';

/** TA-3: a pay table that was computed by the rule of its round. */
export const STATUS_ABGELEITET = 'abgeleitet';

/** PK-18: paid in advance, while the act is still open. */
export const STATUS_ABSCHLAG = 'Abschlag (Gesetz offen)';

/** PK-15: a value that somebody has drafted for a time to come. */
export const STATUS_ENTWURF = 'Entwurf';

const ANGENOMMEN: readonly string[] = [STATUS_ANNAHME, STATUS_ENTWURF].map(gefaltet);

/** RW-2, KO-1: does the Status of a workbook's own row, however it is written, say that it is assumed or drafted? */
export const istAngenommen = (status: string): boolean => ANGENOMMEN.includes(gefaltet(status));
