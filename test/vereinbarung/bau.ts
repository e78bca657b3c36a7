import type { Mappenspalte } from '../../src/mappe/spalte';
import type { Kommunenzeile, Stellenzeile, Vereinbarung } from '../../src/vereinbarung/form';
import { LISTEN, type Liste } from '../../src/vereinbarung/tabellen';

function zeile(liste: Liste, werte: object): object {
  const leer = Object.keys(LISTEN[liste].spalten as Readonly<Record<string, Mappenspalte>>).map(
    (id) => [id, null] as const,
  );
  return { ...Object.fromEntries(leer), ...werte };
}

/** A row of a list: the given answers, and none in the other columns. */
export const stelle = (werte: Partial<Stellenzeile>): Stellenzeile => zeile('stellen', werte) as Stellenzeile;

export const kommune = (werte: Partial<Kommunenzeile>): Kommunenzeile =>
  zeile('kommunen', { merkmale: [], ...werte }) as Kommunenzeile;

export const satz = (werte: Partial<Vereinbarung['saetze'][number]>): Vereinbarung['saetze'][number] =>
  zeile('saetze', werte) as Vereinbarung['saetze'][number];

export const parameter = (
  werte: Partial<Vereinbarung['parameter'][number]>,
): Vereinbarung['parameter'][number] => zeile('parameter', werte) as Vereinbarung['parameter'][number];
