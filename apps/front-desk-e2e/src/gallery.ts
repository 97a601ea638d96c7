import type { Page } from 'playwright-core';
import { Desk, type DeskOptions } from './desk';

/** How the gallery is looked at; each is in its address. */
export interface View {
  readonly theme?: 'light' | 'dark';
  readonly density?: 'compact' | 'normal' | 'touch';
  readonly language?: string;
}

/** Every component in every state, in the build for those who make it. */
export class Gallery {
  private constructor(
    private readonly desk: Desk,
    readonly page: Page,
  ) {}

  static async open(view: View = {}, options: DeskOptions = {}): Promise<Gallery> {
    const desk = await Desk.open(options);
    const gallery = new Gallery(desk, desk.page);
    await gallery.look(view);
    return gallery;
  }

  async look({ theme = 'light', density = 'normal', language = 'en' }: View): Promise<void> {
    const view = new URLSearchParams({ theme, density, language });
    const answer = await this.page.goto(`${process.env['AMENDS_GALLERY']}/dev/gallery?${view.toString()}`);
    if (!answer?.ok()) throw new Error(await answer?.text());
    await this.page.locator(`html[data-theme=${theme}][data-density=${density}][lang=${language}]`).waitFor();
    await this.page.locator('[data-shown] h3').first().waitFor();
    await this.page.evaluate(() => document.fonts.ready);
  }

  /** Visits every section in turn; what is found there is listed with the section's name. */
  async everywhere(find: () => Promise<readonly unknown[]>): Promise<{ visited: number; found: readonly string[] }> {
    const all: string[] = [];
    const links = await this.page.getByRole('navigation', { name: 'Gallery' }).getByRole('link').all();
    for (const link of links) {
      const slug = /gallery\/([\w-]+)/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? '';
      await link.click();
      await this.page.locator(`[data-shown=${slug}] h3`).first().waitFor();
      for (const one of await find()) all.push(`${slug}: ${typeof one === 'string' ? one : JSON.stringify(one)}`);
    }
    return { visited: links.length, found: all };
  }

  close(): Promise<void> {
    return this.desk.close();
  }
}
