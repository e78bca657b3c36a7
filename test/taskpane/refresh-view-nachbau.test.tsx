/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import '../support/node-in-page';
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import type { OfficeSession } from '../../dev/excel/node/office-session';
import '../../src/shared-runtime/announce';
import RefreshView from '../../src/taskpane/aktualisierung/RefreshView';
import { NavigationContext } from '../../src/taskpane/ui/navigation';
import { applyRefresh, previewRefresh } from '../../src/workbook/refresh/refresh-agreement';
import { built } from '../e2e/support/built';
import { oeffneMappe } from '../vereinbarung/arbeitsmappe';
import { close, created, done, stateOf } from '../workbook/agreements';
import { mit, RECORD } from '../workbook/refreshes';

jest.mock('../../src/taskpane/functions/catalogue/metadata', () => ({
  loadCatalogue: () => Promise.resolve(JSON.parse(built('functions.json'))),
}));

let session: OfficeSession;
beforeEach(() => {
  session = oeffneMappe(false);
});
afterEach(() => {
  cleanup();
  close(session);
});

const view = { name: 'refresh', number: 1 } as const;

function show(): void {
  render(
    <FluentProvider theme={webLightTheme}>
      <NavigationContext.Provider value={{ view, open: jest.fn() }}>
        <RefreshView view={view} />
      </NavigationContext.Provider>
    </FluentProvider>,
  );
}

test('AK-6 a frozen sheet that somebody has typed into is told above everything, and what is new can still be entered', async () => {
  await created(session);
  done(await applyRefresh(await previewRefresh((await stateOf()).state, mit('2026-05-01')), RECORD));

  show();
  await screen.findByRole('heading', { name: 'Was ist neu?' });
  expect(screen.queryByText(/nach dem Anwenden geändert/)).not.toBeInTheDocument();
  cleanup();

  const { Worksheets } = session.host.book.workbook;
  Worksheets.GetItem('KIM Nachb. 2026-11-29').GetRange('D12').Values = [[20_001]];
  show();
  await screen.findByRole('heading', { name: 'Was ist neu?' });
  expect(
    screen.getByText(
      'KIM Nachb. 2026-11-29, D12: Der Eintrag passt nicht zur Differenz in E12. Das Blatt wurde nach dem Anwenden geändert.',
    ),
  ).toBeVisible();
  expect(screen.getByRole('button', { name: 'Vorschau' })).toBeVisible();
});
