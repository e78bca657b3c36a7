/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TraceRow } from '../../src/taskpane/trace/evaluate';
import { Steps } from '../../src/taskpane/trace/Steps';

afterEach(cleanup);

const HEADINGS = ['Regel', 'Schritt', 'Rechnung', 'Betrag', 'Quelle'];
const many: TraceRow[] = Array.from({ length: 250 }, (_, i) => ['EA-1', `Stelle ${i + 1}`, '1 + 1', i, '']);

const show = (rows: readonly TraceRow[]): void => {
  render(
    <FluentProvider theme={webLightTheme}>
      <Steps rows={[HEADINGS, ...rows]} />
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
    'Förderung16.320,60Rechnungmin(1; 2)QuelleBescheidRegelFO-2',
    'StandRechnungAdd-inRegelRW-2',
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
    ['16320,6', 1],
    ['rw-2', 1],
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
