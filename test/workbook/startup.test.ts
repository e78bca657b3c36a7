import { loadWithDocument } from '../../src/workbook/startup';

/** An Excel with or without the shared runtime, and how its document begins. */
function office(supported: boolean, behavior: string) {
  const state = { behavior };
  Object.assign(globalThis, {
    Office: {
      StartupBehavior: { none: 'None', load: 'Load' },
      context: { requirements: { isSetSupported: (name: string) => supported && name === 'SharedRuntime' } },
      addin: {
        getStartupBehavior: () => Promise.resolve(state.behavior),
        setStartupBehavior: (next: string) => {
          state.behavior = next;
          return Promise.resolve();
        },
      },
    },
  });
  return state;
}
afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

test('AK-1 the document loads the add-in from the first write on, and that is told once', async () => {
  const state = office(true, 'None');
  expect(await loadWithDocument()).toBe(true);
  expect(state.behavior).toBe('Load');
  expect(await loadWithDocument()).toBe(false);
});

test('AK-1 where Excel has no start behaviour, nothing is set and nothing told', async () => {
  const state = office(false, 'None');
  expect(await loadWithDocument()).toBe(false);
  expect(state.behavior).toBe('None');
  Reflect.deleteProperty(globalThis, 'Office');
  expect(await loadWithDocument()).toBe(false);
});
