/** Arguments whose names are not yet German labels. All others only get a capital letter. */
export const ARGUMENTNAMEN: Readonly<Record<string, string>> = {
  vzae: 'VZÄ',
  hoechstbetrag: 'Höchstbetrag',
  schluessel: 'Schlüssel',
  saetze: 'Fördersätze',
  argumente: 'Argument',
  empfaenger: 'Empfänger',
};

/** The name of an argument as a label: `hoechstbetrag` becomes `Höchstbetrag`. */
export const beschriftung = (name: string): string =>
  ARGUMENTNAMEN[name] ?? name.charAt(0).toUpperCase() + name.slice(1);

/** Ranges of numbers without headings, or of whatever another function wants. */
export const OHNE_KOPFZEILE: readonly string[] = [
  'schluessel',
  'argumente',
  'gewichte',
  'gruppen',
  'betrag',
  'von',
  'bis',
];

/** Ranges in which headings may stand but need not. */
export const OHNE_UEBERSCHRIFT: readonly string[] = ['optionen'];

/** FO-7: arguments that stay blank beside one of these values of another. */
export const ENTBEHRLICH: Readonly<
  Record<string, { readonly neben: string; readonly werte: readonly string[] }>
> = {
  hoechstbetrag: { neben: 'art', werte: ['ANTEIL', 'FEHLBEDARF', 'VOLL', 'OHNE'] },
};

/** Ranges of which one value is enough. */
export const AUCH_EINZELN: readonly string[] = ['betrag', 'von', 'bis', 'gruppen'];

/** TA-2: arguments that are pay groups, of which some are spelled like cells: `E11`. */
export const GRUPPENARGUMENTE: readonly string[] = ['gruppe', 'gruppen'];

/** FO-1: of an argument that nobody has to give and that decides all the same, what counts if nothing is said. */
export const OHNE_ANGABE: Readonly<Record<string, string>> = { monate: '12' };

/** Rules about how an argument is read; no Rechenweg shows them. */
export const ARGUMENTREGELN: Readonly<Record<string, readonly string[]>> = {
  kosten: ['FO-6'],
  hoechstbetrag: ['FO-7'],
  art: ['FO-2', 'FO-3', 'FO-4', 'FO-5'],
  von: ['DA-1', 'DA-2'],
  bis: ['DA-1', 'DA-2'],
  seit: ['DA-1', 'DA-2', 'PK-13'],
  stichtag: ['DA-1', 'DA-2'],
  gruppe: ['TA-2'],
  quote: ['RU-3', 'KO-3'],
  stellen: ['RU-4', 'KO-1', 'KO-2', 'KO-3', 'FE-2', 'PK-13', 'PR-1', 'PR-2'],
  kommunen: ['RU-4', 'KO-1', 'KO-2', 'KO-3', 'PR-2'],
  tarife: ['TA-3', 'TA-4', 'TA-7'],
  saetze: ['FS-1', 'FS-2'],
  parameter: ['PK-14'],
  optionen: ['KO-3', 'PK-12', 'PK-15', 'PK-16', 'PK-17', 'PK-19'],
};

/** DA-1: is the argument a day? */
export const istTagesargument = (name: string): boolean => ARGUMENTREGELN[name]?.includes('DA-1') ?? false;
