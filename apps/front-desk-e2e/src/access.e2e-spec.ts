import type { Page } from 'playwright-core';
import { type Finding, findings } from './axe';
import { Desk } from './desk';
import { cutWords, leavesItsBox, smallTargets, spaceText, sticksOut } from './layout';
import { SCREENS, findSubjects, show, type Subjects } from './screens';

const SIGN_IN = 'ines.alg1';
/** 1280 px at 400 percent. */
const ZOOMED = { width: 320, height: 640 };
const MOST_STOPS = 150;

/** Roles that are of no use without a name. */
const NAMED = ['button', 'link', 'textbox', 'combobox', 'checkbox', 'radio', 'dialog', 'table', 'option', 'tab'];

describe('every screen, for whoever uses it', () => {
  let desk: Desk | undefined;
  let at: string | undefined;
  let page: Page;
  let subjects: Subjects;

  beforeAll(async () => {
    subjects = await findSubjects(SIGN_IN);
    await sitDown(SIGN_IN);
  });
  afterEach(async () => {
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 1366, height: 768 });
  });
  afterAll(async () => {
    await desk?.close();
  });

  it('search results', async () => {
    await page.getByRole('combobox', { name: 'Search' }).fill('mar');
    await page.getByRole('option').first().waitFor();

    expect(await findingsInBothThemes(page)).toEqual([]);
  });

  it.each(SCREENS)('$name', async (screen) => {
    await sitDown(screen.as);
    await show(page, screen, subjects);

    expect(await findingsInBothThemes(page)).toEqual([]);
    expect(await nameless(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await leavesItsBox(page)).toEqual([]);
    expect(await hiddenStops(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await edgeless(page)).toEqual([]);
  });

  it.each(SCREENS)('$name: at 400 percent, and with its text spaced as a reader needs it', async (screen) => {
    await sitDown(screen.as);
    await page.setViewportSize(ZOOMED);
    await show(page, screen, subjects);
    expect({ out: await sticksOut(page), cut: await cutWords(page) }).toEqual({ out: [], cut: [] });

    await page.setViewportSize({ width: 1366, height: 768 });
    await spaceText(page);
    expect({ out: await sticksOut(page), cut: await cutWords(page) }).toEqual({ out: [], cut: [] });
  });

  /** One person at a time: a browser draws only the page in front. */
  async function sitDown(signInName = SIGN_IN): Promise<void> {
    if (at === signInName) return;
    await desk?.close();
    desk = await Desk.signedIn(signInName);
    ({ page } = desk);
    at = signInName;
  }
});

describe('sign-in, for whoever uses it', () => {
  it('is as open as the desk behind it', async () => {
    const desk = await Desk.open({ width: ZOOMED.width, height: ZOOMED.height });
    const { page } = desk;
    await page.goto('/login');
    await page.getByRole('button', { name: 'Sign in' }).waitFor();

    expect(await findingsInBothThemes(page)).toEqual([]);
    expect({ out: await sticksOut(page), cut: await cutWords(page) }).toEqual({ out: [], cut: [] });
    await desk.close();
  });
});

async function findingsInBothThemes(page: Page): Promise<readonly Finding[]> {
  const found = [];
  for (const theme of ['dark', 'light']) {
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    found.push(...(await findings(page, theme === 'light' ? 'everything' : 'look')));
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
