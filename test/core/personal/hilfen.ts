import type { Kostenrechnung } from '../../../src/core/personal/kostenrechnung';
import type { Monatseingabe } from '../../../src/core/personal/monatseingabe';
import { groessen, monatskosten, type Monatskosten } from '../../../src/core/personal/monatskosten';
import type { Kostenoptionen } from '../../../src/core/personal/optionen';
import type { Umfang } from '../../../src/core/personal/personen';
import type { Stellenangabe } from '../../../src/core/personal/stellenangabe';
import { zehnerbruch } from '../../../src/core/zahl/zehnerbruch';
import type { Zeitraum } from '../../../src/core/zeit/zeitraum';
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

/** One person with a share of a full post. */
export const person = (umfang: string): Umfang => ({ umfang: d(umfang), ganz: zehnerbruch(d(umfang)) });

/** What the first month of a period is computed from. */
export function ersterMonat(rechnung: Kostenrechnung, a: Stellenangabe): Monatseingabe {
  const [monat] = rechnung.lauf(a, a.stelle).monate;
  if (monat === undefined) throw new Error('Ein Zeitraum hat mindestens einen Monat.');
  return monat;
}

/** The lines of the first month of a period, as text. */
export function zeilen(
  rechnung: Kostenrechnung,
  a: Stellenangabe,
  umfang = '1',
): Record<keyof Monatskosten, string> {
  const werte = monatskosten(groessen(ersterMonat(rechnung, a)), person(umfang));
  return Object.fromEntries(
    Object.entries(werte).map(([name, wert]: [string, Monatskosten['e']]) => [name, cent(wert)]),
  ) as Record<keyof Monatskosten, string>;
}
