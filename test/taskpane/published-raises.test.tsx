/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState, type ReactElement } from 'react';
import { DATEIEN } from '../../src/parameters/dateien';
import '../../src/shared-runtime/announce';
import type { FunctionsPort } from '../../src/shared-runtime/port';
import type { Addition } from '../../src/taskpane/aktualisierung/additions';
import { Raise } from '../../src/taskpane/aktualisierung/Raise';
import { NOTHING_TYPED } from '../../src/taskpane/aktualisierung/untaken';
import { LEERE_VEREINBARUNG } from '../../src/vereinbarung/form';

// jsdom has no TextEncoder, and nothing here asks for a fingerprint.
jest.mock('../../src/workbook/agreement/fingerprint', () => ({}));

const port = globalThis.kimFunctions as FunctionsPort;
afterEach(cleanup);

type Tariff = 'TVöD-VKA' | 'TV-L' | 'LBesO-NRW';

function Form({ onAdd }: { readonly onAdd: (addition: Addition) => void }): ReactElement {
  const [typed, setTyped] = useState(NOTHING_TYPED.raise);
  return <Raise answers={LEERE_VEREINBARUNG} port={port} typed={typed} onType={setTyped} onAdd={onAdd} />;
}

/** What the view takes over when somebody types a raise. */
function raised(tariff: Tariff, fields: Readonly<Record<string, string>>): Addition {
  const added: Addition[] = [];
  cleanup();
  render(
    <FluentProvider theme={webLightTheme}>
      <Form onAdd={(addition) => void added.push(addition)} />
    </FluentProvider>,
  );
  for (const [label, value] of Object.entries({ Tarif: tariff, ...fields }))
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  fireEvent.click(screen.getByRole('button', { name: 'Erhöhung übernehmen' }));
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

/** The amounts by group and step. */
function cellsOf({ tarife }: Addition, day: string): Map<string, number | null> {
  expect(tarife.every(({ gueltigAb }) => gueltigAb === day)).toBe(true);
  return new Map(tarife.map(({ gruppe, stufe, betrag }) => [`${gruppe}/${stufe}`, betrag]));
}

test.each([
  ['TVöD-VKA', '2021-04-01', '01.04.2021', { Prozent: '1,4', [AT_LEAST]: '50' }, 197],
  ['TVöD-VKA', '2022-04-01', '01.04.2022', { Prozent: '1,8 %' }, 197],
  ['TVöD-VKA', '2024-03-01', '01.03.2024', { Prozent: '5,5', [SOCKEL]: '200', [AT_LEAST]: '340' }, 197],
  ['TVöD-VKA', '2025-04-01', '01.04.2025', { Prozent: '3', [AT_LEAST]: '110' }, 197],
  ['TVöD-VKA', '2026-05-01', '01.05.2026', { Prozent: '2,8' }, 197],
  ['TV-L', '2022-12-01', '01.12.2022', { Prozent: '2,8' }, 95],
  ['TV-L', '2024-11-01', '01.11.2024', { [SOCKEL]: '200' }, 95],
  // The agreement says at least 340 for both steps together, of which 200 have been paid since November.
  ['TV-L', '2025-02-01', '01.02.2025', { Prozent: '5,5', [AT_LEAST]: '140' }, 95],
  ['TV-L', '2026-04-01', '01.04.2026', { Prozent: '2,8', [AT_LEAST]: '100' }, 95],
  ['TV-L', '2028-01-01', '01.01.2028', { Prozent: '1' }, 95],
  ['LBesO-NRW', '2022-12-01', '01.12.2022', { Prozent: '2,8' }, 100],
  ['LBesO-NRW', '2024-11-01', '01.11.2024', { [SOCKEL]: '200' }, 100],
  ['LBesO-NRW', '2025-02-01', '01.02.2025', { Prozent: '5,5' }, 100],
  ['LBesO-NRW', '2026-04-01', '01.04.2026', { Prozent: '3,36' }, 100],
] as const)('AK-3 NB-3 the raise of %s from %s gives the published table, cell by cell', (...given) => {
  const [tariff, day, from, fields, cells] = given;
  const rows = cellsOf(raised(tariff, { 'Erhöhung ab': from, ...fields }), day);
  expect(rows.size).toBe(cells);
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(published(tariff, day)));
});

test('AK-3 NB-3 TV-L 2027: one cell rises in January, all others in March', () => {
  const early = 'E1/2';
  const rows = cellsOf(raised('TV-L', { 'Erhöhung ab': '01.01.2027', Prozent: '2' }), '2027-01-01');
  const [january, march] = ['2027-01-01', '2027-03-01'].map((day) => published('TV-L', day));
  // Raised for all, it is the table of March; of January it is the one cell that is ahead.
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(march ?? []));
  expect(rows.get(early)).toBe(january?.get(early));
  // Raised once more in March, that cell alone is too high: it is mended where it stands.
  const again = cellsOf(raised('TV-L', { 'Erhöhung ab': '01.03.2027', Prozent: '2' }), '2027-03-01');
  const different = [...again].filter(([cell, amount]) => amount !== march?.get(cell));
  // 2,585.18 x 1.02
  expect(different).toEqual([[early, 2_636.88]]);
});

describe('AK-3 what a raise rests on', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date(2026, 11, 5, 9, 30) });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const proof = ({ tarife, source, label }: Addition): unknown[] => [
    new Set(tarife.map(({ quelle, status }) => `${quelle ?? ''} | ${status ?? ''}`)),
    source,
    label,
  ];

  test('assumed, it says what and when', () => {
    const source = 'Erhöhung um 2,5 % ab 01.04.2027, angenommen am 05.12.2026';
    expect(proof(raised('TVöD-VKA', { 'Erhöhung ab': '01.04.2027', Prozent: '2,5' }))).toEqual([
      new Set([`${source} | Annahme`]),
      source,
      'Erhöhung TVöD-VKA um 2,5 % ab 01.04.2027 (Annahme): 197 Beträge für KIM_Tarif',
    ]);
  });

  test('agreed, it has the source that was typed', () => {
    const fields = { Quelle: ' Tarifeinigung vom 12.03.2027 ', Status: 'beschlossen' };
    expect(proof(raised('TVöD-VKA', { 'Erhöhung ab': '01.04.2027', Prozent: '2,5', ...fields }))).toEqual([
      new Set(['Tarifeinigung vom 12.03.2027 | beschlossen']),
      'Tarifeinigung vom 12.03.2027',
      'Erhöhung TVöD-VKA um 2,5 % ab 01.04.2027 (beschlossen): 197 Beträge für KIM_Tarif',
    ]);
  });

  test('without a source it says what was entered, with all of its parts', () => {
    const all = { Prozent: '5,5', [SOCKEL]: '200', [AT_LEAST]: '340', Status: 'beschlossen' };
    expect(raised('TVöD-VKA', { 'Erhöhung ab': '01.03.2024', ...all }).source).toBe(
      'Erhöhung um 200,00 EUR, 5,5 %, mindestens 340,00 EUR ab 01.03.2024, eingetragen am 05.12.2026',
    );
    expect(raised('TVöD-VKA', { 'Erhöhung ab': '01.04.2027', [AT_LEAST]: '100' }).source).toBe(
      'Erhöhung um mindestens 100,00 EUR ab 01.04.2027, angenommen am 05.12.2026',
    );
  });
});
