/** @jest-environment jsdom */
import { currentLook, watchLook } from '../../src/taskpane/shell/look';

let listeners: (() => void)[];
let matching: string[];
let handlers: (() => void)[];

function settings({ system = [], office }: { system?: string[]; office?: string }): void {
  matching = system;
  handlers = [];
  listeners = [];
  Object.assign(window, {
    matchMedia: (query: string) => ({
      matches: matching.some((part) => query.includes(part)),
      addEventListener: (_: string, listener: () => void) => listeners.push(listener),
      removeEventListener: (_: string, listener: () => void) =>
        listeners.splice(listeners.indexOf(listener), 1),
    }),
    Office: {
      EventType: { OfficeThemeChanged: 'officeThemeChanged' },
      context: {
        officeTheme: office === undefined ? undefined : { bodyBackgroundColor: office },
        document: { addHandlerAsync: (_: string, handler: () => void) => handlers.push(handler) },
      },
    },
  });
}

it.each([
  ['a white Office', { office: '#FFFFFF' }, 'light'],
  ['the colourful Office', { office: '#E6E6E6' }, 'light'],
  ['the dark grey Office', { office: '#262626' }, 'dark'],
  ['the black Office on a light system', { office: '#000000' }, 'dark'],
  ['a light Office on a dark system', { office: '#FFFFFF', system: ['dark'] }, 'light'],
  ['Excel on the web, light', {}, 'light'],
  ['Excel on the web, dark', { system: ['dark'] }, 'dark'],
  ['a contrast theme', { office: '#FFFFFF', system: ['forced-colors'] }, 'contrast'],
])('%s', (_, given, look) => {
  settings(given);
  expect(currentLook()).toBe(look);
});

it('hears of changes of Office and of the system until nobody listens', () => {
  settings({ office: '#FFFFFF' });
  const changed = jest.fn();
  const stop = watchLook(changed);
  for (const tell of [...listeners, ...handlers]) tell();
  window.dispatchEvent(new Event('focus'));
  expect(changed).toHaveBeenCalledTimes(4);
  stop();
  expect(listeners).toEqual([]);
  window.dispatchEvent(new Event('focus'));
  expect(changed).toHaveBeenCalledTimes(4);
});

it('does not ask an Excel without a theme to tell of changes', () => {
  settings({});
  watchLook(jest.fn())();
  expect(handlers).toEqual([]);
});
