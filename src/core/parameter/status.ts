/** TA-3, PK-12: a value used beyond the end of its validity. */
export const STATUS_FORTGESCHRIEBEN = 'fortgeschrieben';

/** A value that is set, not evidenced. */
export const STATUS_ANNAHME = 'Annahme';
