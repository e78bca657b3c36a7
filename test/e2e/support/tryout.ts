import { createServer, type Server } from 'node:http';
import {
  expect,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type FrameLocator,
  type Locator,
  type Page,
} from '@playwright/test';
import { tryoutFile } from '../../../scripts/start/files';
import { answering, listen } from '../../../scripts/start/server';

/** The server of `npm start`; the page has been built before the first test. */
export class TryoutServer {
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
    await expect(this.pane.getByText('Die Funktionen sind bereit').first()).toBeVisible();
    await expect(this.page.locator('.status [data-busy="false"]')).toBeVisible();
  }

  cell(address: string): Locator {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return this.page.locator(`#z${row}s${column} .text`);
  }

  /** Waits until the cell shows the text. */
  shows(address: string, text: string): Promise<void> {
    return expect(this.cell(address)).toHaveText([text]);
  }

  /** Waits until the keyboard is on the cell and the sheet shows it there. */
  async at(address: string): Promise<void> {
    await expect(
      this.page.locator(
        `.grid .editor[aria-label="Zelle ${address}, leer"], .grid .editor[aria-label^="Zelle ${address}:"]`,
      ),
    ).toBeVisible();
  }

  /** Says in the name box where to go, which may be refused. */
  async goTo(place: string): Promise<void> {
    const box = this.page.getByLabel('Namenfeld');
    await box.fill(place);
    await box.press('Enter');
  }

  /** Waits until the name box says that this is selected. */
  inNameBox(address: string): Promise<void> {
    return expect(this.page.getByLabel('Namenfeld')).toHaveValue(address);
  }

  /** A cell, or an area by its corners, of the sheet that is shown. */
  async select(address: string): Promise<void> {
    await this.goTo(address);
    await this.at(address.split(':')[0] ?? '');
    await this.inNameBox(address);
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
    await expect(this.page.getByRole('tab', { name, selected: true })).toBeVisible();
  }

  /** A new sheet without anything, which is shown then. */
  async blankSheet(): Promise<void> {
    const tabs = this.page.getByRole('tab');
    const count = await tabs.count();
    await this.page.getByRole('button', { name: 'Neues Blatt' }).click();
    await expect(tabs).toHaveCount(count + 1);
    await expect(tabs.last()).toHaveAttribute('aria-selected', 'true');
  }

  /** Fails if the page complained or asked anybody else for anything. */
  async close(): Promise<void> {
    await this.context.close();
    expect(this.complaints).toEqual([]);
    expect(this.strangers).toEqual([]);
  }
}
