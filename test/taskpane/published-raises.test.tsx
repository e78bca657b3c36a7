/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { DATEIEN } from '../../src/parameters/dateien';
import '../../src/shared-runtime/announce';
import type { FunctionsPort } from '../../src/shared-runtime/port';
import type { Addition } from '../../src/taskpane/aktualisierung/additions';
import { Raise } from '../../src/taskpane/aktualisierung/Raise';
import { LEERE_VEREINBARUNG } from '../../src/vereinbarung/form';

// jsdom has no TextEncoder, and nothing here asks for a fingerprint.
jest.mock('../../src/workbook/agreement/fingerprint', () => ({}));

const port = globalThis.kimFunctions as FunctionsPort;
afterEach(cleanup);

/** What the view takes over when somebody types a raise. */
function raised(tariff: 'TVöD-VKA' | 'TV-L', fields: Readonly<Record<string, string>>): Addition {
  const added: Addition[] = [];
  const answers = { ...LEERE_VEREINBARUNG, optionen: { tarif: { wert: tariff, quelle: null } } };
  render(
    <FluentProvider theme={webLightTheme}>
      <Raise answers={answers} port={port} onAdd={(addition) => void added.push(addition)} />
    </FluentProvider>,
  );
  for (const [label, value] of Object.entries(fields))
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  fireEvent.click(screen.getByRole('button', { name: 'Annahme übernehmen' }));
  const [addition] = added;
  if (!addition) throw new Error(screen.getByRole('alert').textContent);
  return addition;
}

/** The amounts as they were published, by group and step. */
const published = (tariff: string, day: string): Map<string, number> =>
  new Map(
    Object.values(DATEIEN.tarif)
      .filter(({ tarif, gueltigAb }) => tarif === tariff && gueltigAb === day)
      .flatMap(({ betraege }) => Object.entries(betraege))
      .flatMap(([group, steps]) =>
        steps.flatMap((amount, i) =>
          amount === null ? [] : [[`${group}/${i + 1}`, Number(amount)] as const],
        ),
      ),
  );

const SOCKEL = 'Sockelbetrag vor dem Prozentsatz (EUR)';
const AT_LEAST = 'mindestens (EUR)';

test.each([
  ['TVöD-VKA', '2021-04-01', '01.04.2021', { Prozent: '1,4', [AT_LEAST]: '50' }, 197],
  ['TVöD-VKA', '2022-04-01', '01.04.2022', { Prozent: '1,8 %' }, 197],
  ['TVöD-VKA', '2024-03-01', '01.03.2024', { Prozent: '5,5', [SOCKEL]: '200', [AT_LEAST]: '340' }, 197],
  ['TVöD-VKA', '2025-04-01', '01.04.2025', { Prozent: '3', [AT_LEAST]: '110' }, 197],
  ['TVöD-VKA', '2026-05-01', '01.05.2026', { Prozent: '2,8' }, 197],
  ['TV-L', '2024-11-01', '01.11.2024', { [SOCKEL]: '200' }, 95],
  ['TV-L', '2026-04-01', '01.04.2026', { Prozent: '2,8', [AT_LEAST]: '100' }, 95],
  ['TV-L', '2028-01-01', '01.01.2028', { Prozent: '1' }, 95],
] as const)('AK-3 NB-3 the raise of %s from %s gives the published table, cell by cell', (...given) => {
  const [tariff, day, from, fields, cells] = given;
  const { tarife } = raised(tariff, { 'Erhöhung ab': from, ...fields });
  const rows = new Map(tarife.map(({ gruppe, stufe, betrag }) => [`${gruppe}/${stufe}`, betrag]));
  expect(tarife.every(({ gueltigAb }) => gueltigAb === day)).toBe(true);
  expect(rows.size).toBe(cells);
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(published(tariff, day)));
});
