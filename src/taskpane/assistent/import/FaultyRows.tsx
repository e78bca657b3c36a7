import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { cellName, readArea } from '../../../workbook/address';
import { goToCell } from '../../../workbook/read/go-to-sheet';
import { CheckBox } from '../../ui/CheckBox';
import { focusField } from '../../ui/focus';
import { useMore } from '../../ui/use-more';
import { userErrorOf } from '../../ui/user-error';
import { columnFor, type ListImport, rowNumber, rowTitle } from './list-import';
import { AT_ONCE, MoreRows } from './MoreRows';
import type { FaultyCell, FaultyRow } from './reading';
import { UEBERNAHME } from './texts';

interface FaultyRowsProps {
  readonly work: ListImport;
  readonly rows: readonly FaultyRow[];
  readonly onChange: (next: ListImport) => void;
}

/** AS-11: what can't be read, with the reason, to be mended in place; a row stays where it is when it is mended. */
export function FaultyRows({ work, rows, onChange }: FaultyRowsProps): ReactElement | null {
  const more = useMore(rows, AT_ONCE);
  const [goal, setGoal] = useState<{ readonly id: string } | null>(null);
  // After it has been drawn: the row may not have been shown until now.
  useEffect(() => {
    if (goal) focusField(goal.id);
  }, [goal]);
  if (rows.length === 0) return null;
  const toggle = (number: number, leave: boolean): void => {
    const others = work.leftOut.filter((one) => one !== number);
    onChange({ ...work, leftOut: leave ? [...others, number] : others });
  };
  const go = (row: number, key: string): void => {
    more.showUntil(row);
    setGoal({ id: mendingId(key) });
  };
  return (
    <section aria-labelledby="unlesbar">
      <h2 id="unlesbar">{UEBERNAHME.unlesbar}</h2>
      {work.source.kind !== 'table' && <p className="note">{UEBERNAHME.unlesbarHinweis}</p>}
      {more.shown.map(({ number, title, cells, isLeftOut }, index) => (
        <fieldset key={number} className="group">
          <legend>{rowTitle(work, number, title)}</legend>
          {cells.map((cell) =>
            work.source.kind === 'table' ? (
              <InTable key={cell.key} work={work} number={number} cell={cell} />
            ) : (
              <Mending key={cell.key} work={work} cell={cell} onChange={onChange} />
            ),
          )}
          {work.source.kind !== 'table' && (
            <>
              <CheckBox
                label={UEBERNAHME.weglassen}
                checked={isLeftOut}
                onChange={(leave) => toggle(number, leave)}
              />
              <NextFault rows={rows} after={index} onGo={go} />
            </>
          )}
        </fieldset>
      ))}
      <MoreRows more={more} />
    </section>
  );
}

const isOpen = ({ sentence }: FaultyCell): boolean => sentence !== null;

interface NextFaultProps {
  readonly rows: readonly FaultyRow[];
  /** The row that it stands in. */
  readonly after: number;
  readonly onGo: (row: number, key: string) => void;
}

/** From one row to the next that still has a cell to be mended, and from the last to the first. */
function NextFault({ rows, after, onGo }: NextFaultProps): ReactElement | null {
  const order = rows.map((_, i) => (after + 1 + i) % rows.length).slice(0, -1);
  const next = order.find((i) => rows[i] && !rows[i].isLeftOut && rows[i].cells.some(isOpen));
  const cell = next === undefined ? undefined : rows[next]?.cells.find(isOpen);
  if (next === undefined || !cell) return null;
  return (
    <Button size="small" onClick={() => onGo(next, cell.key)}>
      {UEBERNAHME.naechster}
    </Button>
  );
}

const mendingId = (key: string): string => `berichtigen-${key}`;

interface MendingProps {
  readonly work: ListImport;
  readonly cell: FaultyCell;
  readonly onChange: (next: ListImport) => void;
}

const Mending = ({ work, cell, onChange }: MendingProps): ReactElement => (
  <Field
    label={cell.name}
    validationState={cell.sentence === null ? 'success' : 'error'}
    validationMessage={cell.sentence ?? UEBERNAHME.lesbar}
  >
    <Input
      id={mendingId(cell.key)}
      value={cell.text}
      autoComplete="off"
      spellCheck={false}
      onChange={(_, { value }) => onChange({ ...work, mended: { ...work.mended, [cell.key]: value } })}
    />
  </Field>
);

interface InTableProps {
  readonly work: ListImport;
  readonly number: number;
  readonly cell: FaultyCell;
}

/** What is edited in the workbook is mended there. */
function InTable({ work, number, cell }: InTableProps): ReactElement {
  const [error, setError] = useState('');
  const { source, mapping } = work;
  const show = (): void => {
    if (source.kind !== 'table') return;
    const { column = 0 } = readArea(source.area) ?? {};
    const at = cellName(rowNumber(work, number) - 1, column + columnFor(mapping, cell.field));
    goToCell(source.sheet, at).then(
      () => setError(''),
      (reason: unknown) => setError(userErrorOf(reason).text),
    );
  };
  return (
    <div>
      <p>
        {cell.name}: {cell.sentence}
      </p>
      <Button
        size="small"
        aria-label={UEBERNAHME.zurZelle(cell.name, rowNumber(work, number))}
        onClick={show}
      >
        {UEBERNAHME.zeigen}
      </Button>
      <p role="alert">{error}</p>
    </div>
  );
}
