import type { Page } from 'playwright-core';

/** WCAG 1.4.12: what a reader may ask of any text. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Resolves once everything that is loaded has come, also what a page fetches only when it has nothing else to do. */
export async function atRest(page: Page): Promise<void> {
  const idle = (): Promise<unknown> =>
    page.evaluate(
      () => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done), { timeout: 2_000 })),
    );
  const drawn = (): Promise<unknown> =>
    page.waitForFunction(() => document.fonts.status === 'loaded' && !document.querySelector('am-skeleton'));
  await drawn();
  await idle();
  await drawn();
}

/** By how much the page is longer than its screen: the parts of the desk scroll, the desk itself never does. */
export function longerThanScreen(page: Page): Promise<number> {
  return page.evaluate(() => (document.scrollingElement?.scrollHeight ?? 0) - innerHeight);
}

/** Sets the spacing that a reader may ask for, past the page's own styles. */
export function spaceText(page: Page): Promise<void> {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, SPACING);
}

/**
 * What sticks out sideways, so that one would have to scroll in two directions to read; tables, the rack and rows of chips may scroll in their own
 * box.
 */
export function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = [document.documentElement, ...document.querySelectorAll('main, main *')].filter((element) => {
      const { overflowX, visibility } = getComputedStyle(element);
      const hidden = element.closest('.am-hidden') !== null || visibility === 'hidden';
      const scrolls = overflowX === 'auto' || overflowX === 'scroll' || element === document.documentElement;
      return (
        !hidden &&
        scrolls &&
        !element.querySelector(':scope > table, :scope > ul, :scope > [role=grid]') &&
        element.scrollWidth > element.clientWidth + 1
      );
    });
    const { clientWidth } = document.documentElement;
    const leaves = [...document.body.querySelectorAll('*')].filter(
      (part) => part.childElementCount === 0 && part.getBoundingClientRect().right > clientWidth,
    );
    const culprits = leaves.slice(0, 3).map(({ outerHTML }) => outerHTML.slice(0, 120));
    return wide.map((element) =>
      [element.tagName.toLowerCase(), element.className, `${element.scrollWidth} px`, ...culprits].join(' '),
    );
  });
}

/**
 * Words that cannot be read whole: cut at the edge of a box that hides what is too much, or reaching over the edge of
 * a button, a heading, a label.
 */
export function cutWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const NAMED = 'button, a[amButton], a[amTab], am-chip, h1, h2, h3, th:not([scope=rowgroup]), legend, label, dt';
    const speaks = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const named = element.matches(NAMED);
      if (!named && !speaks(element)) return false;
      const { overflowX, overflowY, textOverflow, visibility } = getComputedStyle(element);
      if (visibility === 'hidden' || element.closest('.am-hidden') || element.clientWidth <= 1) return false;
      const over = named && textOverflow !== 'ellipsis';
      const hides = speaks(element);
      const sideways = (over || (hides && overflowX !== 'visible')) && element.scrollWidth > element.clientWidth + 1;
      const down = (over || (hides && overflowY === 'hidden')) && element.scrollHeight > element.clientHeight + 2;
      // A foretaste is shown whole where its row leads to.
      return (sideways || down) && !element.closest('.foretaste') && element.tagName !== 'TEXTAREA';
    });
    return cut.map(
      (element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.trim()}`,
    );
  });
}

/**
 * What is placed by itself, above all what is only spoken, and does not scroll with the box it stands in: far down in a
 * long list it makes the whole page longer than the screen.
 */
export function leavesItsBox(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const placed = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => element.offsetParent !== null && getComputedStyle(element).position === 'absolute',
    );
    const leaves = placed.filter((element) => {
      const holder = element.offsetParent;
      for (let box = element.parentElement; box && box !== holder; box = box.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return true;
      }
      return false;
    });
    return leaves.map(({ outerHTML, parentElement }) => `${parentElement?.tagName}: ${outerHTML.slice(0, 120)}`);
  });
}

/** Targets below 24 px each way (WCAG 2.5.8); a link within a sentence may be as high as its line. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role=option], [role=tab]',
    );
    return [...targets]
      .filter((target) => {
        const { display, visibility } = getComputedStyle(target);
        // A choice is as large as its label.
        const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
        const shown = width > 0 && visibility !== 'hidden';
        return shown && display !== 'inline' && (width < 24 || height < 24);
      })
      .map((target) => target.outerHTML.slice(0, 120));
  });
}
