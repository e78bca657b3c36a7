import type { Addin } from './support/addin';
import { expectOnlyDependents, expectSuedkreis } from './support/suedkreis-checks';
import { expect, test } from './support/test';

/** The page while it loads: first nothing, then the library without its context. */
interface OfficePage extends Window {
  readonly Office?: { readonly context?: { readonly requirements?: unknown }; onReady(): Promise<unknown> };
}

let addin: Addin;
test.beforeEach(async ({ openAddin }) => {
  addin = await openAddin();
});

test.describe('the unchanged production build in the stand-in', () => {
  test('starts with Office.onReady in Excel and registers all functions', async () => {
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

  test('computes the Südkreis case', () => expectSuedkreis(addin.host, addin.idle));

  test('updates exactly the dependents', () => expectOnlyDependents(addin.host, addin.idle));

  test('carries out the ribbon command of the manifest', async () => {
    await addin.ready();
    const button = addin.manifest.buttons.find(({ functionName }) => functionName !== null);
    if (!button?.functionName) throw new Error('Das Manifest nennt keine Funktion.');
    addin.host.runtime.SetAppRuntimeState('Background');
    await addin.adapter.invokeCommand(button.functionName, button.id);
    expect(addin.host.runtime.GetAppRuntimeState()).toBe('Visible');
  });

  test('recovers after the page was loaded again', async () => {
    await expectSuedkreis(addin.host, addin.idle);
    await addin.frame().goto(addin.frame().url());
    addin.host.book.calculation.force('all');
    await addin.idle();
    expect(addin.host.book.engine.pending).toBe(0);
  });
});
