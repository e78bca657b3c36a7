import { useState } from 'react';
import { nameIn, STELLENLISTE } from '../../../mappe/namen';
import { stellenliste } from '../../../vereinbarung/plan/stellenliste';
import { LISTEN } from '../../../vereinbarung/tabellen';
import type { Uebernahmeliste } from '../../../vereinbarung/uebernahme';
import { unfinished } from '../../../workbook/agreement/outcome';
import { goToCell } from '../../../workbook/read/go-to-sheet';
import { type ListCells, readListTable, readSelectedList } from '../../../workbook/read/list-cells';
import { writePlan } from '../../../workbook/write/write-plan';
import { userErrorOf } from '../../ui/user-error';
import type { Assistant } from '../state/shape';
import { useAssistant } from '../use-assistant';
import { importOf, type ListImport } from './list-import';
import { differs, unreadablePosts } from './posts-table';
import { UEBERNAHME } from './texts';

/** What keeps a list from being read, and its code where it has one. */
export interface ImportProblem {
  readonly text: string;
  readonly code?: string;
}

type Outcome = { readonly work: ListImport } | { readonly problem: ImportProblem };

const problem = (text: string): Outcome => ({ problem: { text } });

const { verstreut, leereAuswahl, zuGross } = UEBERNAHME;
const REFUSED = { scattered: verstreut, blank: leereAuswahl, 'too-large': zuGross } as const;

async function fromSelection(list: Uebernahmeliste, towns: readonly (string | null)[]): Promise<Outcome> {
  const selected = await readSelectedList();
  if (selected.kind !== 'list') return problem(REFUSED[selected.kind]);
  const { sheet, area, rows, from1904 } = selected.cells;
  return { work: importOf(list, { kind: 'selection', sheet, area }, rows, from1904, towns) };
}

/** The table of the posts as it stands in the workbook now. */
export const tableImport = (
  table: string,
  { sheet, area, rows, from1904 }: ListCells,
  isOther = false,
): ListImport => importOf('stellen', { kind: 'table', table, sheet, area, isOther }, rows, from1904);

/** The posts of an agreement that is written are edited in its own table, those of a draft on a sheet for that. */
async function inTable(state: Assistant): Promise<Outcome> {
  const { answers, number } = state;
  const table = number === null ? STELLENLISTE.tabelle : nameIn(LISTEN.stellen.name, number);
  const there = await readListTable(table);
  if (there) {
    await goToCell(there.sheet, firstCell(there));
    return { work: tableImport(table, there, differs(tableImport(table, there), state)) };
  }
  if (number !== null) return problem(UEBERNAHME.keineTabelle(table));
  const outcome = await writePlan(stellenliste(answers, unreadablePosts(state)));
  if (outcome.kind !== 'written') {
    const { sentences } = await unfinished(outcome, () => Promise.resolve(true));
    return problem(sentences.join(' '));
  }
  const written = await readListTable(table);
  return written ? { work: tableImport(table, written) } : problem(UEBERNAHME.keineTabelle(table));
}

const firstCell = ({ area }: ListCells): string => area.split(':')[0] ?? area;

export interface ImportActions {
  /** What is being read or written. */
  readonly underWay: string | null;
  readonly problem: ImportProblem | null;
  readonly paste: () => void;
  readonly select: () => void;
  readonly edit: () => void;
}

/** AS-11: the ways in which a list gets into the pane. */
export function useImport(list: Uebernahmeliste): ImportActions {
  const { state, dispatch } = useAssistant();
  const [underWay, setUnderWay] = useState<string | null>(null);
  const [found, setFound] = useState<ImportProblem | null>(null);
  const towns = state.answers.kommunen.map(({ kommune }) => kommune);
  const begin = (work: ListImport): void => dispatch({ type: 'import', liste: list, work });
  const run = (said: string, work: () => Promise<Outcome>): void => {
    if (underWay !== null) return;
    setUnderWay(said);
    setFound(null);
    work()
      .catch((error: unknown): Outcome => ({ problem: userErrorOf(error) }))
      .then((outcome) => {
        setUnderWay(null);
        if ('problem' in outcome) {
          setFound(outcome.problem);
          return;
        }
        begin(outcome.work);
      })
      .catch((error: unknown) => setFound(userErrorOf(error)));
  };
  return {
    underWay,
    problem: found,
    paste: () => begin(importOf(list, { kind: 'text', text: '' }, [])),
    select: () => run(UEBERNAHME.liestAuswahl, () => fromSelection(list, towns)),
    edit: () => run(UEBERNAHME.schreibtBlatt, () => inTable(state)),
  };
}
