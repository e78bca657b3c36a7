import type { Nachweis, Parameterdateien, Wertedatei } from '../formen';
import { ortDesEintrags } from './eintraege';

/**
 * PK-15: drafts that have been overtaken. Whoever looks at the data in the year a draft was made for must replace it
 * by the final value (docs/tarif-aktualisieren.md).
 *
 * @param tag ISO date of the look
 */
export function pruefeEntwuerfe(dateien: Parameterdateien, tag: string): string[] {
  const { zeitreihen, jahressonderzahlung, zulagen, einmalzahlungen } = dateien;
  const alle = { ...zeitreihen, ...jahressonderzahlung, ...zulagen, ...einmalzahlungen };
  return Object.entries<Wertedatei<Nachweis>>(alle).flatMap(([pfad, datei]) =>
    datei.eintraege.flatMap((e, i) =>
      e.nurFortschreibung === true && e.gueltigAb <= tag
        ? [
            `${ortDesEintrags(pfad, i)}: der ${e.status} ab ${e.gueltigAb} ist am ${tag} überholt und muss ersetzt werden.`,
          ]
        : [],
    ),
  );
}
