import { tagAlsText, tagAusIso } from '../../../core/zeit/datum';
import { ANGABEN, type Angabename } from '../../../mappe/angaben';
import type { Mappenspalte } from '../../../mappe/spalte';
import { bereichsname, feldVon, ortVon, zeilenname } from '../../../vereinbarung/ort';
import {
  type Liste,
  type Option,
  OPTIONSANGABEN,
  OPTIONSTABELLE,
  spaltenVon,
} from '../../../vereinbarung/tabellen';
import type { Eingriff } from '../../../vereinbarung/vergleich/dreiwege';
import type { Felder } from '../../../vereinbarung/vergleich/zeilenpaare';
import { zahlwort } from '../../../vereinbarung/zahlwort';
import type { Conflict, ShownAnswer } from './sheet-changes';

/** An answer that changes in the sheet. */
export interface ChangedAnswer {
  /** In words. */
  readonly where: string;
  readonly before: ShownAnswer;
  readonly after: ShownAnswer;
  /** What kind of answer it is; none of a whole row. */
  readonly column?: Mappenspalte;
}

const SOURCE = '.quelle';
const MERKMAL = 'merkmal:';

function answerName(teil: 'angaben' | 'optionen', feld: string): string {
  const id = feld.endsWith(SOURCE) ? feld.slice(0, -SOURCE.length) : feld;
  const base = teil === 'angaben' ? { teil, id: id as Angabename } : { teil, id: id as Option };
  return ortVon(id === feld ? base : { ...base, quelle: true });
}

/** The column of an answer; none of a whole row. */
function columnOf(own: Eingriff): Mappenspalte | null {
  if (own.art === 'antwort') {
    if (own.feld.endsWith(SOURCE)) return OPTIONSTABELLE.spalten.quelle;
    return own.teil === 'angaben' ? ANGABEN[own.feld as Angabename] : OPTIONSANGABEN[own.feld as Option];
  }
  if (own.art !== 'zelle') return null;
  return spaltenVon(own.liste).find(([id]) => id === own.feld)?.[1] ?? null;
}

const withColumn = (own: Eingriff): { readonly column?: Mappenspalte } => {
  const column = columnOf(own);
  return column ? { column } : {};
};

/** A row by its name, or by what stands in its first filled fields. */
function rowName(list: Liste, row: Felder): string {
  const name = zeilenname(list, row);
  if (name !== null) return name;
  const filled = spaltenVon(list).flatMap(([id, { art }]) => {
    const value = row[id] ?? null;
    if (value === null || value === '') return [];
    return art === 'tag'
      ? tagAlsText(tagAusIso(String(value)))
      : typeof value === 'number'
        ? zahlwort(value)
        : String(value);
  });
  return filled.slice(0, 2).join(', ');
}

function placeOf(own: Eingriff): string {
  if (own.art === 'antwort') return answerName(own.teil, own.feld);
  const row = rowName(own.liste, own.zeile);
  if (own.art !== 'zelle') return `${bereichsname(own.liste)}: ${row}`;
  const field = own.feld.startsWith(MERKMAL) ? own.feld.slice(MERKMAL.length) : own.feld;
  return `${bereichsname(own.liste)}: ${feldVon(own.liste, field, row)}`;
}

/** What she has changed, as something to be decided. */
export function conflictOf(own: Eingriff): Omit<Conflict, 'id'> {
  const where = placeOf(own);
  if (own.art === 'antwort' || own.art === 'zelle')
    return { where, before: own.zuletzt, hers: own.blatt, wanted: own.neu, ...withColumn(own) };
  const row = rowName(own.liste, own.zeile);
  return own.art === 'zeile-neu'
    ? { where, before: null, hers: row, wanted: null }
    : { where, before: row, hers: null, wanted: row };
}

/** A difference between what the sheet says and what it will say. */
export function changedAnswer(own: Eingriff): ChangedAnswer {
  const where = placeOf(own);
  if (own.art === 'antwort' || own.art === 'zelle')
    return { where, before: own.zuletzt, after: own.blatt, ...withColumn(own) };
  const row = rowName(own.liste, own.zeile);
  return own.art === 'zeile-neu' ? { where, before: null, after: row } : { where, before: row, after: null };
}
