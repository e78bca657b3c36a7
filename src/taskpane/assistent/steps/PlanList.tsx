import { useMemo, type ReactElement } from 'react';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { planVon } from '../../../vereinbarung/plan';
import { readArea } from '../../../workbook/address';
import { EINFUEGEN } from '../texts';

/** AS-14: sheets, tables and names of the plan, before it is carried out. */
export function PlanList({ answers }: { readonly answers: Vereinbarung }): ReactElement {
  const { sheets, names = [] } = useMemo(() => planVon(answers), [answers]);
  const tables = sheets.flatMap((sheet) => sheet.tables ?? []);
  return (
    <>
      <h2>{EINFUEGEN.blaetter}</h2>
      <ul className="plan">
        {sheets.map(({ name }) => (
          <li key={name}>
            <b>{name}</b>
            <small>{EINFUEGEN.zweck[name]}</small>
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
