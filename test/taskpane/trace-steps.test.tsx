/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AskedPart } from '../../src/taskpane/trace/asked';
import type { TraceRow } from '../../src/taskpane/trace/evaluate';
import { Steps } from '../../src/taskpane/trace/Steps';

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const HEADINGS = ['Regel', 'Schritt', 'Rechnung', 'Betrag', 'Quelle'];
const many: TraceRow[] = Array.from({ length: 250 }, (_, i) => ['EA-1', `Stelle ${i + 1}`, '1 + 1', i, '']);

const show = (rows: readonly TraceRow[], asked: AskedPart | null = null): void => {
  render(
    <FluentProvider theme={webLightTheme}>
      <Steps rows={[HEADINGS, ...rows]} asked={asked} />
    </FluentProvider>,
  );
};
const steps = (): string[] => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

test('RZ-1 jeder Schritt mit Betrag, Rechnung, Quelle und Regel; was leer ist, steht nicht da', () => {
  show([
    ['FO-2', 'Förderung', 'min(1; 2)', 16_320.6, 'Bescheid'],
    ['RW-2', 'Stand', 'Add-in', '', ''],
  ]);
  expect(steps()).toEqual([
    'Förderung16.320,60Rechnungmin(1; 2)QuelleBescheidRegelFO-2 Höchstbetrag, Festbetrag, Vollfinanzierung',
    'StandRechnungAdd-inRegelRW-2 Planhinweise',
  ]);
});

test('RZ-1 gesucht wird in allem, auch im Betrag, wie er dasteht', async () => {
  show([
    ['FO-2', 'Förderung', 'min(1; 2)', 16_320.6, 'Bescheid'],
    ['RW-2', 'Stand', 'Add-in', '', ''],
  ]);
  const field = screen.getByRole('searchbox', { name: 'Schritte suchen' });
  for (const [query, found] of [
    ['16.320,60', 1],
    ['16320,6', 1],
    ['16320', 1],
    ['16.320', 1],
    ['16.32', 1],
    ['16.', 1],
    ['16.320,60 €', 1],
    ['16.320,60 EUR', 1],
    ['rw-2', 1],
    ['festbetrag', 1],
    ['d', 2],
  ] as const) {
    await userEvent.clear(field);
    await userEvent.type(field, query);
    expect(steps()).toHaveLength(found);
  }
  await userEvent.type(field, 'nirgends');
  expect(screen.getByRole('status')).toHaveTextContent('Kein Schritt enthält das.');
});

test('RZ-1 viele Schritte kommen nach und nach, auf- und zugeklappt', async () => {
  show(many);
  expect(screen.getByRole('status')).toHaveTextContent('250 Schritte');
  expect(steps()).toHaveLength(100);
  await userEvent.click(screen.getByRole('button', { name: '100 weitere Schritte zeigen' }));
  await userEvent.click(screen.getByRole('button', { name: '50 weitere Schritte zeigen' }));
  expect(steps()).toHaveLength(250);
  expect(document.querySelectorAll('details[open]')).toHaveLength(0);
  await userEvent.click(screen.getByRole('button', { name: 'Alle aufklappen' }));
  expect(document.querySelectorAll('details[open]')).toHaveLength(250);
});

test('RZ-1 was gefragt ist, wird markiert, gesagt, aufgeklappt und gezeigt, auch weit unten', () => {
  const scrolled = jest.fn();
  Element.prototype.scrollIntoView = scrolled;
  show(many, { labels: ['Stelle 180'], heading: null, value: 179 });
  expect(screen.getAllByRole('status')[0]).toHaveTextContent(
    'Gefragt ist „Stelle 180“. Ein Teil des Rechenwegs ist markiert.',
  );
  const [asked, ...others] = document.querySelectorAll('.asked');
  expect(asked).toHaveTextContent('Stelle 180gefragt');
  expect([others.length, asked?.querySelector('details')?.open]).toEqual([0, true]);
  expect(scrolled.mock.contexts).toEqual([asked]);
});

test('RZ-1 was kein Schritt nennt, wird so gesagt', () => {
  show(many, { labels: ['Unna'], heading: 'Betrag', value: 1_000 });
  expect(screen.getAllByRole('status')[0]).toHaveTextContent('nennen diese Zeile nicht einzeln');
  expect(document.querySelectorAll('.asked')).toHaveLength(0);
});

const heads = (): string[] =>
  [...document.querySelectorAll('.part > details > summary')].map(({ textContent }) => textContent);

test('RZ-1 ein Teil hat seinen eigenen Betrag: Summen gehören zu keinem Jahr', () => {
  show([
    ['TB-1', 'Stelle CM', '', '', ''],
    ['TB-5', 'Jahr 2022', '', '', ''],
    ['PK-11', 'Personalkosten', '', 122_450.22, ''],
    ['EA-1', 'Eigenanteil', '', 37_512.72, ''],
    ['TB-5', 'Jahr 2023', '', '', ''],
    ['PK-11', 'Personalkosten', '', 40_898.19, ''],
    ['EA-1', 'Eigenanteil', '', 12_585.69, ''],
    ['PR-1', 'Hinweise zu CM', '', '', ''],
    ['TB-1', 'Summe Kosten', '122.450,22 + 40.898,19', 163_348.41, ''],
    ['DG-1', 'Deckungsgrad', '', 0.73, ''],
    ['TB-1', 'Summe Eigenanteil', '37.512,72 + 12.585,69', 50_098.41, ''],
    ['RU-1', 'Rundung', '', '', ''],
  ]);
  expect(heads()).toEqual([
    'Stelle CM, Jahr 202237.512,72',
    'Stelle CM, Jahr 202312.585,69',
    'Summe aller Stellen50.098,41',
    'Rundung, Annahmen und Stand',
  ]);
});

test('DG-1 der Deckungsgrad ist ein Anteil, kein Betrag', () => {
  show([['DG-1', 'Deckungsgrad', '55.000,00 / 74.732,00', 0.735963175, '']]);
  expect(document.querySelector('.amount')).toHaveTextContent(/^73,60\s%$/);
});

test('RZ-1 über die Laufzeit haben die Jahre nur Kosten, mit einem Pool steht der Eigenanteil dahinter', () => {
  show([
    ['TB-1', 'Stelle A', '', '', ''],
    ['TB-5', 'Jahr 2022', '', '', ''],
    ['PK-11', 'Personalkosten', '', 100, ''],
    ['TB-5', 'Jahr 2023', '', '', ''],
    ['PK-11', 'Personalkosten', '', 200, ''],
    ['TB-5', 'Laufzeit', '', '', ''],
    ['FO-2', 'Förderung', '', 250, ''],
    ['EA-1', 'Eigenanteil', '', 20.1, ''],
    ['EA-1', 'Eigenanteil', '', 30.2, ''],
    ['TB-1', 'Stelle B', '', '', ''],
    ['FO-2', 'Förderung', '', 250, ''],
    ['EA-2', 'Ausgleich im Pool', '', 10, ''],
    ['TB-1', 'Stelle B nach dem Ausgleich', '', '', ''],
    ['EA-1', 'Eigenanteil', '', 40, ''],
    ['MP-7', 'Bestand 12/2023', '', 7, ''],
  ]);
  expect(heads()).toEqual([
    'Stelle A, Jahr 2022',
    'Stelle A, Jahr 2023',
    'Stelle A, Laufzeit50,30',
    'Stelle B',
    'Ausgleich im Pool10,00',
    'Stelle B nach dem Ausgleich40,00',
    'Alle Stellen7,00',
  ]);
});

test('RZ-1 der erste Fund kommt in den Blick', async () => {
  const scrolled = jest.fn();
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolled(this.textContent);
  };
  show(TABLE);
  await userEvent.type(screen.getByRole('searchbox', { name: 'Schritte suchen' }), '19759');
  expect(scrolled).toHaveBeenLastCalledWith('Eigenanteil19.759,41');
});

const TABLE: readonly TraceRow[] = [
  ['TB-1', 'Stelle FM 1', '15.10.2021-31.12.2022', '', ''],
  ['TB-5', 'Jahr 2021', '', '', ''],
  ['TB-1', 'Sachkosten', '9.700 × 1', 100, ''],
  ['EA-1', 'Eigenanteil', '', 4_003.16, ''],
  ['TB-5', 'Jahr 2022', '', '', ''],
  ['EA-1', 'Eigenanteil', '', 19_759.41, ''],
  ['TB-3', '2021: Eigenanteil nach Schlüssel verteilen', '4.003,16', '', ''],
  ['VT-1', 'Summe der Anteile', '', 4_003.16, ''],
  ['TB-3', 'Gesamt Eigenanteil', '', 23_762.57, ''],
  ['RU-1', 'Rundung', '', '', ''],
  ['RW-2', 'Stand', 'Add-in', '', ''],
];

test('RZ-1 der Rechenweg einer Tabelle ist nach Stelle, Jahr und Verteilung gegliedert, mit dem Betrag jedes Teils', async () => {
  show(TABLE);
  const parts = (): string[] =>
    [...document.querySelectorAll('.part > details > summary')].map(({ textContent }) => textContent);
  expect(parts()).toEqual([
    'Stelle FM 1, Jahr 20214.003,16',
    'Stelle FM 1, Jahr 202219.759,41',
    '2021: Eigenanteil nach Schlüssel verteilen4.003,16',
    'Gesamt Eigenanteil23.762,57',
    'Rundung, Annahmen und Stand',
  ]);
  expect(screen.queryByText('Sachkosten')).not.toBeInTheDocument();
  expect(screen.queryByText('gefragt')).not.toBeInTheDocument();
  await userEvent.click(screen.getByText('Stelle FM 1, Jahr 2021'));
  expect(screen.getByText('Sachkosten')).toBeInTheDocument();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Schritte suchen' }), '19.759');
  expect(parts()).toEqual(['Stelle FM 1, Jahr 202219.759,41']);
  expect(screen.getByText('Eigenanteil')).toBeInTheDocument();
});

test('RZ-1 der Teil, nach dem gefragt ist, ist offen, die anderen sind zu', () => {
  Element.prototype.scrollIntoView = () => undefined;
  show(TABLE, { labels: ['FM 1', '2022'], heading: 'Eigenanteil', value: 19_759.41 });
  const open = [...document.querySelectorAll('.part > details[open] > summary')];
  expect(open.map(({ textContent }) => textContent)).toEqual(['Stelle FM 1, Jahr 202219.759,41']);
  expect(document.querySelector('.asked summary')).toHaveTextContent('Eigenanteilgefragt19.759,41');
  cleanup();
  show(TABLE, { labels: ['FM 1', '2022'], heading: 'Hinweis', value: '' });
  expect(document.querySelector('.asked > details > summary')).toHaveTextContent(
    'Stelle FM 1, Jahr 2022gefragt',
  );
});
