import type { Page, Route } from 'playwright-core';
import { Desk } from './desk';
import { Rest } from './rest';

/** What a panel says while it loads, when it cannot, and whom it sends one to. */
describe('a panel that has nothing to show yet', () => {
  let desk: Desk;
  let caseId: string;

  beforeAll(async () => {
    desk = await Desk.signedIn('marta.alg1');
    const rest = await Rest.signedIn('marta.alg1');
    const { body } = await rest.post('cases', { category: 'noise', guestName: 'Ms States' });
    caseId = String(body['id']);
  });
  afterEach(() => desk.page.unrouteAll({ behavior: 'ignoreErrors' }));
  afterAll(() => desk.close());

  it('shows its place after 150 ms and words after four seconds, and never both at once with the content', async () => {
    const { page } = desk;
    const held: Route[] = [];
    await page.route(`**/cases/${caseId}`, (route) => void held.push(route));
    await page.goto(`/case/${caseId}`);

    const skeleton = page.getByRole('status', { name: 'Loading' }).first();
    await skeleton.waitFor();
    expect(await animationDelays(page)).toEqual(['0.15s', '4s']);
    await page
      .getByText(/answers slowly/)
      .first()
      .waitFor();
    await Promise.all(held.map((route) => route.continue()));
    await page.getByRole('heading', { name: 'Noise' }).waitFor();
    expect(await skeleton.count()).toBe(0);
  });

  it('says that it failed, shows the reference small, and loads when asked again', async () => {
    const { page } = desk;
    await page.route(`**/cases/${caseId}`, (route) => refuse(route, 500, { code: 'unexpected', requestId: 'r-500' }));
    await page.goto(`/case/${caseId}`);

    const alert = page.getByRole('alert').filter({ hasText: 'did not work on our side' });
    await alert.getByText('Reference r-500').waitFor();
    await page.unrouteAll();
    await alert.getByRole('button', { name: 'Try again' }).click();

    await page.getByRole('heading', { name: 'Noise' }).waitFor();
  });

  it('says whom to ask when the role may not', async () => {
    const { page } = desk;
    const facts = { code: 'permission-missing', permission: 'case.read', roles: ['supervisor', 'head'] };
    await page.route(`**/cases/${caseId}`, (route) => refuse(route, 403, facts));
    await page.goto(`/case/${caseId}`);

    await page.getByText('Whom to ask: a supervisor or the head of the front office.').waitFor();
  });

  it('says that it is not there any more', async () => {
    const { page } = desk;
    await page.goto('/case/01970000-0000-7000-8000-000000000000');

    await page.getByText('This is not here any more, or never was.').waitFor();
  });

  it('keeps what was typed when the database is gone or there were too many tries', async () => {
    const { page } = desk;
    await page.goto(`/case/${caseId}`);
    const note = page.getByRole('textbox', { name: /^Note/ });
    await page.route('**/notes', (route) => refuse(route, 503, { code: 'database-unavailable' }));
    await note.fill('The engineer comes at eight.');
    await note.press('Control+Enter');
    await page.getByText(/system is too busy\. Nothing was changed.*Your words are kept\./).waitFor();
    expect(await note.inputValue()).toBe('The engineer comes at eight.');

    await page.unrouteAll();
    const tooMany = { code: 'too-many-requests', retryAfterSeconds: 20 };
    await page.route('**/notes', (route) => refuse(route, 429, tooMany));
    await note.press('Control+Enter');
    await page.getByText(/Try again in 20 s; what you typed stays/).waitFor();

    await page.unrouteAll();
    await note.press('Control+Enter');
    await page.getByText('The engineer comes at eight.').waitFor();
    expect(await note.inputValue()).toBe('');
  });

  it('says what to do next when there is nothing', async () => {
    const { page } = desk;
    await page.route(/\/cases\?open=true/, (route) =>
      route.fulfill({ json: { data: [], page: { nextCursor: null, hasMore: false } } }),
    );
    await page.goto('/desk');

    await page.getByText('No open cases. Press C when a guest has something to put right.').first().waitFor();
  });
});

function refuse(route: Route, status: number, body: object): Promise<void> {
  return route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify(body) });
}

/** When the skeleton and its slow words appear: the delays are written in the style, not waited for. */
function animationDelays(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const skeleton = document.querySelector('am-skeleton');
    const slow = skeleton?.querySelector('.slow');
    return [skeleton, slow].map((element) => (element ? getComputedStyle(element).animationDelay : ''));
  });
}
