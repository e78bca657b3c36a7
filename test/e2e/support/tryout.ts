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
import { buildIfStale, TRYOUT } from '../../../scripts/start/build';
import { tryoutFile } from '../../../scripts/start/files';
import { answering, listen } from '../../../scripts/start/server';

/** The server of `npm start`, with the page built from the present sources. */
class TryoutServer {
  private readonly server: Server = createServer(answering(tryoutFile));
  address = '';

  async start(): Promise<void> {
    buildIfStale(TRYOUT);
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

  async select(address: string): Promise<void> {
    const box = this.page.getByLabel('Namenfeld');
    await box.fill(address);
    await box.press('Enter');
  }

  async enter(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  sheet(name: string): Promise<void> {
    return this.page.getByRole('tab', { name }).click();
  }

  /** Fails if the page complained or asked anybody else for anything. */
  async close(): Promise<void> {
    await this.context.close();
    expect(this.complaints).toEqual([]);
    expect(this.strangers).toEqual([]);
  }
}
