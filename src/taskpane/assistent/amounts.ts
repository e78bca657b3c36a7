import { tagAlsText, tagAusIso } from '../../core/zeit/datum';

const format = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
  const german = new Intl.NumberFormat('de-DE', options);
  return (value) => german.format(value);
};

const cents = format({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
const whole = format({ maximumFractionDigits: 0 });
const plain = format({ maximumFractionDigits: 4 });
const share = format({ style: 'percent', maximumFractionDigits: 1 });

/** `50.098,41 €`; whole amounts without cents where they are agreed ones. */
export const euro = (value: number): string => `${cents(value)} €`;
export const roundEuro = (value: number): string =>
  Number.isInteger(value) ? `${whole(value)} €` : euro(value);
/** For the narrow line at the foot. */
export const wholeEuro = (value: number): string => `${whole(value)} €`;
export const decimal = plain;
export const percent = share;

export const germanDay = (iso: string): string => tagAlsText(tagAusIso(iso));
