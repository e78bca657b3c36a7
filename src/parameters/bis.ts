import type { Dateien, Nachweis, Parameterdateien } from './formen';

/** An ISO date sorts as its day does. */
const beginntBis =
  (tag: string) =>
  ({ gueltigAb }: Nachweis): boolean =>
    gueltigAb <= tag;

const eintraegeBis = <Datei extends { readonly eintraege: readonly Nachweis[] }>(
  dateien: Dateien<Datei>,
  tag: string,
): Dateien<Datei> =>
  Object.fromEntries(
    Object.entries(dateien).map(([pfad, datei]) => [
      pfad,
      { ...datei, eintraege: datei.eintraege.filter(beginntBis(tag)) },
    ]),
  );

/**
 * The data of an older build: without tables and values that begin later. For tests only (KIM_DATEN_BIS).
 *
 * @param tag ISO date
 */
export const nurBis = (dateien: Parameterdateien, tag: string): Parameterdateien => ({
  tarif: Object.fromEntries(Object.entries(dateien.tarif).filter(([, tabelle]) => beginntBis(tag)(tabelle))),
  zeitreihen: eintraegeBis(dateien.zeitreihen, tag),
  jahressonderzahlung: eintraegeBis(dateien.jahressonderzahlung, tag),
  zulagen: eintraegeBis(dateien.zulagen, tag),
  einmalzahlungen: eintraegeBis(dateien.einmalzahlungen, tag),
  foerdersaetze: eintraegeBis(dateien.foerdersaetze, tag),
});
