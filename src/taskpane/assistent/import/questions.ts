import {
  istOffen,
  KOSTEN_OFFEN,
  type Lesart,
  type Punktfrage,
  punktfrage,
  STUNDEN,
  type Uebernahmezeile,
} from '../../../vereinbarung/uebernahme';
import { readEntry } from '../state/entry';
import { columnFor, type ListImport } from './list-import';
import type { ImportQuestion } from './texts';

const HOURS = { name: 'Stunden', art: 'zahl' } as const;
const LONGEST_WEEK = 60;

/** Weekly hours of a full post; `null` where they are not known. */
export function hoursIn(typed: string): number | null {
  const read = readEntry(typed, HOURS);
  if (!read.gelungen || typeof read.wert !== 'number') return null;
  return read.wert > 0 && read.wert <= LONGEST_WEEK ? read.wert : null;
}

const isCivilServant = ({ werte }: Uebernahmezeile): boolean => String(werte['gruppe'] ?? '').startsWith('A');

/** Beamte have a week of their own: their hours can't be divided by those of the others. */
export const hasCivilServants = ({ mapping }: ListImport, rows: readonly Uebernahmezeile[]): boolean =>
  mapping.felder.includes(STUNDEN) && rows.some(isCivilServant);

/** Without a column of VZÄ, hours or per cent every post of the list would be without an extent. */
export const lacksExtent = ({ list, mapping, source }: ListImport): boolean =>
  list === 'stellen' && source.kind !== 'table' && columnFor(mapping, 'vzae') < 0;

export function questionsOf(work: ListImport, rows: readonly Uebernahmezeile[]): ImportQuestion[] {
  const { felder } = work.mapping;
  const open = felder.filter((choice) => istOffen(choice));
  const lacksHours = felder.includes(STUNDEN) && hoursIn(work.fullHours) === null;
  const lacksCivil = hasCivilServants(work, rows) && hoursIn(work.civilHours) === null;
  return [
    ...(lacksHours ? (['hours'] as const) : []),
    ...(lacksCivil ? (['civil-hours'] as const) : []),
    ...open.map((choice) => (choice === KOSTEN_OFFEN ? 'costs' : 'supplies')),
  ];
}

/** What the points in the numbers of each column are, as far as its cells say it. */
export function pointQuestions({ rows, mapping, list }: ListImport): Punktfrage[] {
  const below = rows.slice((mapping.kopfzeile ?? -1) + 1);
  return mapping.felder.flatMap((choice, column) => {
    if (choice === null) return [];
    const found = punktfrage(
      below.map((row) => row[column]),
      choice,
      column,
      list,
    );
    return found === null ? [] : [found];
  });
}

/** How points are read now: what somebody has said counts before what the cells say. */
export const pointsOf = (work: ListImport): Lesart['punkte'] =>
  Object.fromEntries(
    pointQuestions(work).map(({ wahl, offenbar }) => [wahl, work.points[wahl] ?? offenbar ?? 'OFFEN']),
  );
