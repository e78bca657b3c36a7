import { test as base, type BrowserContextOptions } from '@playwright/test';
import { openAddin, type Addin, type AddinSetup } from './addin';
import { OPENING } from './every-test';
import { openPane, type Pane, type PaneSetup } from './pane';
import { Tryout, TryoutServer } from './tryout';

interface Openers {
  /** Opens the try-out page with its first example. */
  readonly openTryout: (options?: BrowserContextOptions) => Promise<Tryout>;
  /** Opens the add-in in the stand-in. */
  readonly openAddin: (setup?: AddinSetup) => Promise<Addin>;
  /** Opens the pane of the add-in in the stand-in. */
  readonly openPane: (setup?: PaneSetup) => Promise<Pane>;
}

interface Closing {
  close(): Promise<void>;
}

/** Opens whatever is asked for and closes all of it after the test, which fails if there were complaints. */
async function closing<A extends unknown[], T extends Closing>(
  open: (...args: A) => Promise<T>,
  use: (opener: (...args: A) => Promise<T>) => Promise<void>,
): Promise<void> {
  const opened: T[] = [];
  await use(async (...args) => {
    const one = await base.step(OPENING, () => open(...args));
    opened.push(one);
    return one;
  });
  for (const one of opened) await one.close();
}

export const test = base.extend<Openers, { readonly tryoutAddress: string }>({
  tryoutAddress: [
    // Playwright reads from the first parameter what a fixture needs.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = new TryoutServer();
      await server.start();
      await use(server.address);
      server.stop();
    },
    { scope: 'worker' },
  ],
  openTryout: ({ browser, tryoutAddress }, use) =>
    closing((options?: BrowserContextOptions) => Tryout.open(browser, tryoutAddress, options), use),
  openAddin: ({ browser }, use) => closing((setup?: AddinSetup) => openAddin(browser, setup), use),
  openPane: ({ browser }, use) => closing((setup?: PaneSetup) => openPane(browser, setup), use),
});

export { expect } from '@playwright/test';
