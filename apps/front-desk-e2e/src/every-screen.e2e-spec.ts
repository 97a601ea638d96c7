import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { Desk } from './desk';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly where: readonly string[];
}

describe.each(['light', 'dark'] as const)('every screen in %s', (theme) => {
  let desk: Desk;
  let page: Page;

  beforeAll(async () => {
    desk = await Desk.signedIn('ines.alg1', { theme });
    page = desk.page;
  });
  afterAll(() => desk.close());

  it('sign-in', async () => {
    const other = await Desk.open({ theme });
    await other.page.goto('/login');
    await other.page.getByRole('button', { name: 'Sign in' }).waitFor();

    expect(await findings(other.page)).toEqual([]);
    await other.close();
  });

  it('desk', async () => {
    await page.getByRole('heading', { name: 'Now', exact: true }).waitFor();

    expect(await findings(page)).toEqual([]);
  });

  it('search results', async () => {
    await page.getByRole('combobox', { name: 'Search' }).fill('mar');
    await page.getByRole('option').first().waitFor();

    expect(await findings(page)).toEqual([]);
  });

  it('stay, and every card on it', async () => {
    await page.getByRole('combobox', { name: 'Search' }).fill('50');
    await page
      .getByRole('option', { name: /^50\d .* In house/ })
      .first()
      .click();
    await page.waitForURL('**/stay/**');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await findings(page)).toEqual([]);

    for (const card of ['case', 'move', 'credit']) {
      await page.goto(`${page.url().split('?')[0]}?do=${card}`);
      await page.getByRole('button', { name: 'Close', exact: true }).waitFor();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await findings(page)).toEqual([]);
    }
  });

  it('bill, and a line explained', async () => {
    const [stay = ''] = /^.*\/stay\/[\w-]+/.exec(page.url()) ?? [];
    await page.goto(`${stay}/bill`);
    await page.getByRole('table').waitFor();
    expect(await findings(page)).toEqual([]);

    await page
      .getByRole('button', { name: /^Explain / })
      .first()
      .click();
    await page.getByRole('region', { name: 'For the guest' }).waitFor();
    expect(await findings(page)).toEqual([]);
  });

  it('case, and closing it', async () => {
    await page.goto('/desk');
    await page.getByRole('complementary', { name: 'Open cases' }).getByRole('link').first().click();
    await page.waitForURL('**/case/**');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await findings(page)).toEqual([]);

    await page.goto(`${page.url().split('?')[0]}?do=close`);
    await page.getByRole('button', { name: 'Close', exact: true }).waitFor();
    expect(await findings(page)).toEqual([]);
  });

  it('preferences, and an address that is none', async () => {
    await page.goto('/preferences');
    await page.getByRole('heading', { name: 'Preferences' }).waitFor();
    expect(await findings(page)).toEqual([]);

    await page.goto('/nowhere');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await findings(page)).toEqual([]);
  });
});

/** Serious and critical findings of axe, WCAG 2.2 AA. */
async function findings(page: Page): Promise<readonly Finding[]> {
  // In an isolated world of its own: the page's policy lets no foreign script in, and that stays so.
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  await session.send('Runtime.evaluate', { expression: AXE, contextId: executionContextId });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, impact, nodes }) => ({ id, impact, where: nodes.map(({ target }) => String(target)) })))`,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value as readonly Finding[];
}
