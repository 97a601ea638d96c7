import type { Page } from 'playwright-core';
import { comesToBe, Desk } from './desk';
import { Rest } from './rest';

/** A desk whose connection goes away in the middle of the work. */
describe('a desk without a connection', () => {
  let desk: Desk;
  let rest: Rest;

  beforeAll(async () => {
    [desk, rest] = await Promise.all([Desk.signedIn('pawel.alg1'), Rest.signedIn('pawel.alg1')]);
  });
  afterEach(async () => {
    await desk.page.unrouteAll({ behavior: 'ignoreErrors' });
    await desk.findConnection();
  });
  afterAll(() => desk.close());

  it('keeps notes and new cases in sight and sends each once when it is back', async () => {
    const { page } = desk;
    const caseId = await openedCase('Ms Offline');
    await page.goto('/desk');
    await page
      .getByRole('complementary', { name: 'Open cases' })
      .getByRole('link', { name: /Ms Offline/ })
      .click();
    await page.getByRole('textbox', { name: /^Note/ }).waitFor();
    await desk.loseConnection();
    await page
      .getByText(/As of \d/)
      .first()
      .waitFor();

    await writeNote(page, 'Written without a connection.');
    const waiting = page.getByRole('list', { name: 'Notes to send' });
    await waiting.getByText('Written without a connection.').waitFor();
    await openWalkIn(page, 'Ms Later');
    const cases = page.getByRole('list', { name: 'New cases to send' });
    await cases
      .getByText(/Ms Later/)
      .first()
      .waitFor();
    await page.getByRole('contentinfo').getByText('2 to send').waitFor();

    await desk.findConnection();
    await cases.waitFor({ state: 'detached' });
    await page.getByRole('contentinfo').getByText('2 to send').waitFor({ state: 'detached' });
    await page
      .getByText(/As of \d/)
      .first()
      .waitFor({ state: 'detached' });
    expect(await notesOf(caseId)).toEqual(['Written without a connection.']);
    expect(await casesOf('Ms Later')).toBe(1);
  });

  it('can change and withdraw what waits', async () => {
    const { page } = desk;
    const caseId = await openedCase('Ms Mind');
    await page.goto(`/case/${caseId}`);
    await page.getByText('Live', { exact: true }).waitFor();
    await desk.loseConnection();
    await writeNote(page, 'Frist.');
    await writeNote(page, 'Second.');
    const waiting = page.getByRole('list', { name: 'Notes to send' }).getByRole('listitem');
    const first = waiting.filter({ hasText: 'Frist.' });

    await first.getByRole('button', { name: /^Change/ }).click();
    await waiting.getByRole('textbox').fill('First.');
    await waiting.getByRole('button', { name: 'Keep these words' }).click();
    await waiting
      .filter({ hasText: 'Second.' })
      .getByRole('button', { name: /^Withdraw/ })
      .click();

    await desk.findConnection();
    await page.getByText('First.').waitFor();
    await page
      .getByText(/to send/)
      .first()
      .waitFor({ state: 'detached' });
    expect(await notesOf(caseId)).toEqual(['First.']);
  });

  it('has one effect when the answer was lost on the way back', async () => {
    const { page } = desk;
    const caseId = await openedCase('Ms Halfway');
    await page.goto(`/case/${caseId}`);
    await page.getByText('Live', { exact: true }).waitFor();
    // The server gets both; the desk never hears of it.
    const loseAnswer = { times: 1 };
    await page.route('**/notes', (route) => route.fetch().then(() => route.abort()), loseAnswer);
    await writeNote(page, 'Sent once.');
    await page.getByRole('contentinfo').getByText('1 waiting entry sent.').waitFor();

    await page.goto('/desk?do=case');
    await page.route(/\/cases$/, (route) => route.fetch().then(() => route.abort()), loseAnswer);
    await fillWalkIn(page, 'Mr Halfway');
    await page.getByRole('contentinfo').getByText('1 waiting entry sent.').waitFor();

    expect(await notesOf(caseId)).toEqual(['Sent once.']);
    expect(await casesOf('Mr Halfway')).toBe(1);
  });

  it('keeps the words when the server refuses them later, and says why', async () => {
    const { page } = desk;
    const caseId = await openedCase('Ms Refused');
    await page.goto(`/case/${caseId}`);
    await page.getByText('Live', { exact: true }).waitFor();
    await desk.loseConnection();
    await writeNote(page, 'Not for long.');
    await page.route('**/notes', (route) =>
      route.fulfill({
        status: 403,
        contentType: 'application/problem+json',
        body: JSON.stringify({ code: 'permission-missing', roles: ['supervisor', 'head'] }),
      }),
    );
    await desk.findConnection();

    const refused = page.getByRole('list', { name: 'Notes to send' }).getByRole('listitem');
    await refused.getByText('Not accepted').waitFor();
    await refused
      .getByText(/Whom to ask: a supervisor or the head of the front office.*Your words are kept\./)
      .waitFor();
    await refused.getByText('Not for long.').waitFor();
    await page.unroute('**/notes');
    await refused.getByRole('button', { name: 'Send again' }).click();
    await page.getByRole('list', { name: 'Notes to send' }).waitFor({ state: 'detached' });
    expect(await notesOf(caseId)).toEqual(['Not for long.']);
  });

  it('never lets money or a move wait: the card says so and keeps what was typed', async () => {
    const { page } = desk;
    const [stayId] = await rest.guestsInHouse(1);
    await page.goto(`/stay/${stayId}?do=move`);
    const confirm = page.getByRole('button', { name: /^Move to \d+/ });
    await confirm.waitFor();
    await page.getByText(/becomes occupied/).waitFor();
    await desk.loseConnection();

    await page.getByText('No connection: a room move waits for it. What you chose stays here.').waitFor();
    expect(await confirm.getAttribute('aria-disabled')).toBe('true');
    await desk.findConnection();
    await page.getByText('No connection: a room move waits for it.').waitFor({ state: 'detached' });
    // What was asked for in between, when other journeys changed a room, is asked once more.
    await comesToBe(page, () => confirm.getAttribute('aria-disabled'), null);
  });

  it('never lets a credit wait: what was chosen and typed stays, nothing is queued, and it is confirmed later', async () => {
    const { page } = desk;
    const [stayId = ''] = await rest.guestsInHouse(1);
    const supervisor = await Rest.signedIn('ines.alg1');
    const folio = await supervisor.folioOf(stayId);
    await supervisor.charge(folio, 'Hot chocolate', '5.50');
    await rest.post('cases', { category: 'service', stayId });
    await page.goto(`/stay/${stayId}?do=credit`);
    const card = page.locator('am-action-card');
    const drink = card.getByRole('checkbox', { name: /^Hot chocolate/ });
    await drink.check();
    await desk.loseConnection();

    await card.getByText('No connection: money waits for it. What you typed stays here.').waitFor();
    await card.getByLabel(/^Or a sum/).fill('1,25');
    const confirm = card.getByRole('button', { name: /^Take / });
    expect(await confirm.getAttribute('aria-disabled')).toBe('true');
    await desk.press('Control+Enter');
    await confirm.click({ force: true });
    expect(await page.getByText(/to send$/).count()).toBe(0);

    await desk.findConnection();
    await card.getByText('No connection: money waits for it.').waitFor({ state: 'detached' });
    expect(await takenOff(folio.id, 'Hot chocolate')).toBe('0.00');
    expect(await card.getByLabel(/^Or a sum/).inputValue()).toBe('1,25');
    expect(await drink.isChecked()).toBe(true);
    await card.getByRole('button', { name: 'Take €1.25 off' }).click();
    await page.getByRole('contentinfo').getByText('€1.25 taken off the bill.').waitFor();
    expect(await takenOff(folio.id, 'Hot chocolate')).toBe('-1.25');
  });

  it('learns what it missed: a colleague’s case and a change of the one it shows', async () => {
    const { page } = desk;
    const caseId = await openedCase('Ms Missed');
    await page.goto(`/case/${caseId}`);
    await page.getByText('Live', { exact: true }).waitFor();
    await desk.loseConnection();
    await rest.patch(`cases/${caseId}`, { outcome: 'Solved meanwhile.' }, 1);
    await openedCase('Mr Unseen');

    await desk.findConnection();

    await page.getByText('Solved meanwhile.').waitFor();
    await page.getByRole('complementary', { name: 'Open cases' }).getByText('Mr Unseen').waitFor();
  });

  async function openedCase(guestName: string): Promise<string> {
    const { body } = await rest.post('cases', { category: 'noise', guestName });
    return String(body['id']);
  }

  async function notesOf(caseId: string): Promise<readonly string[]> {
    const { body } = await rest.get(`cases/${caseId}/timeline`);
    const entries = body['data'] as { kind: string; text: string }[];
    return entries.filter(({ kind }) => kind === 'note').map(({ text }) => text);
  }

  async function takenOff(folioId: string, what: string): Promise<string | undefined> {
    for (let cursor = ''; ;) {
      const { body } = await rest.get(`folios/${folioId}/postings?limit=200${cursor}`);
      const lines = body['data'] as { description: string; credited: { amount: string } }[];
      const { hasMore, nextCursor } = body['page'] as { hasMore: boolean; nextCursor: string };
      const line = lines.find(({ description }) => description === what);
      if (line || !hasMore) return line?.credited.amount;
      cursor = `&cursor=${encodeURIComponent(nextCursor)}`;
    }
  }

  async function casesOf(guestName: string): Promise<number> {
    const { body } = await rest.get('cases?open=true&limit=200');
    return (body['data'] as { guestName: string }[]).filter((row) => row.guestName === guestName).length;
  }
});

async function writeNote(page: Page, text: string): Promise<void> {
  const note = page.getByRole('textbox', { name: /^Note/ });
  await note.fill(text);
  await note.press('Control+Enter');
}

async function openWalkIn(page: Page, guestName: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Desk/ }).click();
  await page
    .getByRole('button', { name: /^New case/ })
    .first()
    .click();
  await fillWalkIn(page, guestName);
}

async function fillWalkIn(page: Page, guestName: string): Promise<void> {
  const card = page.getByRole('region', { name: /^New case/ });
  await card
    .getByRole('textbox', { name: /^Guest/ })
    .first()
    .fill(guestName);
  await card.getByText('Noise').click();
  await card.getByRole('button', { name: /^Open case/ }).click();
}
