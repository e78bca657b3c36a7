/** TA-3, PK-15: a value used beyond the end of its validity. */
export const STATUS_FORTGESCHRIEBEN = 'fortgeschrieben';

/** A value that is set, not evidenced. */
export const STATUS_ANNAHME = 'Annahme';

/** PK-15: a value that somebody has drafted for a time to come. */
export const STATUS_ENTWURF = 'Entwurf';
