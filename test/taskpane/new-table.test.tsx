/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState, type ReactElement } from 'react';
import '../../src/shared-runtime/announce';
import type { FunctionsPort } from '../../src/shared-runtime/port';
import type { Addition } from '../../src/taskpane/aktualisierung/additions';
import { NewTable } from '../../src/taskpane/aktualisierung/NewTable';
import { NOTHING_TYPED } from '../../src/taskpane/aktualisierung/untaken';
import { REST_MS } from '../../src/taskpane/ui/use-rest';
import { LEERE_VEREINBARUNG } from '../../src/vereinbarung/form';

// jsdom has no TextEncoder, and nothing here asks for a fingerprint.
jest.mock('../../src/workbook/agreement/fingerprint', () => ({}));

const port = globalThis.kimFunctions as FunctionsPort;
beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

function Form({ onAdd }: { readonly onAdd: (addition: Addition) => void }): ReactElement {
  const [typed, setTyped] = useState(NOTHING_TYPED.table);
  return <NewTable answers={LEERE_VEREINBARUNG} port={port} typed={typed} onType={setTyped} onAdd={onAdd} />;
}

/** A list of whole groups with one typing error in each of ten rows, and the row and sentence that tells of it. */
const ROWS: readonly (readonly [row: string, told: RegExp | null])[] = [
  ['9c;1;3.9OO,00', /Zeile 2, Spalte 3: „3\.9OO,00“ ist kein Betrag/],
  ['9c;2;', /9c Stufe 2 fehlt der Betrag/],
  ['9c;3;-4.600,00', /Zeile 4, Spalte 3: /],
  ['9c;4;4.900,005', /Zeile 5, Spalte 3: .*mehr als zwei Nachkommastellen/],
  ['9c;7;5.300,00', /Zeile 6.*9c hat die Stufen 1 bis 6/],
  ['9c;5;5.400,00', null],
  ['9c;5;5.400,00', /Zeile 8.*9c Stufe 5 steht schon in Zeile 7/],
  ['Meister;1;3.000,00', /Zeile 9, Spalte 1: „Meister“ ist keine/],
  [';2;3.100,00', /Zeile 10, Spalte 1: Hier fehlt die Entgeltgruppe/],
  ['A 11;3;3.800,00', /Zeile 11.*A 11 gehört nicht zum Tarif TVöD-VKA|A11 gehört nicht zum Tarif TVöD-VKA/],
  ['9b;drei;4.100,00', /Zeile 12, Spalte 2: „drei“ ist keine Stufe/],
];

test('AK-3 ten kinds of typing errors are refused cell by cell', () => {
  render(
    <FluentProvider theme={webLightTheme}>
      <Form onAdd={jest.fn()} />
    </FluentProvider>,
  );
  fireEvent.change(screen.getByLabelText('Gilt ab'), { target: { value: '01.04.2027' } });
  const text = ['Gruppe;Stufe;Betrag', ...ROWS.map(([row]) => row)].join('\n');
  fireEvent.change(screen.getByLabelText(/Tabelle \(mit Überschriften/), { target: { value: text } });
  act(() => jest.advanceTimersByTime(REST_MS));
  fireEvent.click(screen.getByRole('button', { name: 'Tabelle prüfen' }));
  const told = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  const expected = ROWS.flatMap(([, sentence]) => sentence ?? []);
  expect(expected).toHaveLength(10);
  for (const sentence of expected) expect(told).toContainEqual(expect.stringMatching(sentence));
  expect(screen.queryByRole('button', { name: 'Tabelle übernehmen' })).toBeNull();
});

test.each([
  [
    'nothing said',
    '',
    null,
    /^Tabelle TVöD-VKA ab 01\.04\.2027, eingefügt am \d\d\.\d\d\.\d{4}$/,
    'beschlossen',
  ],
  ['a source and Annahme', ' Angebot der VKA ', 'Annahme', /^Angebot der VKA$/, 'Annahme'],
])(
  'AK-3 source and Status of a pasted table are in each of its rows: %s',
  (_, typed, chosen, source, status) => {
    const onAdd = jest.fn<undefined, [Addition]>();
    render(
      <FluentProvider theme={webLightTheme}>
        <Form onAdd={onAdd} />
      </FluentProvider>,
    );
    const enter = (label: string | RegExp, value: string): void => {
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    };
    enter('Gilt ab', '01.04.2027');
    expect(screen.getByLabelText('Gilt ab')).toHaveAttribute('placeholder', 'TT.MM.JJJJ');
    enter('Quelle', typed);
    if (chosen !== null) enter('Status', chosen);
    const rows = [1, 2, 3, 4, 5, 6].map((step) => `9c;${step};${5000 + 100 * step}`).join('\n');
    enter(/Tabelle \(mit Überschriften/, `Gruppe;Stufe;Betrag\n${rows}`);
    for (const name of ['Tabelle prüfen', 'Tabelle übernehmen']) {
      act(() => jest.advanceTimersByTime(REST_MS));
      fireEvent.click(screen.getByRole('button', { name }));
    }
    const [[addition] = []] = onAdd.mock.calls;
    expect(addition?.source).toMatch(source);
    expect(addition?.tarife).toHaveLength(6);
    for (const row of addition?.tarife ?? [])
      expect(row).toMatchObject({
        tarif: 'TVöD-VKA',
        gueltigAb: '2027-04-01',
        quelle: addition?.source,
        status,
      });
  },
);
