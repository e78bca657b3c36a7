import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { goToCell } from '../../../workbook/read/go-to-sheet';
import { type ListCells, readListTable } from '../../../workbook/read/list-cells';
import { watchWorkbook } from '../../../workbook/read/selection';
import { Notice } from '../../ui/Notice';
import { userErrorOf } from '../../ui/user-error';
import { whileWanted } from '../../ui/while-wanted';
import type { ImportSource, ListImport } from './list-import';
import { UEBERNAHME } from './texts';
import { tableImport } from './use-import';

interface TableSourceProps {
  readonly source: Extract<ImportSource, { kind: 'table' }>;
  readonly onChange: (next: ListImport) => void;
}

/** So long nothing has changed in the workbook before the table is read. */
const PAUSE_MS = 200;

type Read = { readonly cells: ListCells | null } | { readonly error: string };

/** AS-11: the table that is edited in the workbook, read anew with every change there. */
export function TableSource({ source, onChange }: TableSourceProps): ReactElement {
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useRef(onChange);
  latest.current = onChange;
  const { table, sheet, area, isOther } = source;
  useEffect(() => {
    let ended = false;
    let forget = (): void => undefined;
    const ask = (): Promise<Read> =>
      readListTable(table).then(
        (cells) => ({ cells }),
        (error: unknown) => ({ error: userErrorOf(error).text }),
      );
    const take = (read: Read): void => {
      if ('error' in read) {
        setProblem(read.error);
        return;
      }
      setProblem(read.cells ? null : UEBERNAHME.keineTabelle(table));
      if (read.cells) latest.current(tableImport(table, read.cells, isOther));
    };
    const watching = watchWorkbook(() => {
      forget();
      forget = whileWanted(ask, take, PAUSE_MS);
    });
    watching.catch((error: unknown) => {
      if (!ended) setProblem(userErrorOf(error).text);
    });
    return () => {
      ended = true;
      forget();
      watching.then((end) => end()).catch(userErrorOf);
    };
  }, [table, isOther]);
  const show = (): void => {
    goToCell(sheet, area.split(':')[0] ?? area).then(
      () => setProblem(null),
      (error: unknown) => setProblem(userErrorOf(error).text),
    );
  };
  return (
    <>
      <p className="note">
        {UEBERNAHME.tabelle(sheet)} {isOther && UEBERNAHME.tabelleAnders}
      </p>
      <p className="buttons">
        <Button size="small" onClick={show}>
          {UEBERNAHME.zurTabelle}
        </Button>
      </p>
      <div role="status">{problem !== null && <Notice intent="warning">{problem}</Notice>}</div>
    </>
  );
}
