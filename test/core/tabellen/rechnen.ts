import { amOrt } from '../../../src/core/fehler';
import { ORT } from '../../../src/core/meldungen/fehler';
import * as tabelle from '../../../src/core/tabellen/eigenanteile';
import * as plan from '../../../src/core/tabellen/haushalt';
import type { Stellenergebnis } from '../../../src/core/tabellen/stellenergebnis';
import * as stellen from '../../../src/core/tabellen/stellenrechnung';
import type { Ausgang } from '../../../src/core/tabellen/zeilenfund';

/** The tables of the core for tests that expect a result: the first row that can't be computed fails them. */
function ergebnisVon<T>({ ergebnis, funde }: Ausgang<T>): T {
  if (ergebnis !== null) return ergebnis;
  const [erster] = [...funde].sort((a, b) => a.stelle.zeile - b.stelle.zeile);
  if (erster === undefined) throw new Error('Weder Ergebnis noch Fund');
  throw amOrt(ORT.zeile(erster.stelle.zeile, erster.stelle.stelle), erster.fehler);
}

/** A row with its figures beside its names. */
export type Ergebniszeile = tabelle.Zeilenbetraege & Omit<tabelle.Eigenanteilzeile, 'betraege'>;

export interface Ergebnistabelle extends Pick<tabelle.Eigenanteile, 'hinweise'> {
  readonly zeilen: readonly Ergebniszeile[];
  readonly summe: Ergebniszeile;
}

const flach = ({ betraege, ...zeile }: tabelle.Eigenanteilzeile): Ergebniszeile => ({
  ...zeile,
  ...betraege,
});

export function eigenanteile(...args: Parameters<typeof tabelle.eigenanteile>): Ergebnistabelle {
  const { zeilen, summe, hinweise } = ergebnisVon(tabelle.eigenanteile(...args));
  return { zeilen: zeilen.map(flach), summe: flach(summe), hinweise };
}

export const haushalt = (...args: Parameters<typeof plan.haushalt>): plan.Haushalt =>
  ergebnisVon(plan.haushalt(...args));

export const rechneStellen = (
  ...args: Parameters<typeof stellen.rechneStellen>
): readonly Stellenergebnis[] => ergebnisVon(stellen.rechneStellen(...args));
