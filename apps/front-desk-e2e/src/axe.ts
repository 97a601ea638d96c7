import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** By tag: WCAG 2.2 AA. */
const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What a theme gives a colour, and what a density gives a size; names and roles are the same in each. */
const RULES = {
  everything: EVERYTHING,
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  sizes: { type: 'rule', values: ['scrollable-region-focusable', 'target-size'] },
} as const;

export interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly where: readonly string[];
}

/** Where axe has been read already, as long as the page is the same document: reading it takes longer than most screens. */
const known = new WeakMap<Page, World>();

interface World {
  readonly session: CDPSession;
  readonly contextId: number;
}

/**
 * Serious and critical findings of axe, WCAG 2.2 AA. A screen seen whole in one look needs no more in the next than
 * what that may break.
 * `within` is a selector: what stands around it was looked at elsewhere.
 */
export async function findings(
  page: Page,
  what: keyof typeof RULES = 'everything',
  within = 'html',
): Promise<readonly Finding[]> {
  const runOnly = RULES[what];
  const { session, contextId } = await worldOf(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(${JSON.stringify(within)}, { runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'] }).then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, impact, nodes }) => ({ id, impact, where: nodes.map(({ target }) => String(target)) })))`,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value as readonly Finding[];
}

/** An isolated world of its own with axe in it: the page's policy lets no foreign script in, and that stays so. */
async function worldOf(page: Page): Promise<World> {
  const before = known.get(page);
  if (before) return before;
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  await session.send('Runtime.evaluate', { expression: AXE, contextId: executionContextId });
  const world = { session, contextId: executionContextId };
  known.set(page, world);
  // Another document has no such world.
  page.once('domcontentloaded', () => {
    known.delete(page);
    void session.detach();
  });
  return world;
}
