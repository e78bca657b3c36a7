/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NavigationContext } from '../../src/taskpane/ui/navigation';
import NewsView from '../../src/taskpane/news/NewsView';

it('tells what is new in short, with everything behind it', async () => {
  const sections = [{ title: 'Geändert', entries: ['FO-7: Alles im Einzelnen.'] }];
  const news = [
    { title: 'Version 2.0.0', brief: ['Die Stadt zahlt weniger.'], sections },
    { title: 'Version 1.0.0', brief: [], sections: [{ title: 'Geändert', entries: ['Nur ausführlich.'] }] },
  ];
  Object.assign(window, { fetch: () => Promise.resolve({ ok: true, json: () => Promise.resolve(news) }) });
  const navigation = { view: { name: 'news' as const }, open: () => undefined };
  render(
    <NavigationContext.Provider value={navigation}>
      <NewsView />
    </NavigationContext.Provider>,
  );
  expect(await screen.findByText('Die Stadt zahlt weniger.')).toBeVisible();
  expect(screen.getByText('FO-7: Alles im Einzelnen.')).not.toBeVisible();
  expect(screen.getByText('Nur ausführlich.')).toBeVisible();
  const [all = document.body] = screen.getAllByText('Alle Änderungen im Einzelnen');
  await userEvent.click(all);
  expect(screen.getByText('FO-7: Alles im Einzelnen.')).toBeVisible();
});
