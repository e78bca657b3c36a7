import { FOERDERSAETZE, PARAMETER, TARIF } from '../mappe/eigene-werte';
import { KOMMUNEN } from '../mappe/kommunen';
import { KOSTENOPTIONEN, OPTIONEN, TABELLENOPTIONEN } from '../mappe/optionen';
import { GEWICHTE, SCHLUESSELTABELLE } from '../mappe/schluessel';
import type { Mappenspalte, Mappentabelle } from '../mappe/spalte';
import { STELLEN } from '../mappe/stellen';

const { mindestens, hoechstens, festwert, ausschluss, begruendung } = SCHLUESSELTABELLE.spalten;

/** The towns of an agreement: their key, and what overrides it with a written reason. */
const KOMMUNEN_DER_VEREINBARUNG = {
  name: KOMMUNEN.name,
  spalten: { ...KOMMUNEN.spalten, mindestens, hoechstens, festwert, ausschluss, begruendung },
} as const satisfies Mappentabelle;

/** The lists of an agreement, by the field that holds them (AS-2). */
export const LISTEN = {
  stellen: STELLEN,
  kommunen: KOMMUNEN_DER_VEREINBARUNG,
  gewichte: GEWICHTE,
  tarife: TARIF,
  saetze: FOERDERSAETZE,
  parameter: PARAMETER,
} as const;

/** A list of an agreement. */
export type Liste = keyof typeof LISTEN;

export const ALLE_LISTEN = Object.keys(LISTEN) as Liste[];

/** Tables of which a workbook has one, whatever the number of its agreements. */
export const EINMALIGE: ReadonlySet<Liste> = new Set<Liste>(['tarife', 'saetze', 'parameter']);

/** Every option that the table functions read: their own, those of the costs, and each column of the posts. */
export const OPTIONSANGABEN = { ...TABELLENOPTIONEN, ...KOSTENOPTIONEN, ...STELLEN.spalten } as const;

/** An option of an agreement. */
export type Option = keyof typeof OPTIONSANGABEN;

export const ALLE_OPTIONEN = Object.keys(OPTIONSANGABEN) as Option[];

/** The table of options, with the column for their source that the functions pass over. */
export const OPTIONSTABELLE = {
  name: OPTIONEN.name,
  spalten: { ...OPTIONEN.spalten, quelle: { name: 'Quelle', art: 'text' } },
} as const satisfies Mappentabelle;

/** The columns of a list, with their fields. */
export const spaltenVon = (liste: Liste): readonly (readonly [feld: string, spalte: Mappenspalte])[] =>
  Object.entries<Mappenspalte>(LISTEN[liste].spalten);
