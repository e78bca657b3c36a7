import { BESOLDUNG, type Entgeltordnung } from '../daten';
import { nvFehler, type Fachfehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { nachZeichen } from '../text/falten';
import { rang } from './gruppentext';

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

/** E groups stand in Anlage A (TV-L: B), S groups in Anlage C. */
export const istSGruppe = (gruppe: string): boolean => gruppe.startsWith('S');

/** PK-18: A groups are those of Beamte. */
export const istBesoldung = (gruppe: string): boolean => gruppe.startsWith('A');

/** PK-18: A groups always belong to the LBesO NRW, whatever tariff the others of a sheet have. */
export const entgeltordnungVon = <T extends Entgeltordnung>(
  gruppe: string,
  tarif: T,
): T | typeof BESOLDUNG => (istBesoldung(gruppe) ? BESOLDUNG : tarif);

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
