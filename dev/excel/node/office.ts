import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { NativeBridge } from '../transport/bridge';

/** The library's own files, read from the installed package and never copied. */
export const OFFICE_FILES = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

const HOST_INFO = 'Excel|Web|16.00|de-DE|00000000-0000-4000-8000-000000000000||disableLogging|3';
const PAGE =
  '<!doctype html><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

/** Without a parent page the web hand-shake can't start; the bridge takes its place. */
const EXPECTED = /conversationId/;

/**
 * Up to this many milliseconds the library waits only to spare the network: it collects results of custom functions for
 * 50, and then waits twice as long as the last of them took to send, at most 2,000. What it waits for longer is a time
 * limit.
 */
const LONGEST_PAUSE = 2000;

export interface OfficeWindow {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly requests: string[];
  run(script: string): void;
  close(): void;
}

const FILES = ['office.js', 'en-us/office_strings.js', 'excel-web-16.00.js'];

const compiled = new Map<string, Script>();

/** Megabytes that every session needs are compiled once. */
function compiledOf(text: string): Script {
  const script = compiled.get(text) ?? new Script(text);
  compiled.set(text, script);
  return script;
}

let library: readonly Script[] | null = null;
const libraryScripts = (): readonly Script[] =>
  (library ??= FILES.map((file) => new Script(readFileSync(join(OFFICE_FILES, file), 'utf8'))));

/** Evaluates the genuine, unmodified office.js in a page without network, connected to the given bridge. */
export function openOffice(bridge: NativeBridge): OfficeWindow {
  const errors: Error[] = [];
  const requests: string[] = [];
  const console = new VirtualConsole();
  console.on('jsdomError', (error: Error) => {
    if (!EXPECTED.test(error.message)) errors.push(error);
  });
  const url = `https://localhost:3000/taskpane.html?_host_Info=${encodeURIComponent(HOST_INFO)}`;
  const dom = new JSDOM(PAGE, { url, runScripts: 'outside-only', virtualConsole: console });
  const window = dom.window as unknown as Window & typeof globalThis & Record<string, unknown>;
  window['_richApiNativeBridge'] = bridge;
  window.fetch = (target) => {
    requests.push(target instanceof Request ? target.url : target.toString());
    return Promise.reject(new Error('Kein Netz im Test'));
  };
  // The library's other way out; jsdom itself loads nothing.
  window.XMLHttpRequest.prototype.open = (_method: string, address: string | URL) => {
    requests.push(address.toString());
    throw new Error('Kein Netz im Test');
  };
  // There is no network here, and whoever waits for results would wait half a second for each.
  const start = window.setTimeout.bind(window);
  window.setTimeout = ((task: TimerHandler, delay = 0, ...rest: unknown[]) =>
    start(task, delay > LONGEST_PAUSE ? delay : 0, ...rest)) as typeof window.setTimeout;
  const context = dom.getInternalVMContext();
  for (const script of libraryScripts()) script.runInContext(context);
  return {
    Excel: window['Excel'],
    OfficeExtension: window['OfficeExtension'],
    CustomFunctions: window['CustomFunctions'],
    requests,
    run: (text) => void compiledOf(text).runInContext(context),
    close: () => {
      dom.window.close();
      if (errors.length > 0) throw new AggregateError(errors, 'Fehler in der Seite');
      if (requests.length > 0) throw new Error(`Unerwartete Anfragen: ${requests.join(', ')}`);
    },
  };
}
