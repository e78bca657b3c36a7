import { eigeneDauer, type Stellenzeile, type Tabellenfall } from './abschnitte';
import type { Stellendauer } from './angaben';
import { jahrVon, monatVon, plusTage, tag, type Tag } from './monate';

/** The first of the month after the one of the day. */
function naechsterErster(t: Tag): Tag {
  const monat = monatVon(t);
  return monat === 12 ? tag(jahrVon(t) + 1, 1, 1) : tag(jahrVon(t), monat + 1, 1);
}

/**
 * PK-10: adjoining rows of the same non-blank Stelle and the same Kommune are one period. A month that two of them
 * touch belongs to the earlier one. Rows of one name that overlap are no case of this.
 */
export function mitDauer(zeilen: readonly Stellenzeile[], fall: Tabellenfall): Stellenzeile[] {
  const eigene = zeilen.map((z) => eigeneDauer(z, fall));
  const nachbar = (i: number, grenze: (d: Stellendauer) => Tag, tag: Tag): number =>
    zeilen.findIndex((z, j) => {
      const { stelle, kommune } = zeilen[i] ?? z;
      const gleiche = stelle !== undefined && z.stelle === stelle && z.kommune === kommune;
      return j !== i && gleiche && grenze(eigene[j] ?? LEER) === tag;
    });
  const vorgaenger = (i: number): number => nachbar(i, (d) => d.bis, plusTage((eigene[i] ?? LEER).von, -1));
  const nachfolger = (i: number): number => nachbar(i, (d) => d.von, plusTage((eigene[i] ?? LEER).bis, 1));
  const ende = (i: number, weiter: (i: number) => number): number => {
    const j = weiter(i);
    return j < 0 ? i : ende(j, weiter);
  };
  return zeilen.map((z, i) => {
    const davor = eigene[vorgaenger(i)];
    const eigen = eigene[i] ?? LEER;
    const von = (eigene[ende(i, vorgaenger)] ?? eigen).von;
    const bis = (eigene[ende(i, nachfolger)] ?? eigen).bis;
    return { ...z, dauer: { von, bis, zahltAb: davor ? naechsterErster(davor.bis) : eigen.von } };
  });
}

const LEER: Stellendauer = { von: '', bis: '', zahltAb: '' };
