import type { Angabename } from '../../../mappe/angaben';
import { bereichsname, feldVon, ortVon, zeilenname } from '../../../vereinbarung/ort';
import { type Liste, type Option, spaltenVon } from '../../../vereinbarung/tabellen';
import type { Eingriff } from '../../../vereinbarung/vergleich/dreiwege';
import type { Felder } from '../../../vereinbarung/vergleich/zeilenpaare';
import type { Conflict, ShownAnswer } from './sheet-changes';

/** An answer that changes in the sheet. */
export interface ChangedAnswer {
  /** In words. */
  readonly where: string;
  readonly before: ShownAnswer;
  readonly after: ShownAnswer;
}

const SOURCE = '.quelle';
const MERKMAL = 'merkmal:';

function answerName(teil: 'angaben' | 'optionen', feld: string): string {
  const id = feld.endsWith(SOURCE) ? feld.slice(0, -SOURCE.length) : feld;
  const base = teil === 'angaben' ? { teil, id: id as Angabename } : { teil, id: id as Option };
  return ortVon(id === feld ? base : { ...base, quelle: true });
}

/** A row by its name, or by what stands in its first filled fields. */
function rowName(list: Liste, row: Felder): string {
  const name = zeilenname(list, row);
  if (name !== null) return name;
  const values = spaltenVon(list).map(([id]) => row[id] ?? null);
  const filled = values.filter((value) => value !== null && value !== '');
  return filled.slice(0, 2).map(String).join(', ');
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
    return { where, before: own.zuletzt, hers: own.blatt, wanted: own.neu };
  const row = rowName(own.liste, own.zeile);
  return own.art === 'zeile-neu'
    ? { where, before: null, hers: row, wanted: null }
    : { where, before: row, hers: null, wanted: row };
}

/** A difference between what the sheet says and what it will say. */
export function changedAnswer(own: Eingriff): ChangedAnswer {
  const where = placeOf(own);
  if (own.art === 'antwort' || own.art === 'zelle') return { where, before: own.zuletzt, after: own.blatt };
  const row = rowName(own.liste, own.zeile);
  return own.art === 'zeile-neu' ? { where, before: null, after: row } : { where, before: row, after: null };
}
