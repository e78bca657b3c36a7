import type { WorkbookFault } from '../fault';
import { letGoOf } from './followed';
import type { ForeignCell } from './foreign';
import { type Course, takeOutAll } from './take-out';
import type { Leftover, Referrer } from './task';
import { everythingAsked, foundLast, unsureKey } from './unsure';
import type { Unsure, Writing, Written } from './written';

export type RestoreOutcome =
  /** Nothing of the plan is left, and what it displaced is back. */
  | {
      readonly kind: 'restored';
      readonly lost: readonly ForeignCell[];
      readonly unsure: readonly Unsure[];
    }
  /** A further call, with `written`, takes out what Excel refused to give up this time. */
  | {
      readonly kind: 'left';
      readonly left: readonly Leftover[];
      /** What somebody else wrote in the very moment in which its sheet went; it is in no cell any more. */
      readonly lost: readonly ForeignCell[];
      /** What nobody could ascertain, also not by looking once more. */
      readonly unsure: readonly Unsure[];
      /**
       * Nothing was taken out because these formulas refer to it. Once a person has seen them, a further call with this
       * list takes it out all the same.
       */
      readonly references: readonly Referrer[];
      /** `null` if nothing failed, but somebody has changed what is left. */
      readonly cause: WorkbookFault | null;
      readonly written: Written;
    };

/**
 * Takes everything of the plan out of the workbook, however far it had come, and gives back what it had displaced. What
 * somebody has changed since stays and is listed.
 *
 * @param seen formulas that a person knows to lose what they refer to; others keep everything where it is
 * @throws only what is a mistake of ours
 */
export async function restore(written: Written, seen: readonly Referrer[] = []): Promise<RestoreOutcome> {
  if (written.progress.finished) return { kind: 'restored', lost: [], unsure: [] };
  const writing: Writing = {
    ...written,
    ids: new Map(written.ids),
    echoes: { ...written.echoes },
    owned: new Map(written.owned),
    displaced: [...written.displaced],
    formats: new Map(written.formats),
    widths: new Map(written.widths),
    reformatted: [...written.reformatted],
    filled: new Set(written.filled),
    tables: new Map(written.tables),
    names: new Set(written.names),
    unsure: new Map(written.unsure),
  };
  const course: Course = {
    writing,
    lost: new Map(),
    faults: [],
    pending: new Map(),
    seen,
    references: [],
    isSearched: false,
    isDoubted: false,
  };
  const { remains, isSeen } = await takeOutAll(course);
  const tasks = remains?.tasks ?? [];
  const lost = [...course.lost.values()].flat();
  const open = isSeen ? [] : remains ? foundLast(tasks) : everythingAsked(writing);
  const unsure = [
    ...new Map([...writing.unsure.values(), ...open].map((item) => [unsureKey(item), item])).values(),
  ];
  const { references } = course;
  const why = references.length > 0 ? 'referred' : 'fault';
  const left = [
    ...(remains?.changed ?? []),
    ...(isSeen ? tasks.map(({ what, where }): Leftover => ({ what, where, why })) : []),
  ];
  if (left.length + open.length === 0) {
    writing.progress.finished = true;
    await letGoOf(writing.followed);
    return { kind: 'restored', lost, unsure };
  }
  const isFault = open.length > 0 || left.some(({ why }) => why === 'fault');
  return {
    kind: 'left',
    left,
    lost,
    unsure,
    references,
    cause: isFault ? (course.faults.at(-1) ?? null) : null,
    written: writing,
  };
}
