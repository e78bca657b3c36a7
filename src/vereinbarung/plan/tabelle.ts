import type { Entry, InputPlan, LookPlan, NewSheet } from '../../plan/plan';
import { DARSTELLUNG } from '../../mappe/format';
import type { Mappenspalte } from '../../mappe/spalte';
import type { Wert } from '../form';
import { istTag } from '../wert';
import { pruefregel } from './pruefregel';
import { aussehen, type Blattteil, eintraege, flaeche, kopfzeile, spaltenbuchstabe } from './teile';

/** A column of an input table: how it is called and shown, and its answers. */
export interface Tabellenspalte {
  readonly spalte: Mappenspalte;
  readonly werte: readonly (Wert | null)[];
}

/** AS-6: so that a day, a truth value or a number that somebody types stays the text that it is. */
const ALS_TEXT = '@';

const MINDESTBREITE = 10;

/** A text answer is a text, whatever it looks like; a day is written as the workbook counts it. */
export function eintragFuer(wert: Wert | null, { art }: Mappenspalte): Entry {
  return art === 'tag' && typeof wert === 'string' && istTag(wert) ? { day: wert } : wert;
}

/** How Excel shows an answer of this kind; AS-6: texts in cells for texts. */
export const zahlenformat = ({ art }: Mappenspalte): string =>
  art === 'text' ? ALS_TEXT : DARSTELLUNG[art].zahlenformat;

/** Whether Excel puts the values on the right. */
const stehtRechts = ({ art }: Mappenspalte): boolean => !['text', 'wahl', 'wahrheit'].includes(art);

/** How an input cell looks and what it takes. */
export const eingabezelle = (area: string, spalte: Mappenspalte): Blattteil => ({
  looks: [{ area, style: 'Input' }],
  validations: pruefregel(area, spalte),
  ...(zahlenformat(spalte) !== 'General' && {
    numberFormats: [{ area, format: zahlenformat(spalte) }],
  }),
});

/** Texts right behind numbers would touch them. */
const abgerueckt = (spalten: readonly Tabellenspalte[]): number[] =>
  spalten.flatMap(({ spalte }, i) => {
    const davor = spalten[i - 1]?.spalte;
    return davor && stehtRechts(davor) && !stehtRechts(spalte) ? [i] : [];
  });

const abstand = (area: string): LookPlan => ({ area, align: 'Left', indent: 1 });

/**
 * A table for answers, from a cell on. Below it nothing may stand (PL-2). Without answers it has a blank row, because
 * Excel knows no table without one.
 */
export function eingabetabelle(
  name: string,
  ab: number,
  zeile: number,
  spalten: readonly Tabellenspalte[],
): Blattteil[] {
  const anzahl = Math.max(1, spalten[0]?.werte.length ?? 0);
  const bis = ab + spalten.length - 1;
  const zeilen = Array.from({ length: anzahl }, (_, i) =>
    spalten.map(({ spalte, werte }) => eintragFuer(werte[i] ?? null, spalte)),
  );
  const koepfe = flaeche(ab, zeile, bis, zeile);
  return [
    eintraege(ab, zeile, [spalten.map(({ spalte }) => spalte.name), ...zeilen]),
    { tables: [{ name, area: flaeche(ab, zeile, bis, zeile + anzahl) }] },
    ...spalten.map(({ spalte }, i) =>
      eingabezelle(flaeche(ab + i, zeile + 1, ab + i, zeile + anzahl), spalte),
    ),
    aussehen(...abgerueckt(spalten).map((i) => abstand(flaeche(ab + i, zeile, ab + i, zeile + anzahl)))),
    kopfzeile(
      koepfe,
      spalten.flatMap(({ spalte }, i) =>
        stehtRechts(spalte) ? [`${spaltenbuchstabe(ab + i)}${zeile}`] : [],
      ),
    ),
  ];
}

/** Room for a column, in characters. */
export const breiteVon = (spalte: Mappenspalte): number =>
  Math.max(MINDESTBREITE, Math.min(DARSTELLUNG[spalte.art].breite, 24), spalte.name.length + 3);

/** The input cells of a new sheet as parts of one that is there already, where nothing else gets a look. */
export const eingabezellen = ({
  looks = [],
  validations = [],
}: Pick<NewSheet, 'looks' | 'validations'>): readonly InputPlan[] =>
  looks.flatMap(({ area, style }) => {
    if (style !== 'Input') return [];
    const validation = validations.find((own) => own.area === area);
    return [{ area, becomes: 'input' as const, ...(validation && { validation }) }];
  });
