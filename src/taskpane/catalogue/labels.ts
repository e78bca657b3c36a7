import { ARGUMENTNAMEN } from '../texte';

/** The name of an argument as a label: `hoechstbetrag` becomes `Höchstbetrag`. */
export const labelOf = (name: string): string =>
  ARGUMENTNAMEN[name] ?? name.charAt(0).toUpperCase() + name.slice(1);
