import { useRef, type ReactElement } from 'react';
import { beschriftung } from '../../../katalog/argumente';
import type { PortValue } from '../../../shared-runtime/port';
import { ERROR_TEXTS, findingSentence } from '../../ui/finding';
import { columnFormats, germanDate, germanText } from '../../ui/numbers';
import type { Preview } from './preview';
import type { DayColumns } from './result-look';
import { VORSCHAU } from './texts';
import type { ShownPreview } from './use-preview';
import { useWider } from './use-wider';

interface ResultPreviewProps extends Omit<ShownPreview, 'findings'> {
  /** The columns of a table that hold days, by its first row. */
  readonly dayColumns: DayColumns;
}

const FIRST_ROWS = 6;

/** What the formula is going to show, read out in a pause; a table with its first rows. */
export function ResultPreview({ preview, outdated, dayColumns }: ResultPreviewProps): ReactElement {
  return (
    <div className="result" aria-busy={outdated}>
      <div role="status">{preview && !outdated && <p>{sentence(preview)}</p>}</div>
      {preview?.kind === 'table' && <FirstRows rows={preview.rows} dayColumns={dayColumns} />}
    </div>
  );
}

function sentence(preview: Preview): string {
  switch (preview.kind) {
    case 'value':
      return VORSCHAU.ergebnis(germanText(preview.value));
    case 'table':
      return VORSCHAU.tabelle(preview.rows.length, preview.rows[0]?.length ?? 0, FIRST_ROWS);
    case 'finding':
    case 'empty':
      return VORSCHAU.fund(findingText(preview)?.sentence ?? '');
    case 'in-cell':
      return VORSCHAU.inDerZelle;
    case 'unread':
      return VORSCHAU.ungelesen(preview.error.code);
  }
}

/** What the cell would show in place of a result, and why; `null` if nothing speaks against a result. */
export function findingText(preview: Preview): { readonly error: string; readonly sentence: string } | null {
  if (preview.kind !== 'finding' && preview.kind !== 'empty') return null;
  const error = ERROR_TEXTS[preview.finding.error];
  if (preview.kind === 'empty')
    return { error, sentence: VORSCHAU.leereZelle(beschriftung(preview.parameter), preview.cell) };
  return { error, sentence: findingSentence(preview.finding) };
}

interface FirstRowsProps {
  readonly rows: readonly (readonly PortValue[])[];
  readonly dayColumns: DayColumns;
}

/** Can be moved with the keyboard where it is wider than the pane. */
function FirstRows({ rows, dayColumns }: FirstRowsProps): ReactElement {
  const days = dayColumns(rows[0] ?? []);
  const formats = columnFormats(rows);
  const hasHeadings = rows.length > 1 && (rows[0] ?? []).every((value) => typeof value === 'string' && value);
  const box = useRef<HTMLDivElement>(null);
  const wide = useWider(box);
  return (
    <>
      <div ref={box} className="rows" role="region" tabIndex={0} aria-label={VORSCHAU.ersteZeilen}>
        <table>
          <tbody>
            {rows.slice(0, FIRST_ROWS).map((row, index) => (
              <tr key={index}>
                {row.map((value, column) => {
                  const isDay = typeof value === 'number' && days.includes(column);
                  const text = isDay ? germanDate(value) : germanText(value, formats[column]);
                  if (index === 0 && hasHeadings)
                    return (
                      <th key={column} scope="col">
                        {text}
                      </th>
                    );
                  return (
                    <td key={column} className={typeof value === 'number' ? 'number' : ''}>
                      {text}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {wide && <p className="note">{VORSCHAU.breiter}</p>}
    </>
  );
}
