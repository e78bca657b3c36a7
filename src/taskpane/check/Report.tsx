import { Button, Field, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Notice } from '../ui/Notice';
import { useRest } from '../ui/use-rest';
import { useMore } from '../ui/use-more';
import { CheckedRow } from './CheckedRow';
import { proposals } from './changes';
import type { CheckedCell, CheckReport } from './check-workbook';
import type { Diagnosis } from './diagnosis';
import { AT_A_TIME, MoreButton } from './MoreButton';
import { MAPPE, NEU_BERECHNEN, PRUEFEN, REPARIEREN } from './texts';
import type { Check } from './use-check';

type Filter = 'auffaellig' | 'alle' | Diagnosis['kind'];

const KINDS = Object.keys(PRUEFEN.art) as Diagnosis['kind'][];

const isShown = ({ diagnosis: { kind } }: CheckedCell, filter: Filter): boolean =>
  filter === 'alle' || (filter === 'auffaellig' ? kind !== 'current' : kind === filter);

interface ReportProps {
  readonly report: CheckReport;
  readonly check: Check;
}

/** AK-7: what was found, by kind, and what can be done about it. */
export function Report({ report, check }: ReportProps): ReactElement {
  const { cells } = report;
  const striking = cells.filter((cell) => isShown(cell, 'auffaellig')).length;
  const [filter, setFilter] = useState<Filter>(striking > 0 ? 'auffaellig' : 'alle');
  const isResting = useRest([report]);
  const [stale, mendable] = [
    proposals(report, 'recalculate').filter(({ cell }) => cell.diagnosis.kind === 'stale').length,
    proposals(report, 'repair').length,
  ];
  const open = proposals(report, 'recalculate').length;
  return (
    <>
      <p role="status">{summary(cells.length, striking)}</p>
      <WorkbookNotes report={report} />
      <p className="buttons">
        {open > 0 && (
          <Button
            appearance={stale > 0 ? 'primary' : 'secondary'}
            disabledFocusable={isResting}
            onClick={() => check.ask(report, 'recalculate')}
          >
            {NEU_BERECHNEN.knopf(stale > 0 ? stale : open)}
          </Button>
        )}
        {mendable > 0 && (
          <Button
            appearance={stale > 0 ? 'secondary' : 'primary'}
            disabledFocusable={isResting}
            onClick={() => check.ask(report, 'repair')}
          >
            {REPARIEREN.knopf(mendable)}
          </Button>
        )}
        <Button disabledFocusable={isResting} onClick={check.check}>
          {PRUEFEN.erneut}
        </Button>
      </p>
      {cells.length > 0 && (
        <>
          <Field label={PRUEFEN.anzeigen}>
            <Select value={filter} onChange={(_, { value }) => setFilter(value as Filter)}>
              <option value="auffaellig">{PRUEFEN.mitAnzahl(PRUEFEN.auswahl.auffaellig, striking)}</option>
              <option value="alle">{PRUEFEN.mitAnzahl(PRUEFEN.auswahl.alle, cells.length)}</option>
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {PRUEFEN.mitAnzahl(PRUEFEN.art[kind], cells.filter((cell) => isShown(cell, kind)).length)}
                </option>
              ))}
            </Select>
          </Field>
          <Cells key={filter} cells={cells.filter((cell) => isShown(cell, filter))} report={report} />
        </>
      )}
    </>
  );
}

function summary(all: number, striking: number): string {
  if (all === 0) return PRUEFEN.keine;
  return striking === 0 ? PRUEFEN.alleGut(all) : PRUEFEN.ergebnis(all, striking);
}

interface CellsProps {
  readonly cells: readonly CheckedCell[];
  readonly report: CheckReport;
}

function Cells({ cells, report: { sheets } }: CellsProps): ReactElement {
  const more = useMore(cells, AT_A_TIME);
  const hidden = new Set(sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name));
  if (cells.length === 0) return <p>{PRUEFEN.keineDavon}</p>;
  return (
    <>
      <ul className="checked-cells" aria-label={PRUEFEN.titel}>
        {more.shown.map((cell) => (
          <CheckedRow
            key={`${cell.found.sheet}!${cell.found.address}`}
            cell={cell}
            isHidden={hidden.has(cell.found.sheet)}
            isProtected={sheets.some(({ name, isProtected }) => name === cell.found.sheet && isProtected)}
          />
        ))}
      </ul>
      <MoreButton more={more} />
    </>
  );
}

/** What of the workbook concerns all its formulas. */
function WorkbookNotes({ report }: { readonly report: CheckReport }): ReactElement {
  const { calculation, from1904, sheets } = report;
  const named = (is: (sheet: CheckReport['sheets'][number]) => boolean): string[] =>
    sheets.filter(is).map(({ name }) => name);
  const withCells = new Set(report.cells.map(({ found }) => found.sheet));
  const locked = named(({ name, isProtected }) => isProtected && withCells.has(name));
  const hidden = named(({ name, isHidden }) => isHidden && withCells.has(name));
  const vast = named(({ isVast }) => isVast);
  return (
    <>
      {calculation === 'Manual' && <Notice intent="warning">{MAPPE.manuell}</Notice>}
      {calculation === 'AutomaticExceptTables' && <p className="note">{MAPPE.ohneTabellen}</p>}
      {from1904 && <Notice intent="warning">{MAPPE.ab1904}</Notice>}
      {locked.length > 0 && <Notice intent="warning">{MAPPE.geschuetzt(locked)}</Notice>}
      {vast.length > 0 && <Notice intent="warning">{MAPPE.zuGross(vast)}</Notice>}
      {hidden.length > 0 && <p className="note">{MAPPE.ausgeblendet(hidden)}</p>}
    </>
  );
}
