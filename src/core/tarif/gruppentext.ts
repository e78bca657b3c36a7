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

/** Where the groups end: § 15 TVöD (E), Anlage C (S), Anlage E (P), Besoldungsordnung A. */
const HOECHSTE: Readonly<Record<string, number>> = { E: 15, S: 18, P: 16, A: HOECHSTE_BESOLDUNG };

/** TA-4: a number that no group of its kind has in any pay table. */
export const jenseitsDesTarifs = (gruppe: string): boolean => {
  const [praefix, zahl] = rang(gruppe);
  return zahl > (HOECHSTE[praefix] as number);
};

/** "S11b" taken apart: its letter, its number, what follows. */
export function rang(gruppe: string): [string, number, string] {
  const treffer = /^([A-Z])(\d+)(.*)$/.exec(gruppe) as RegExpExecArray;
  return [treffer[1] as string, Number(treffer[2]), treffer[3] as string];
}
