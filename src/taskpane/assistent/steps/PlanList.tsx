import { useMemo, type ReactElement } from 'react';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { planVon, type Planziel } from '../../../vereinbarung/plan';
import { readArea } from '../../../workbook/address';
import { EINFUEGEN } from '../texts';

interface PlanListProps {
  readonly answers: Vereinbarung;
  /** Which names are taken in this workbook. */
  readonly target: Planziel;
}

/** What a further agreement of the workbook has behind the names of its sheets. */
const NUMBER = / \(\d+\)$/;

/** AS-14: sheets, tables and names of the plan as they will be called, before it is carried out. */
export function PlanList({ answers, target }: PlanListProps): ReactElement {
  const { sheets, names = [] } = useMemo(() => planVon(answers, target), [answers, target]);
  const tables = sheets.flatMap((sheet) => sheet.tables ?? []);
  return (
    <>
      <h2>{EINFUEGEN.blaetter}</h2>
      <ul className="plan">
        {sheets.map(({ name }) => (
          <li key={name}>
            <b>{name}</b>
            <small>{EINFUEGEN.zweck[name.replace(NUMBER, '')]}</small>
          </li>
        ))}
      </ul>
      <h2>{EINFUEGEN.tabellen}</h2>
      <ul className="plan">
        {tables.map(({ name, area }) => (
          <li key={name}>
            <b>{name}</b>
            <small>{EINFUEGEN.zeilen((readArea(area)?.rows ?? 1) - 1)}</small>
          </li>
        ))}
      </ul>
      <p className="note">{EINFUEGEN.namen(names.length)}</p>
    </>
  );
}
