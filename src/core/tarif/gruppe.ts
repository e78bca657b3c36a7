import { BESOLDUNG, type Entgeltordnung } from '../daten';
import { nvFehler, type Fachfehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { nachZeichen } from '../text/falten';

/**
 * TA-2: pay groups in one spelling ("E9c", "S11b"), whatever the sheet says: `9c`, `E9c`, `EG 9c`, `e 9 C`,
 * `S 11 b`, the number 5.
 */
const MUSTER = /^(EG|E|S|P)?0*([1-9]\d?)([A-DÜ]|UE)?$/;
/** PK-18: groups of Beamte, also with the word before them: `A 11`, `Bes.Gr. A11`. */
const BESOLDUNGSGRUPPE = /^(?:BES(?:OLDUNGS)?GR(?:UPPE)?)?A0*([1-9]\d?)$/;
const NIEDRIGSTE_BESOLDUNG = 5;
const HOECHSTE_BESOLDUNG = 16;
/** A hyphen or underscore joins two parts of a name; at its edge it is a minus sign or a typing error. */
const RAND = /^[\s.]*[-_]|[-_][\s.]*$/;

/** PK-18: "A11" from any spelling; null for a group that the Besoldungsordnung A does not have. */
function besoldungsgruppe(name: string): string | null {
  const zahl = Number(BESOLDUNGSGRUPPE.exec(name)?.[1] ?? NaN);
  return zahl >= NIEDRIGSTE_BESOLDUNG && zahl <= HOECHSTE_BESOLDUNG ? `A${zahl}` : null;
}

/** "E9c" or "A11" from any spelling; null if it is none. A bare number means an E group. */
export function gruppeAusText(text: string): string | null {
  if (RAND.test(text)) return null;
  const name = text.toUpperCase().replace(/[\s\-_.]/g, '');
  const treffer = MUSTER.exec(name);
  if (treffer === null) return besoldungsgruppe(name);
  const [, vorsatz, zahl, zusatz] = treffer;
  const praefix = vorsatz === undefined || vorsatz === 'EG' ? 'E' : vorsatz;
  const suffix = zusatz === undefined ? '' : zusatz === 'UE' || zusatz === 'Ü' ? 'Ü' : zusatz.toLowerCase();
  return `${praefix}${zahl}${suffix}`;
}

const ohneZusatz = (gruppe: string): string => gruppe.replace(/\D+$/, '');

/** TA-2: the groups that differ in the letter only: 9a, 9b and 9c for 9. */
const verwandte = (gruppe: string, alle: readonly string[]): string[] =>
  alle.filter((g) => ohneZusatz(g) === ohneZusatz(gruppe));

/** TA-2: a group without a letter that the pay tables know with letters only, such as 9. */
export const brauchtZusatz = (gruppe: string, alle: readonly string[]): boolean =>
  /\d$/.test(gruppe) && !alle.includes(gruppe) && verwandte(gruppe, alle).length > 0;

/** Groups that the agreements have and the data do not. */
const NICHT_HINTERLEGT: readonly string[] = ['E2Ü', 'E13Ü', 'E15Ü'];

/** TA-2: "9" names 9a, 9b, 9c; anything else unknown names all groups. */
export function gruppeFehlt(gruppe: string, tarif: string, alle: readonly string[]): Fachfehler {
  const andere = NICHT_HINTERLEGT.includes(gruppe) ? [] : verwandte(gruppe, alle);
  return nvFehler(
    andere.length > 0
      ? FEHLER.gruppeAnders(gruppe, tarif, andere)
      : FEHLER.gruppeUnbekannt(gruppe, tarif, alle),
    'Gruppe',
  );
}

/** Where the groups end: § 15 TVöD (E), Anlage C (S), Anlage E (P), Besoldungsordnung A. */
const HOECHSTE: Readonly<Record<string, number>> = { E: 15, S: 18, P: 16, A: HOECHSTE_BESOLDUNG };

/** TA-4: a number that no group of its kind has in any pay table. */
export const jenseitsDesTarifs = (gruppe: string): boolean => {
  const [praefix, zahl] = rang(gruppe);
  return zahl > (HOECHSTE[praefix] as number);
};

/** E groups stand in Anlage A (TV-L: B), S groups in Anlage C. */
export const istSGruppe = (gruppe: string): boolean => gruppe.startsWith('S');

/** PK-18: A groups are those of Beamte. */
export const istBesoldung = (gruppe: string): boolean => gruppe.startsWith('A');

/** PK-18: A groups always belong to the LBesO NRW, whatever tariff the others of a sheet have. */
export const entgeltordnungVon = <T extends Entgeltordnung>(
  gruppe: string,
  tarif: T,
): T | typeof BESOLDUNG => (istBesoldung(gruppe) ? BESOLDUNG : tarif);

function rang(gruppe: string): [string, number, string] {
  const treffer = /^([A-Z])(\d+)(.*)$/.exec(gruppe) as RegExpExecArray;
  return [treffer[1] as string, Number(treffer[2]), treffer[3] as string];
}

/** Order of pay groups: E1 < E9a < E9b < E10, S8b < S9 < S11a. */
export function vergleicheGruppen(a: string, b: string): number {
  const [praefixA, zahlA, zusatzA] = rang(a);
  const [praefixB, zahlB, zusatzB] = rang(b);
  return nachZeichen(praefixA, praefixB) || zahlA - zahlB || nachZeichen(zusatzA, zusatzB);
}

/** Does a band such as S11b to S12 hold the group? A band without bounds holds every group. */
export function imGruppenband(gruppe: string, von: string | null, bis: string | null): boolean {
  if (von === null || bis === null) return true;
  return (
    gruppe.charAt(0) === von.charAt(0) &&
    vergleicheGruppen(von, gruppe) <= 0 &&
    vergleicheGruppen(gruppe, bis) <= 0
  );
}
