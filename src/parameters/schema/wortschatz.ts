import type { Parametername } from '../../core/daten';
import { STATUS_ABGELEITET, STATUS_ABSCHLAG } from '../../core/parameter/status';

/** The only words the data files may use. A new one is a decision and belongs here first. */

export const EINHEITEN = ['EUR je Monat', 'EUR je Zahlungsmonat', 'EUR je Jahr', 'Prozent', 'VZÄ'] as const;
export type Einheit = (typeof EINHEITEN)[number];

/** Of dated values. Whatever else a source says of itself goes into `bemerkung`. */
export const STATUS = ['veröffentlicht', 'Entwurf', 'Annahme'] as const;

/** Of pay tables: published, computed by the rule of the round, or paid in advance of an act that is still open. */
export const TABELLENSTATUS = ['veröffentlicht', STATUS_ABGELEITET, STATUS_ABSCHLAG] as const;

/** What kind of source a value was read from. Everything but `amtlich` must be visible in `quelle`. */
export const HERKUENFTE = [
  'amtlich',
  'Tarifvertragstext',
  'Mitteilung der Kasse',
  'Ratsdrucksache',
  'Forschungsprojekt',
  'Fachinformation',
  'private Abschrift',
  'nichtamtliche Textkopie',
  'Fachwissen',
  'abgeleitet',
] as const;

export const PARAMETEREINHEIT: Readonly<Record<Parametername, Einheit>> = {
  Rentenversicherung: 'Prozent',
  Arbeitslosenversicherung: 'Prozent',
  Krankenversicherung: 'Prozent',
  Zusatzbeitrag: 'Prozent',
  Pflegeversicherung: 'Prozent',
  'BBG RV': 'EUR je Monat',
  'BBG KV': 'EUR je Monat',
  U2: 'Prozent',
  Umlage: 'Prozent',
  Sanierungsgeld: 'Prozent',
  Leistungsentgelt: 'Prozent',
  Hinzurechnungssatz: 'Prozent',
  Hinzurechnungsabzug: 'EUR je Monat',
  Hinzurechnungsgrenze: 'EUR je Monat',
  'BBG PV': 'EUR je Monat',
  Basiszinssatz: 'Prozent',
};

/** PK-17: parameters with a file of their own for each pension fund or tariff. */
export const JE_KASSE: readonly Parametername[] = ['Umlage', 'Sanierungsgeld'];
export const JE_TARIF: readonly Parametername[] = ['Leistungsentgelt'];

/** PK-8: rates of which the employer bears half; their files show that half as a cross-check. */
export const HAELFTIG: readonly Parametername[] = [
  'Rentenversicherung',
  'Arbeitslosenversicherung',
  'Krankenversicherung',
  'Zusatzbeitrag',
  'Pflegeversicherung',
];

/** Rates that can lie below 0. */
export const AUCH_NEGATIV: readonly Parametername[] = ['Basiszinssatz'];
