import type { Page } from 'playwright-core';

/** WCAG 1.4.12: what a reader may ask of any text. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Sets the spacing that a reader may ask for, past the page's own styles. */
export function spaceText(page: Page): Promise<void> {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, SPACING);
}

/** What sticks out sideways, so that one would have to scroll in two directions to read; tables may scroll in their own box. */
export function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = [document.documentElement, ...document.querySelectorAll('main, main *')].filter((element) => {
      const { overflowX, visibility } = getComputedStyle(element);
      const hidden = element.closest('.am-hidden') !== null || visibility === 'hidden';
      const scrolls = overflowX === 'auto' || overflowX === 'scroll' || element === document.documentElement;
      return (
        !hidden && scrolls && !element.querySelector(':scope > table') && element.scrollWidth > element.clientWidth + 1
      );
    });
    return wide.map((element) => `${element.tagName.toLowerCase()}.${element.className} ${element.scrollWidth}`);
  });
}

/** Words that cannot be read whole: cut at the edge of a box that hides what is too much. */
export function cutWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const speaking = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    const cut = speaking.filter((element) => {
      const { overflowX, overflowY, visibility } = getComputedStyle(element);
      if (visibility === 'hidden' || element.closest('.am-hidden') || element.clientWidth <= 1) return false;
      const sideways = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const down = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 2;
      // A foretaste is shown whole where its row leads to.
      return (sideways || down) && !element.closest('.foretaste') && element.tagName !== 'TEXTAREA';
    });
    return cut.map(
      (element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.trim()}`,
    );
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
