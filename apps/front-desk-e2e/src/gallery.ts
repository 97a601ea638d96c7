import type { Page } from 'playwright-core';
import { Desk, type DeskOptions } from './desk';
import { fromEnvironment } from './environment';

/** How the gallery is looked at; each is in its address. */
export interface View {
  readonly theme?: 'light' | 'dark';
  readonly density?: 'compact' | 'normal' | 'touch';
  readonly language?: string;
}

/** Sections of which a part is fetched only when it is shown, and what is there then. */
const FETCHED_LATE = [
  [/^palette$/, 'am-palette-option >> nth=6'],
  [/^palette-empty$/, 'am-palette-list .none'],
  [/^palette-loading$/, 'am-palette-list am-skeleton'],
  [/^lock/, 'dialog[open]'],
  [/^correction$/, 'am-charge-waivers h2'],
  [/^settlement$/, 'am-settlement-panel .documents'],
  [/^plans$/, 'am-swap-card am-move-preview >> nth=1'],
  [/^reassign$/, 'am-reassign-result li >> nth=0'],
] as const;

/** Sections that lie over the page, and what of them. */
const LIES_OVER = [
  [/^palette/, 'am-palette-list .results'],
  [/^lock/, 'dialog[open] .sheet'],
] as const;
/** What is set in the machine's own font would be drawn as the machine has it. */
const ONE_FONT = 'code, kbd, samp { font-family: inherit !important }';

/** Every component in every state, in the build for those who make it. */
export class Gallery {
  private constructor(
    private readonly desk: Desk,
    readonly page: Page,
  ) {}

  static async open(view: View = {}, options: DeskOptions = {}): Promise<Gallery> {
    // No house: behind the gallery stands no API.
    const desk = await Desk.open({ url: fromEnvironment('AMENDS_GALLERY'), ...options });
    const gallery = new Gallery(desk, desk.page);
    await gallery.look(view);
    return gallery;
  }

  async look({ theme = 'light', density = 'normal', language = 'en' }: View): Promise<void> {
    const view = new URLSearchParams({ theme, density, language });
    const answer = await this.page.goto(`/dev/gallery?${view.toString()}`);
    if (!answer?.ok()) throw new Error(await answer?.text());
    await this.page.locator(`html[data-theme=${theme}][data-density=${density}][lang=${language}]`).waitFor();
    await this.page.locator('[data-shown] h3').first().waitFor();
    await this.page.evaluate(() => document.fonts.ready);
  }

  /**
   * Visits every section in turn; what is found there is listed with the section's name. `find` is told where what is
   * new there stands: around it all sections are alike.
   */
  async everywhere(
    find: (within: string) => Promise<readonly unknown[]>,
  ): Promise<{ visited: number; found: readonly string[] }> {
    const all: string[] = [];
    const slugs = await this.sections();
    for (const [at, slug] of slugs.entries()) {
      await this.show(slug);
      for (const one of await find(at === 0 ? 'html' : '[data-shown]'))
        all.push(`${slug}: ${typeof one === 'string' ? one : JSON.stringify(one)}`);
    }
    return { visited: slugs.length, found: all };
  }

  /** Their names in the address, in order. */
  sections(): Promise<readonly string[]> {
    const links = this.page.locator('nav[aria-label=Gallery] a');
    return links.evaluateAll((all) =>
      all.map((link) => /gallery\/([\w-]+)/.exec((link as HTMLAnchorElement).href)?.[1] ?? ''),
    );
  }

  /** Resolves once everything of the section is there. Its link is pressed without a pointer: some sections cover it. */
  async show(slug: string): Promise<void> {
    await this.page.locator(`nav[aria-label=Gallery] a[href*="gallery/${slug}?"]`).dispatchEvent('click');
    await this.page.locator(`[data-shown=${slug}] h3`).first().waitFor();
    const [, late] = FETCHED_LATE.find(([which]) => which.test(slug)) ?? [];
    if (late) await this.page.locator(late).waitFor();
  }

  /** Another theme or density of what is shown, at once. */
  async turn({ theme = 'light', density = 'normal' }: Omit<View, 'language'>): Promise<void> {
    await this.page.evaluate((look) => Object.assign(document.documentElement.dataset, look), { theme, density });
  }

  /** Of the section shown, without what is around it. */
  async picture(slug: string): Promise<Buffer> {
    const [, lies] = LIES_OVER.find(([which]) => which.test(slug)) ?? [];
    const target = this.page.locator(lies ?? `[data-shown=${slug}]`);
    return target.screenshot({ animations: 'disabled', caret: 'hide', style: ONE_FONT });
  }

  close(): Promise<void> {
    return this.desk.close();
  }
}
