import {
  PARAMETERNAMEN,
  TARIFE,
  ZUSATZVERSORGUNGEN,
  type Parametername,
  type Tarif,
  type Zusatzversorgung,
} from '../core/daten';
import { wertFehler } from '../core/fehler';
import { imGruppenband, istBesoldung } from '../core/tarif/gruppe';
import { gruppeAusText } from '../core/tarif/gruppentext';
import { gefaltet } from '../core/text/falten';
import { MELDUNG } from './meldungen';
import { ausBescheid } from './bescheidwoerter';
import { text, type Leser } from './werte';

/** Names of the published data that mean the same. */
const AUCH: Readonly<Record<string, Parametername>> = {
  'Krankenversicherung allgemein': 'Krankenversicherung',
  'Krankenversicherung Zusatzbeitrag Durchschnitt': 'Zusatzbeitrag',
  'BBG RV AV Monat West': 'BBG RV',
  'BBG RV AV': 'BBG RV',
  'BBG KV PV Monat': 'BBG KV',
  'BBG KV PV': 'BBG KV',
  'Umlage U2': 'U2',
  'Umlage Arbeitgeber': 'Umlage',
  'Sanierungsgeld Arbeitgeber': 'Sanierungsgeld',
};

const NAMEN = new Map<string, Parametername>([
  ...PARAMETERNAMEN.map((n): [string, Parametername] => [gefaltet(n), n]),
  ...Object.entries(AUCH).map(([n, ziel]): [string, Parametername] => [gefaltet(n), ziel]),
]);

/** PK-14: what a row of `KIM_Parameter` sets: a dated value, or the Jahressonderzahlung of some groups. */
export interface Ziel {
  /** null = the Jahressonderzahlung */
  readonly parameter: Parametername | null;
  /** null = all groups */
  readonly gruppeVon: string | null;
  readonly gruppeBis: string | null;
  /** PK-17: the tariff or pension fund that the name says in brackets; null = all. */
  readonly tarif: Tarif | null;
  readonly kasse: Zusatzversorgung | null;
}

export const JAHRESSONDERZAHLUNG = 'Jahressonderzahlung';

const JSZ = /^JAHRESSONDERZAHLUNG(?:(.+?)(?:(?:[-–]|BIS)(.+))?)?$/;

/** The group or band after the word: "9c", "E9a-E12", "E9a bis E12", nothing for all; null if it can't be read. */
function gruppenband(eingabe: string): Pick<Ziel, 'gruppeVon' | 'gruppeBis'> | null {
  const treffer = JSZ.exec(eingabe.toUpperCase().replace(/[\s_]/g, ''));
  if (treffer === null) return null;
  const [, von, bis = von] = treffer;
  if (von === undefined) return { gruppeVon: null, gruppeBis: null };
  const gruppeVon = gruppeAusText(von);
  const gruppeBis = gruppeAusText(bis as string);
  // A band that runs backwards or from E to S holds no group, not even its last one. Beamte have none (PK-18).
  const lesbar =
    gruppeVon !== null &&
    gruppeBis !== null &&
    !istBesoldung(gruppeVon) &&
    imGruppenband(gruppeBis, gruppeVon, gruppeBis);
  return lesbar ? { gruppeVon, gruppeBis } : null;
}

/** Bounded, because a text may be of any length, and looking for a bracket in it would exhaust the matcher. */
const KLAMMER = /^([^()]{1,100})\(([^()]{1,100})\)$/;
const nachFaltung = <T extends string>(woerter: readonly T[]): ReadonlyMap<string, T> =>
  new Map(woerter.map((wort) => [gefaltet(wort), wort]));
const TARIFNAMEN = nachFaltung(TARIFE);
const KASSENNAMEN = nachFaltung(ZUSATZVERSORGUNGEN);
/** What differs from fund to fund. */
const JE_KASSE: readonly (Parametername | null)[] = ['Umlage', 'Sanierungsgeld'];

type Geltung = Pick<Ziel, 'tarif' | 'kasse'>;

/** PK-17: "Umlage (VBL)", "Leistungsentgelt (TV-L)": the name, and where it is limited to; null if nobody knows that. */
function geltung(eingabe: string): readonly [string, Geltung] | null {
  const [, name, klammer] = KLAMMER.exec(eingabe.trim()) ?? [];
  if (name === undefined || klammer === undefined) return [eingabe, { tarif: null, kasse: null }];
  const wort = gefaltet(klammer);
  const [tarif, kasse] = [TARIFNAMEN.get(ausBescheid(wort)) ?? null, KASSENNAMEN.get(wort) ?? null];
  return tarif === null && kasse === null ? null : [name, { tarif, kasse }];
}

function parameterOderBand(name: string): Omit<Ziel, keyof Geltung> | null {
  const parameter = NAMEN.get(gefaltet(name));
  if (parameter !== undefined) return { parameter, gruppeVon: null, gruppeBis: null };
  const band = gruppenband(name);
  return band === null ? null : { parameter: null, ...band };
}

/**
 * PK-14, PK-17: a parameter name as the book of parameters has it: "Umlage", "Umlage (VBL)", "Jahressonderzahlung",
 * "Jahressonderzahlung 9c", "Jahressonderzahlung E9a bis E12", "Jahressonderzahlung (TV-L)".
 */
export const ziel: Leser<Ziel> = (wert) => {
  const eingabe = text(wert);
  const [name, wofuer] = geltung(eingabe) ?? [];
  const gemeint = name === undefined ? null : parameterOderBand(name);
  if (gemeint !== null && wofuer !== undefined) {
    if (wofuer.kasse === null || JE_KASSE.includes(gemeint.parameter)) return { ...gemeint, ...wofuer };
  }
  throw wertFehler(MELDUNG.unbekannterParameter(eingabe, [...PARAMETERNAMEN, JAHRESSONDERZAHLUNG]));
};
