/** What of office.js is there: with an older Excel the shared runtime has no start behaviour. */
const isSupported = (): boolean =>
  typeof Office !== 'undefined' && Office.context.requirements.isSetSupported('SharedRuntime', '1.1');

/**
 * AK-1: from now on Excel loads the add-in together with this document, so that formulas are computed and stale ones are
 * noticed without anybody opening the pane.
 *
 * @returns whether that is new; `false` also where Excel can't do it
 */
export async function loadWithDocument(): Promise<boolean> {
  if (!isSupported()) return false;
  if ((await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load) return false;
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  return true;
}
