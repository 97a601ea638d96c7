import type { Page } from 'playwright-core';

/** What sticks out of the page, so that it must be pushed sideways to be read. */
export async function stickingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = Array.from(document.body.querySelectorAll('*')).filter(
      (part) => part.childElementCount === 0 && part.getBoundingClientRect().right > clientWidth,
    );
    const names = out.slice(0, 3).map((part) => `${part.parentElement?.tagName} > ${part.outerHTML.slice(0, 120)}`);
    return [`${scrollWidth - clientWidth} px wider than the screen: ${names.join(' | ').toLowerCase()}`];
  });
}

/** Buttons, links, chips, headings and labels whose words do not fit into them. Lists of names may end in an ellipsis. */
export async function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const parts = 'button, a[amButton], a[amTab], am-chip, h1, h2, h3, th, legend, label, dt';
    const shown = Array.from(document.querySelectorAll<HTMLElement>(parts)).filter((part) => part.offsetParent);
    return shown
      .filter((part) => !part.closest('.am-hidden') && part.clientWidth > 0)
      .filter((part) => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 2)
      .map((part) => `${part.tagName.toLowerCase()}: ${part.textContent?.trim().slice(0, 60)}`);
  });
}
