import { isDeepStrictEqual } from 'node:util';
import { type Browser, type BrowserContext, chromium, type Locator, type Page, type Request } from 'playwright-core';
import { fromEnvironment } from './environment';
import { myHouse } from './house';

export interface SignIn {
  readonly signInName: string;
  readonly password: string;
}

export interface DeskOptions {
  readonly language?: string;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** With the worker that starts the desk without a network; other tests see every request themselves. */
  readonly installed?: boolean;
  /** Of another server than the one of the file's house. */
  readonly url?: string;
  /** The clock stands at a moment of the night, so that what is shown of it is always the same. */
  readonly still?: boolean;
}

const STILL_AT = new Date('2026-11-21T01:30:00.000Z');

/** Nothing on a desk takes this long; a test that waits longer has lost its way. */
const PATIENCE_MS = 25_000;
const SAMPLE_PASSWORD = 'sample-desk-2026';

let browser: Promise<Browser> | undefined;

/**
 * A person at a desk in a browser of their own. Counts as the trade does: a key chord, a click or a field typed through
 * is one interaction.
 */
export class Desk {
  private counted = 0;
  private readonly loading = new Set<Request>();
  /** What the page complained of; a test that ends with any of it fails. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    this.listenTo(page);
  }

  /** Another tab of the same browser; where it is and what it shows is for the test to say. */
  async tab(): Promise<Page> {
    const page = await this.context.newPage();
    this.listenTo(page);
    return page;
  }

  static async open(options: DeskOptions = {}): Promise<Desk> {
    const { width = 1366, height = 768, theme = 'light', language = 'en-GB' } = options;
    browser ??= chromium.connect(fromEnvironment('AMENDS_BROWSER'));
    const context = await (
      await browser
    ).newContext({
      baseURL: options.url ?? (await myHouse()).url,
      viewport: { width, height },
      colorScheme: theme,
      locale: language,
      ...(options.still ? { timezoneId: 'Europe/Lisbon' } : {}),
      reducedMotion: 'reduce',
      serviceWorkers: options.installed ? 'allow' : 'block',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    // Chosen, not left to the clock: by itself the desk turns dark at night.
    await context.addInitScript(
      (chosen) => localStorage.setItem('amends.look', JSON.stringify({ theme: chosen })),
      theme,
    );
    if (options.still) await context.clock.setFixedTime(STILL_AT);
    return new Desk(await context.newPage(), context);
  }

  static async signedIn(signInName: string, options: DeskOptions = {}): Promise<Desk> {
    const desk = await Desk.open(options);
    await desk.signIn({ signInName, password: SAMPLE_PASSWORD });
    return desk;
  }

  async signIn({ signInName, password }: SignIn): Promise<void> {
    await this.page.goto('/login');
    const form = this.page.locator('form');
    await form.locator('input[name=username]').fill(signInName);
    await form.locator('input[name=password]').fill(password);
    await form.locator('button[type=submit]').click();
    // Where the day starts depends on role and hour.
    await this.page.waitForURL(({ pathname }) => pathname !== '/login' && pathname !== '/');
    await this.page.getByRole('combobox', { name: /search|szukaj|ieškoti|hľadať|traži/i }).waitFor();
  }

  /** Takes the network away once nothing is on its way any more that the page fetches in idle moments. */
  async loseConnection(): Promise<void> {
    await this.page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
    while (this.loading.size > 0) await this.page.waitForEvent('requestfinished');
    await this.context.setOffline(true);
    await this.page.getByText(/^No connection since/).waitFor();
  }

  async findConnection(): Promise<void> {
    await this.context.setOffline(false);
    await this.page.getByText(/^No connection since/).waitFor({ state: 'detached' });
  }

  /** One key or chord. */
  async press(key: string): Promise<void> {
    this.counted += 1;
    await this.page.keyboard.press(key);
  }

  async click(target: Locator): Promise<void> {
    this.counted += 1;
    await target.click();
  }

  /** One field typed through, where the focus is. */
  async type(text: string): Promise<void> {
    this.counted += 1;
    // As fast as a person: a burst of keys is taken for a scanner.
    await this.page.keyboard.type(text, { delay: 45 });
  }

  /** How many interactions the work took. */
  async counting(work: () => Promise<void>): Promise<number> {
    const before = this.counted;
    await work();
    return this.counted - before;
  }

  async close(): Promise<void> {
    const { complaints } = this;
    await this.context.close();
    expect(complaints).toEqual([]);
  }

  private listenTo(page: Page): void {
    page.on('request', (request) => request.resourceType() === 'script' && this.loading.add(request));
    for (const end of ['requestfinished', 'requestfailed'] as const) {
      page.on(end as 'requestfinished', (request) => this.loading.delete(request));
    }
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      // A refused request is told to the person by the page; Chromium tells it to the console as well.
      if (message.type() === 'error' && !message.text().includes('Failed to load resource')) {
        this.complaints.push(message.text());
      }
    });
  }
}

/** Resolves once the field holds the text: what a click leads to is drawn a moment later. */
export async function holds(field: Locator, text: string): Promise<void> {
  await field.page().waitForFunction(({ input, wanted }) => (input as HTMLInputElement).value === wanted, {
    input: await field.elementHandle(),
    wanted: text,
  });
}

/**
 * Resolves once the screen says what is wanted, and fails with what it says instead: on a busy machine a screen is drawn
 * in more than one step.
 */
export async function comesToBe<T>(page: Page, read: () => Promise<T>, wanted: T): Promise<void> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  let found = await read();
  while (!isDeepStrictEqual(found, wanted) && Date.now() < giveUpAt) {
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    found = await read();
  }
  expect(found).toEqual(wanted);
}

/** Lets go of the browser at the end of a file; the browser itself goes on for the next. */
export async function leaveBrowser(): Promise<void> {
  await (await browser)?.close();
}
