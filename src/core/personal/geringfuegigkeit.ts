import { groesste } from '../sammlung';
import { tagAus, type Tag } from '../zeit/datum';
import type { Dezimal } from '../zahl/dezimal';

/** PK-19: where contributions follow other rules than PK-8. */
export type Entgeltbereich = 'Minijob' | 'Übergangsbereich';

interface Grenzen {
  readonly ab: Tag;
  /** § 8 (1a) SGB IV, EUR per month. */
  readonly minijob: number;
  /** § 20 (2) SGB IV, EUR per month; until 09/2022 the employer's share there was the usual one. */
  readonly uebergang: number;
}

/** The newest first. From 10/2022 the lower one follows the minimum wage (2027: 14.60 EUR x 130 / 3). */
const GRENZEN: readonly Grenzen[] = [
  { ab: tagAus(2027, 1, 1), minijob: 633, uebergang: 2000 },
  { ab: tagAus(2026, 1, 1), minijob: 603, uebergang: 2000 },
  { ab: tagAus(2025, 1, 1), minijob: 556, uebergang: 2000 },
  { ab: tagAus(2024, 1, 1), minijob: 538, uebergang: 2000 },
  { ab: tagAus(2023, 1, 1), minijob: 520, uebergang: 2000 },
  { ab: tagAus(2022, 10, 1), minijob: 520, uebergang: 1600 },
  { ab: -Infinity, minijob: 450, uebergang: 0 },
];

/** No pay above it lies in any of the ranges, at no time. */
export const HOECHSTER_BEREICH = groesste(GRENZEN.flatMap((g) => [g.minijob, g.uebergang]));

/** PK-19: the range in which the pay of a full month lies on a day; null for the usual one. */
export function entgeltbereich(betrag: Dezimal, tag: Tag): Entgeltbereich | null {
  const { minijob, uebergang } = GRENZEN.find((g) => g.ab <= tag) as Grenzen;
  if (betrag.lte(minijob)) return 'Minijob';
  return betrag.lte(uebergang) ? 'Übergangsbereich' : null;
}
