import { DOMParser } from '@xmldom/xmldom';
import { expect, type Browser, type BrowserContextOptions, type Frame, type Page } from '@playwright/test';
import { frameName, type PageIdentity } from '../../../dev/excel/transport/app-context';
import { XdmAdapter } from '../../../dev/excel/transport/xdm';
import type { Host } from '../../../dev/excel/host/host';
import { type Manifest, readManifest } from '../../../dev/excel/host/manifest';
import { createHost } from '../../../dev/excel/node/office-session';
import { built, builtMetadata } from './built';
import { hostPageAddress, OWN, serve } from './files';

export interface Addin {
  readonly host: Host;
  readonly page: Page;
  readonly manifest: Manifest;
  readonly adapter: XdmAdapter;
  /** Every address that was asked for. */
  readonly requests: readonly string[];
  frame(): Frame;
  /** Resolves when the library has found its host and the functions are at work. */
  ready(): Promise<void>;
  idle(): Promise<void>;
  /** Fails on page errors, requests to strangers, missing files and everything the stand-in does not know. */
  close(): Promise<void>;
}

export interface AddinSetup {
  readonly blank?: 0 | null;
  /** Sets beyond those of the manifest, for members that the product uses only where they exist. */
  readonly requirements?: Readonly<Record<string, string>>;
  readonly date1904?: boolean;
  /** Errors in the console that a test brings about itself. */
  readonly expected?: RegExp;
  /** The window and the settings of the system. */
  readonly context?: BrowserContextOptions;
  /** Runs in every page before anything else. */
  readonly script?: string;
}

const ALLOWED = /^https:\/\/(localhost:3000|appsforoffice\.microsoft\.com)\//;

/** A failure while serving has to end the request, or the page would wait for it until the test gives up. */
function attempt<T>(action: () => T, problems: string[]): T | null {
  try {
    return action();
  } catch (error) {
    problems.push(String(error));
    return null;
  }
}

/** Opens the unchanged production build in a frame, with the stand-in answering from this process. */
export async function openAddin(browser: Browser, setup: AddinSetup = {}): Promise<Addin> {
  const host = createHost({
    metadata: builtMetadata(),
    ...(setup.blank === undefined ? {} : { blank: setup.blank }),
    ...(setup.date1904 === undefined ? {} : { date1904: setup.date1904 }),
  });
  const xml = new DOMParser().parseFromString(built('manifest.xml'), 'text/xml');
  const manifest = readManifest(xml as unknown as Document);
  const identity: PageIdentity = {
    conversationId: '00000000-0000-4000-8000-000000000001',
    appId: manifest.id,
    origin: OWN,
    requirements: { ...manifest.requirements, ...setup.requirements },
  };

  const context = await browser.newContext(setup.context);
  await context.addInitScript(setup.script ?? '');
  const page = await context.newPage();
  let closing = false;
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  context.on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && setup.expected?.test(text) !== true) problems.push(text);
  });
  /** What a page that is being closed can't receive any more is no problem. */
  const unlessClosing = (error: unknown): void => {
    if (!closing) problems.push(String(error));
  };
  await context.route('**/*', async (route) => {
    const served = attempt(() => serve(route.request().url(), frameName(identity)), problems);
    if (!served) problems.push(`Nicht vorhanden: ${route.request().url()}`);
    await (served ? route.fulfill({ status: 200, ...served }) : route.abort()).catch(unlessClosing);
  });

  const adapter = new XdmAdapter(host, identity, (text) => {
    page
      .evaluate((message) => (window as unknown as { toAddin(text: string): void }).toAddin(message), text)
      .catch(unlessClosing);
  });
  await page.exposeFunction('fromAddin', (text: string) => adapter.receive(text));
  await page.goto(hostPageAddress);

  const inner = (): Frame => {
    const frame = page.frames().find((item) => item.url().startsWith(`${OWN}/taskpane.html`));
    if (!frame) throw new Error('Der Rahmen mit dem Add-in fehlt.');
    return frame;
  };
  await expect(inner).toPass();

  return {
    host,
    page,
    manifest,
    adapter,
    requests,
    frame: inner,
    ready: async () => {
      await expect
        .poll(() => ({ functions: host.dispatcher.isReady, actions: host.addin.actionsReady }))
        .toEqual({ functions: true, actions: true });
      await inner().evaluate(() => Office.onReady());
    },
    idle: () => host.book.calculation.idle(),
    close: async () => {
      closing = true;
      await context.close();
      host.dispose();
      const strangers = requests.filter((address) => !ALLOWED.test(address) && !address.startsWith('data:'));
      problems.push(...strangers.map((address) => `Fremde Adresse: ${address}`));
      problems.push(...host.unknown.map(({ what, detail }) => `Unbekannt: ${what} ${detail}`));
      expect(problems).toEqual([]);
    },
  };
}
