import type { Page } from 'playwright-core';
import { type Finding, findings } from './axe';
import { Desk } from './desk';
import { atRest, cutWords, leavesItsBox, smallTargets, spaceText, sticksOut } from './layout';
import { type Screen, findSubjects, show, type Subjects } from './screens';

/** Who sees a screen that names nobody. */
export const AT_THE_DESK = 'ines.alg1';
const WHOLE = { width: 1366, height: 768 };
/** 1280 px at 400 percent. */
export const ZOOMED = { width: 320, height: 640 };
const MOST_STOPS = 150;

/** Roles that are of no use without a name. */
const NAMED = ['button', 'link', 'textbox', 'combobox', 'checkbox', 'radio', 'dialog', 'table', 'option', 'tab'];

/**
 * What every screen is held to, whoever uses it. Each is gone to once, zoomed, and widened then: loading it takes
 * longer than looking at it.
 */
export function holdToAccess(screens: readonly Screen[]): void {
  const oneByOne = [...screens].sort((one, other) => seat(one).localeCompare(seat(other)));
  const chair = new Chair();
  let page: Page;
  let subjects: Subjects;

  beforeAll(async () => {
    subjects = await findSubjects(AT_THE_DESK, screens);
  });
  afterAll(() => chair.leave());

  describe.each(oneByOne)('$name', (screen) => {
    beforeAll(async () => {
      page = await chair.take(seat(screen));
      await page.emulateMedia({ forcedColors: 'none' });
      await page.setViewportSize(ZOOMED);
      await show(page, screen, subjects);
    });

    it('keeps its words whole at 400 percent', async () => {
      expect(await unreadable(page)).toEqual({ out: [], cut: [] });
    });

    it('is there for readers, for keys and for forced colours', async () => {
      await page.setViewportSize(WHOLE);
      await atRest(page);

      expect(await findingsInBothThemes(page)).toEqual([]);
      expect(await nameless(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      expect(await leavesItsBox(page)).toEqual([]);
      expect(await hiddenStops(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await edgeless(page)).toEqual([]);
    });

    it('keeps its words whole, spaced as a reader needs them', async () => {
      await page.emulateMedia({ forcedColors: 'none' });
      await page.setViewportSize(WHOLE);
      await spaceText(page);

      expect(await unreadable(page)).toEqual({ out: [], cut: [] });
    });
  });
}

/** One person at a time: a browser draws only the page in front. */
class Chair {
  private desk?: Desk;
  private taken?: string;

  async take(signInName: string): Promise<Page> {
    if (this.desk && this.taken === signInName) return this.desk.page;
    await this.desk?.close();
    this.desk = await Desk.signedIn(signInName);
    this.taken = signInName;
    return this.desk.page;
  }

  async leave(): Promise<void> {
    await this.desk?.close();
  }
}

/** What sticks out sideways, and words that are cut. */
export async function unreadable(
  page: Page,
): Promise<{ readonly out: readonly string[]; readonly cut: readonly string[] }> {
  return { out: await sticksOut(page), cut: await cutWords(page) };
}

function seat({ as = AT_THE_DESK }: Screen): string {
  return as;
}

export async function findingsInBothThemes(page: Page): Promise<readonly Finding[]> {
  const found = [];
  for (const theme of ['dark', 'light']) {
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    found.push(...(await findings(page, theme === 'light' ? 'everything' : 'colours')));
  }
  return found;
}

/** From the tree that screen readers are given. */
async function nameless(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored, role, name }) => !ignored && NAMED.includes(String(role?.value)) && !name?.value)
    .map(({ role, nodeId }) => `${role?.value} ${nodeId}`);
}

/** Goes through the screen with Tab and tells each stop that cannot be seen: outside, or under something else. */
async function hiddenStops(page: Page): Promise<readonly string[]> {
  const hidden: string[] = [];
  const seen = new Set<string>();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const { key, problem } = await page.evaluate(lookAtFocus);
    // From the last one the focus leaves the page and comes back to the first.
    if (seen.has(key)) break;
    seen.add(key);
    if (problem) hidden.push(problem);
  }
  expect(seen.size).toBeGreaterThan(3);
  return hidden;
}

/** Runs in the page. */
function lookAtFocus(): { readonly key: string; readonly problem: string } {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return { key: 'end', problem: '' };
  const all = [...document.querySelectorAll('*')];
  const key = String(all.indexOf(focused));
  // A choice is drawn by its label; the input itself is there for the keyboard and the reader.
  const drawn = focused.closest('label') ?? focused;
  const { left, top, width, height } = drawn.getBoundingClientRect();
  const at = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
  const seen = at !== null && (drawn.contains(at) || at.contains(drawn));
  const name = `${focused.tagName.toLowerCase()} ${focused.ariaLabel ?? focused.textContent?.trim().slice(0, 40)}`;
  return { key, problem: seen ? '' : name };
}

function edgeless(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '[amButton], am-chip, input:not([type=radio], [type=checkbox], [type=range]), select, textarea',
      ),
    ]
      .filter((element) => {
        const { borderStyle, borderWidth } = getComputedStyle(element);
        const box = element.closest('.box') ?? element;
        const edge = getComputedStyle(box);
        return (borderStyle === 'none' || borderWidth === '0px') && edge.borderStyle === 'none';
      })
      .map((element) => `${element.tagName.toLowerCase()} ${element.textContent?.trim()}`),
  );
}
