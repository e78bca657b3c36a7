/** TT.MM.JJJJ of an ISO date; null is an open end. */
export const datum = (iso: string | null): string =>
  iso === null ? 'offen' : iso.split('-').reverse().join('.');

/** 4687.50 -> 4.687,50 */
export const zahl = (text: string): string => {
  const [ganz, nachkomma] = text.split('.') as [string, string];
  return `${ganz.replace(/\B(?=(\d{3})+$)/g, '.')},${nachkomma}`;
};

export const wert = (text: string, einheit: string): string =>
  `${zahl(text)} ${einheit === 'Prozent' ? '%' : einheit}`;

export const gruppenband = (von: string | null, bis: string | null): string => {
  if (von === null) return 'alle';
  return von === bis ? von : `${von} bis ${bis}`;
};
