import type { Vereinbarung } from '../form';
import { ANNAHMEQUELLE } from './meldungen';

/** A row of `KIM_Parameter`. */
export type Parameterzeile = Vereinbarung['parameter'][number];

/** A value of employer cost as it is known, built in or by an own row. Days are `JJJJ-MM-TT`. */
export interface Parameterwert {
  readonly parameter: string;
  readonly gueltigAb: string;
  readonly gueltigBis: string | null;
  readonly wert: number;
  readonly quelle: string;
  /** Drafted by somebody, but not decided yet. */
  readonly istEntwurf: boolean;
}

const STATUS = { annahme: 'Annahme', entwurf: 'Entwurf' } as const;

const ersterTag = (jahr: number): string => `${jahr}-01-01`;
const letzterTag = (jahr: number): string => `${jahr}-12-31`;

const SONDERZAHLUNG = /^(Jahressonderzahlung)[^()]*(\([^()]*\))?$/;

/** What a name is about: the bands of groups of the Jahressonderzahlung are cut anew from agreement to agreement. */
const gegenstand = (parameter: string | null): string => (parameter ?? '').replace(SONDERZAHLUNG, '$1 $2');

const giltAm = ({ gueltigAb, gueltigBis }: Parameterwert, tag: string): boolean =>
  gueltigAb <= tag && (gueltigBis === null || gueltigBis >= tag);

/**
 * AK-3: what is known of each parameter right before a day, or was known last; a draft is not.
 *
 * @param werte all that is known, own rows behind those that are built in
 */
export function letzteWerte(werte: readonly Parameterwert[], vor: string): Parameterwert[] {
  const fruehere = werte.filter(({ gueltigAb, istEntwurf }) => !istEntwurf && gueltigAb < vor);
  const juengste = new Map<string, string>();
  for (const { parameter, gueltigAb } of fruehere) {
    const bisher = juengste.get(gegenstand(parameter)) ?? '';
    if (gueltigAb > bisher) juengste.set(gegenstand(parameter), gueltigAb);
  }
  const letzte = fruehere.filter(
    ({ parameter, gueltigAb }) => juengste.get(gegenstand(parameter)) === gueltigAb,
  );
  return [...new Map(letzte.map((wert) => [wert.parameter, wert])).values()];
}

/**
 * AK-3: "2027 wie 2026". Every value that holds on the last day of a year and not on the first of the next becomes an own
 * row of the next year with the status Annahme, so that it can be seen, changed and replaced. What goes on by itself, or has
 * an own row already, needs none.
 *
 * @param werte all that is known of the parameters, each of tariff, fund and groups under a name of its own
 * @param eigene the rows that the workbook has
 * @param mitEntwuerfen a draft for the next year goes before the value of this one, with its source and the status Entwurf
 */
export function wieImVorjahr(
  jahr: number,
  werte: readonly Parameterwert[],
  eigene: readonly Parameterzeile[],
  mitEntwuerfen = false,
): Parameterzeile[] {
  const [vorher, ab, bis] = [letzterTag(jahr - 1), ersterTag(jahr), letzterTag(jahr)];
  const feste = werte.filter(({ istEntwurf }) => !istEntwurf);
  const entwuerfe = werte.filter((wert) => wert.istEntwurf && giltAm(wert, ab));
  const versorgt = new Set([
    ...feste.filter((wert) => giltAm(wert, ab)).map(({ parameter }) => gegenstand(parameter)),
    ...eigene.filter((zeile) => beruehrt(zeile, ab, bis)).map(({ parameter }) => gegenstand(parameter)),
  ]);
  return feste
    .filter((wert) => giltAm(wert, vorher) && !versorgt.has(gegenstand(wert.parameter)))
    .map((alt): Parameterzeile => {
      const entwurf = mitEntwuerfen
        ? entwuerfe.find(({ parameter }) => parameter === alt.parameter)
        : undefined;
      return {
        parameter: alt.parameter,
        gueltigAb: ab,
        gueltigBis: bis,
        wert: (entwurf ?? alt).wert,
        quelle: entwurf?.quelle ?? ANNAHMEQUELLE.wieImJahr(jahr - 1, alt.quelle),
        status: entwurf ? STATUS.entwurf : STATUS.annahme,
        tarif: null,
      };
    });
}

const beruehrt = ({ gueltigAb, gueltigBis }: Parameterzeile, ab: string, bis: string): boolean =>
  gueltigAb !== null && gueltigAb <= bis && (gueltigBis ?? bis) >= ab;
