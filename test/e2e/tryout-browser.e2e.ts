import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/programs/browser';
import { expectOnlyDependents, expectSuedkreis } from '../tryout/support/suedkreischecks';
import { type Addin, openAddin } from './support/addin';

/** The page while it loads: first nothing, then the library without its context. */
interface OfficePage extends Window {
  readonly Office?: { readonly context?: { readonly requirements?: unknown }; onReady(): Promise<unknown> };
}

let browser: Browser;
let addin: Addin;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  addin = await openAddin(browser);
});
afterEach(() => addin.close());

describe('the unchanged production build in the stand-in', () => {
  it('starts with Office.onReady in Excel and registers all functions', async () => {
    const frame = await addin.page.waitForFunction(() => {
      const inner = document.querySelector('iframe')?.contentWindow as OfficePage | null | undefined;
      return inner?.Office?.context?.requirements ? inner.Office.onReady() : null;
    });
    expect(await frame.jsonValue()).toMatchObject({ host: 'Excel' });
    const registered = await addin.frame().evaluate(() => {
      const runtime = window as unknown as { CustomFunctions: { _association: { mappings: object } } };
      return Object.keys(runtime.CustomFunctions._association.mappings).sort();
    });
    expect(registered).toEqual(addin.host.dispatcher.metadata.functions.map(({ id }) => id).sort());
    await addin.ready();
  });

  it('computes the Südkreis case', () => expectSuedkreis(addin.host, addin.idle));

  it('updates exactly the dependents', () => expectOnlyDependents(addin.host, addin.idle));

  it('carries out the ribbon command of the manifest', async () => {
    await addin.ready();
    const button = addin.manifest.buttons.find(({ functionName }) => functionName !== null);
    if (!button?.functionName) throw new Error('Das Manifest nennt keine Funktion.');
    addin.host.runtime.SetAppRuntimeState('Background');
    await addin.adapter.invokeCommand(button.functionName, button.id);
    expect(addin.host.runtime.GetAppRuntimeState()).toBe('Visible');
  });

  it('recovers after the page was loaded again', async () => {
    await expectSuedkreis(addin.host, addin.idle);
    await addin.frame().goto(addin.frame().url());
    addin.host.book.calculation.force(true);
    await addin.idle();
    expect(addin.host.book.engine.pending).toBe(0);
  });
});
