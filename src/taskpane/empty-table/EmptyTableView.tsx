import type { ReactElement } from 'react';
import { type Tabellenvorlage, TABELLENVORLAGEN } from '../../vereinbarung/plan/leere-tabelle';
import { writeEmptyTable } from '../../workbook/empty-table';
import { BackButton } from '../ui/BackButton';
import { ChapterTitle } from '../ui/ChapterTitle';
import { JobRow, TableIcon } from '../ui/JobRow';
import { SheetOutcome } from '../ui/SheetOutcome';
import { type SheetWriter, useSheetWriter } from '../ui/sheet-writing';
import { BLATT_SCHREIBEN } from '../ui/texts';
import { useRest } from '../ui/use-rest';
import { LEERE_TABELLE_ANSICHT as TEXT } from './texts';

/** For those who go without the Assistent: the tables that a function takes, with a formula beside them. */
export default function EmptyTableView(): ReactElement {
  const writer = useSheetWriter();
  return (
    <>
      <BackButton to={{ name: 'start' }}>{TEXT.zurStartseite}</BackButton>
      <ChapterTitle chapter="tabelle">{TEXT.titel}</ChapterTitle>
      <p>{TEXT.einleitung}</p>
      <ul className="jobs">
        {TABELLENVORLAGEN.map((template) => (
          <Template key={template} template={template} writer={writer} />
        ))}
      </ul>
      {writer.state.kind === 'under-way' && <p role="status">{BLATT_SCHREIBEN.wirdGeschrieben}</p>}
      <SheetOutcome writer={writer} />
    </>
  );
}

interface TemplateProps {
  readonly template: Tabellenvorlage;
  readonly writer: SheetWriter;
}

function Template({ template, writer }: TemplateProps): ReactElement {
  // The second click of a double click would write a second sheet.
  const isResting = useRest([writer.state]) && writer.state.kind !== 'nothing';
  const isWaiting = isResting || writer.state.kind === 'under-way';
  return (
    <JobRow
      {...TEXT.vorlagen[template]}
      icon={<TableIcon />}
      waiting={isWaiting}
      onClick={() => writer.write(() => writeEmptyTable(template))}
    />
  );
}
