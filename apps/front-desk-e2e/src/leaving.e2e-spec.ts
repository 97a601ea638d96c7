import type { Dialog, Page } from 'playwright-core';
import { Desk } from './desk';
import { Rest } from './rest';

/** Leaving the page, or loading it anew, takes with it what is only in its memory. */
describe('a page that is left', () => {
  let desk: Desk;
  let page: Page;
  let rest: Rest;
  const asked: Dialog[] = [];

  beforeAll(async () => {
    [desk, rest] = await Promise.all([Desk.signedIn('pawel.alg1'), Rest.signedIn('pawel.alg1')]);
    page = desk.page;
    page.on('dialog', (dialog) => {
      asked.push(dialog);
      void dialog.dismiss();
    });
  });
  beforeEach(async () => {
    asked.length = 0;
    const { body } = await rest.post('cases', { category: 'noise', guestName: 'Ms Leaving' });
    await page.goto(`/case/${String(body['id'])}`);
    await page.getByText('Live', { exact: true }).waitFor();
  });
  afterAll(() => desk.close());

  const note = () => page.getByRole('textbox', { name: /^Note/ });

  it('goes without a question when nothing would be lost', async () => {
    await note().fill('Sent in time.');
    await note().press('Control+Enter');
    await page.getByRole('listitem').filter({ hasText: 'Sent in time.' }).waitFor();

    await page.reload();

    await note().waitFor();
    expect(asked).toEqual([]);
  });

  it('asks while a note is begun, and stays with it when told to', async () => {
    await note().click();
    await desk.type('She is out until');

    await stays();

    expect(await note().inputValue()).toBe('She is out until');
    await note().press('Control+Enter');
    await page.getByRole('listitem').filter({ hasText: 'She is out until' }).waitFor();
  });

  it('asks while a note waits for the connection, and keeps it', async () => {
    await desk.loseConnection();
    await note().click();
    await desk.type('Waits for the network.');
    await note().press('Control+Enter');
    const waiting = page.getByRole('list', { name: 'Notes to send' });
    await waiting.getByText('Waits for the network.').waitFor();

    await stays();

    await waiting.getByText('Waits for the network.').waitFor();
    await desk.findConnection();
    await waiting.waitFor({ state: 'detached' });
    await page.getByRole('listitem').filter({ hasText: 'Waits for the network.' }).waitFor();
  });

  /** Asked once, and the answer was to stay. */
  async function stays(): Promise<void> {
    const question = page.waitForEvent('dialog');
    await page.evaluate(() => location.reload());
    await question;
    expect(asked.map((dialog) => dialog.type())).toEqual(['beforeunload']);
  }
});
