import { createServer, type Server } from 'node:http';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  FrameLocator,
  Locator,
  Page,
} from 'playwright-core';
import { launchBrowser } from '../../../scripts/programs/browser';
import { tryoutFile } from '../../../scripts/start/files';
import { answering, listen } from '../../../scripts/start/server';
import { eventually, HANGS_MS } from '../../support/eventually';

/** The server of `npm start`; the page has been built before the first test. */
class TryoutServer {
  private readonly server: Server = createServer(answering(tryoutFile));
  address = '';

  async start(): Promise<void> {
    this.address = `http://localhost:${await listen(this.server, 3180)}/`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** Server and browser for the tests of one file. Opens the page, once for every call. */
export function tryoutPage(): (options?: BrowserContextOptions) => Promise<Tryout> {
  const server = new TryoutServer();
  let browser: Browser;
  beforeAll(async () => {
    [browser] = await Promise.all([launchBrowser(), server.start()]);
  });
  afterAll(async () => {
    await browser.close();
    server.stop();
  });
  return (options) => Tryout.open(browser, server.address, options);
}

const CDN = 'https://appsforoffice.microsoft.com/';

/** What a newcomer sees and does. */
export class Tryout {
  readonly strangers: string[] = [];
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {}

  static async open(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Tryout> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 860 },
      locale: 'de-DE',
      ...options,
    });
    context.setDefaultTimeout(HANGS_MS);
    const page = await context.newPage();
    const tryout = new Tryout(page, context);
    page.on('pageerror', (error) => tryout.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') tryout.complaints.push(message.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      const own = url.startsWith(address) || url.startsWith(CDN) || /^(blob|data):/.test(url);
      if (!own) tryout.strangers.push(url);
    });
    await page.goto(address);
    return tryout;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  /** The functions have announced themselves and everything is calculated. */
  async ready(): Promise<void> {
    await this.pane.getByText('Die Funktionen sind bereit').first().waitFor();
    await this.page.locator('.status [data-busy="false"]').waitFor();
  }

  cell(address: string): Locator {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return this.page.locator(`#z${row}s${column} .text`);
  }

  /** Waits until the cell shows the text. */
  shows(address: string, text: string): Promise<void> {
    return eventually(async () => expect(await this.cell(address).allTextContents()).toEqual([text]));
  }

  /** Waits until the keyboard is on the cell and the sheet shows it there. */
  async at(address: string): Promise<void> {
    await this.page
      .locator(
        `.grid .editor[aria-label="Zelle ${address}, leer"], .grid .editor[aria-label^="Zelle ${address}:"]`,
      )
      .waitFor();
  }

  /** Says in the name box where to go, which may be refused. */
  async goTo(place: string): Promise<void> {
    const box = this.page.getByLabel('Namenfeld');
    await box.fill(place);
    await box.press('Enter');
  }

  /** A cell, or an area by its corners, of the sheet that is shown. */
  async select(address: string): Promise<void> {
    await this.goTo(address);
    await this.at(address.split(':')[0] ?? '');
    await eventually(async () => expect(await this.page.getByLabel('Namenfeld').inputValue()).toBe(address));
  }

  async enter(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Resolves when all that was done so far is drawn; only for what must not be seen after it. */
  async drawn(): Promise<void> {
    await this.page.evaluate(async () => {
      // The page draws in a timer of its own, and follows its scrolling with the next frame.
      for (let times = 0; times < 2; times++) {
        await new Promise((done) => setTimeout(done, 0));
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      }
    });
  }

  async sheet(name: string): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
    await this.page.getByRole('tab', { name, selected: true }).waitFor();
  }

  /** Fails if the page complained or asked anybody else for anything. */
  async close(): Promise<void> {
    await this.context.close();
    expect(this.complaints).toEqual([]);
    expect(this.strangers).toEqual([]);
  }
}
