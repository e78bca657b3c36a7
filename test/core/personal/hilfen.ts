import type { Kostenrechnung, Stellenangabe } from '../../../src/core/personal/kostenrechnung';
import { monatskosten, type Monatskosten } from '../../../src/core/personal/monatskosten';
import type { Kostenoptionen } from '../../../src/core/personal/optionen';
import { monatsabschnitte, type Zeitraum } from '../../../src/core/zeit/zeitraum';
import { am, cent, d, kostenrechnung, zr } from '../hilfen';

/** A post by group, step, VZÄ and period; `seit` switches step progress on. */
export const angabe = (
  gruppe: string,
  stufe: number,
  vzae: string,
  stelle: Zeitraum,
  seit?: string,
): Stellenangabe => ({
  gruppe,
  stufe,
  seit: seit === undefined ? null : am(seit),
  vzae: d(vzae),
  stelle,
  zahlt: stelle,
});

/** Cost of a post over its whole period, as text. */
export function kosten(
  gruppe: string,
  stufe: number,
  vzae: string,
  zeit: string,
  optionen: Partial<Kostenoptionen> = {},
): string {
  const z = zr(zeit);
  return cent(kostenrechnung(optionen).personalkosten(angabe(gruppe, stufe, vzae, z), z));
}

/** The lines of the first month of a period, as text. */
export function zeilen(
  rechnung: Kostenrechnung,
  a: Stellenangabe,
  umfang = '1',
): Record<keyof Monatskosten, string> {
  const [monat] = monatsabschnitte(a.stelle);
  if (monat === undefined) throw new Error('Ein Zeitraum hat mindestens einen Monat.');
  const werte = monatskosten(rechnung.monatseingabe(a, d(umfang), monat));
  return Object.fromEntries(
    Object.entries(werte).map(([name, wert]: [string, Monatskosten['e']]) => [name, cent(wert)]),
  ) as Record<keyof Monatskosten, string>;
}
