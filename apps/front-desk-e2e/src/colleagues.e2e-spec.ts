import type { Locator, Page } from 'playwright-core';
import { Desk, holds } from './desk';
import { Rest } from './rest';

/** Two people at two desks who open the same case. */
describe('two desks at one case', () => {
  let mine: Desk;
  let hers: Desk;
  /** The colleague without her screen. */
  let rest: Rest;
  let own: Rest;

  beforeAll(async () => {
    [mine, hers, rest, own] = await Promise.all([
      Desk.signedIn('pawel.alg1'),
      Desk.signedIn('ines.alg1'),
      Rest.signedIn('ines.alg1'),
      Rest.signedIn('pawel.alg1'),
    ]);
  });
  afterAll(async () => {
    await mine.close();
    await hers.close();
  });

  it('see each other, what the other writes, and that the other left', async () => {
    const caseId = await newCase('Ms Crowded');
    await open(mine, caseId);
    await open(hers, caseId);

    const here = mine.page.getByRole('list', { name: 'Also on this case' });
    await here.getByText(/^Inês .* is looking at this too\.$/).waitFor();
    await storyField(hers.page, 'Outcome').press('x');
    await here.getByText(/^Inês .* is writing: outcome\.$/).waitFor();
    // Told at once: who only falls silent is gone after a while as well.
    const left = hers.page.waitForRequest((request) => request.method() === 'DELETE' && /presence/.test(request.url()));
    await hers.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Desk/ }).click();
    await left;
    await here.waitFor({ state: 'detached' });
  });

  it('are named in the queue beside the case', async () => {
    const caseId = await newCase('Ms Inqueue');
    await mine.page.goto('/desk');
    await open(hers, caseId);

    const row = mine.page.getByRole('complementary', { name: 'Open cases' }).getByRole('link', { name: /Ms Inqueue/ });
    await row.getByText(/^Also here: Inês/).waitFor();
  });

  it('merge what they wrote in different texts, with a mark', async () => {
    const caseId = await newCase('Ms Merge');
    await open(mine, caseId);
    await storyField(mine.page, 'Outcome').fill('Moved to 414.');
    // She is quicker by a moment: mine is on its way, from what stood there before.
    await mine.page.route(
      `**/cases/${caseId}`,
      async (route) => {
        await rest.patch(`cases/${caseId}`, { agreedProblem: 'The lift is loud.' }, 1);
        await route.continue();
      },
      { times: 1 },
    );

    const answers: number[] = [];
    mine.page.on('response', (answer) => answer.request().method() === 'PATCH' && answers.push(answer.status()));
    const saved = mine.page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok());
    await mine.press('Control+Enter');

    await saved;
    expect(answers).toEqual([412, 200]);
    await mine.page.getByText(/Changed by Inês/).waitFor();
    const { body } = await rest.get(`cases/${caseId}`);
    expect(body).toMatchObject({ agreedProblem: 'The lift is loud.', outcome: 'Moved to 414.' });
  });

  it.each([
    ['1', 'Mine.', 'keeps mine'],
    ['2', 'Theirs.', 'takes theirs'],
  ])('who wrote the same text decide with the digit %s', async (digit, left, _what) => {
    const caseId = await newCase('Mr Conflict');
    await open(mine, caseId);
    await storyField(mine.page, 'Outcome').fill('Mine.');
    await rest.patch(`cases/${caseId}`, { outcome: 'Theirs.' }, 1);
    const conflict = mine.page.getByRole('group', { name: /^Outcome: changed by Inês .* ago$/ });
    await conflict.waitFor();

    await mine.press('Control+Enter');
    await mine.press(digit);

    await conflict.waitFor({ state: 'detached' });
    await mine.page.getByRole('paragraph').filter({ hasText: left }).first().waitFor();
    await mine.page.getByRole('textbox', { name: 'Outcome' }).waitFor({ state: 'detached' });
    expect((await rest.get(`cases/${caseId}`)).body).toMatchObject({ outcome: left });
  });

  it('who wrote the same text join both while closing, and close', async () => {
    const caseId = await newCase('Mr Join');
    await rest.patch(`cases/${caseId}`, { agreedProblem: 'Loud.', explanation: 'The lift.' }, 1);
    await open(mine, caseId, '?do=close');
    const card = mine.page.getByRole('region', { name: /^Close / });
    await card.getByRole('textbox', { name: 'Outcome' }).fill('Moved to 414.');
    await rest.patch(`cases/${caseId}`, { outcome: 'Engineer came.' }, 2);
    const conflict = card.getByRole('group', { name: /^Outcome: changed by/ });
    await conflict.waitFor();

    await conflict.getByRole('button', { name: /Join both/ }).click();

    await holds(card.getByRole('textbox', { name: 'Outcome' }), 'Engineer came.\nMoved to 414.');
    await card.getByRole('button', { name: /^Close case/ }).click();
    await mine.page.getByText('Closed', { exact: true }).first().waitFor();
    expect((await rest.get(`cases/${caseId}`)).body).toMatchObject({ outcome: 'Engineer came.\nMoved to 414.' });
  });

  it('take a case and take it back with Ctrl+Z, but not after the other changed it', async () => {
    const caseId = await newCase('Ms Undo', rest);
    await open(mine, caseId);
    await mine.page.getByRole('button', { name: /^Take it/ }).click();
    await undo(mine.page).waitFor();
    await mine.press('Control+z');
    await mine.page.getByRole('contentinfo').getByText('Taken back.').waitFor();
    expect(await ownerOf(caseId)).toMatch(/^Inês/);

    await mine.page.getByRole('button', { name: /^Take it/ }).click();
    await undo(mine.page).waitFor();
    const { body } = await rest.get(`cases/${caseId}`);
    await rest.patch(`cases/${caseId}`, { severity: 'severe' }, Number(body['version']));
    await undo(mine.page).click();
    await mine.page
      .getByRole('contentinfo')
      .getByText(/Not taken back: changed meanwhile \(Inês/)
      .waitFor();
    expect(await ownerOf(caseId)).toMatch(/^Paweł/);
  });

  it('find what they began to write where they left it, marked in the queue, until it is sent', async () => {
    const caseId = await newCase('Ms Draft');
    await open(mine, caseId);
    await mine.page.getByRole('textbox', { name: /^Note/ }).fill('Engineer is on');
    await storyField(mine.page, 'Outcome').fill('Ear plugs');
    await mine.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Desk/ }).click();
    await mine.page.waitForURL('**/desk');

    const row = mine.page.getByRole('complementary', { name: 'Open cases' }).getByRole('link', { name: /Ms Draft/ });
    await row.getByText('Draft', { exact: true }).waitFor();
    await row.click();
    await mine.page.getByText('Draft: Ear plugs').waitFor();
    await storyField(mine.page, 'Outcome').press('Control+Enter');
    await mine.page.getByRole('textbox', { name: /^Note/ }).press('Control+Enter');
    await mine.page.getByText('Note for staff').first().waitFor();
    await row.getByText('Draft', { exact: true }).waitFor({ state: 'detached' });
    expect((await rest.get(`cases/${caseId}`)).body).toMatchObject({ outcome: 'Ear plugs' });
  });

  async function newCase(guestName: string, who = own): Promise<string> {
    const { body } = await who.post('cases', { category: 'noise', guestName });
    return String(body['id']);
  }

  async function ownerOf(caseId: string): Promise<string> {
    const { body } = await rest.get(`cases/${caseId}`);
    return (body['owner'] as { name: string }).name;
  }
});

async function open(desk: Desk, caseId: string, query = ''): Promise<void> {
  await desk.page.goto(`/case/${caseId}${query}`);
  await desk.page.getByText('Live', { exact: true }).waitFor();
}

/** Opens a text of the case for writing. */
function storyField(page: Page, label: string): Pick<Locator, 'fill' | 'press'> {
  const ready = async (): Promise<Locator> => {
    const field = page.getByRole('textbox', { name: label, exact: true });
    if (!(await field.isVisible())) await page.getByRole('button', { name: new RegExp(`: ${label}$`) }).click();
    return field;
  };
  return {
    fill: async (text) => (await ready()).fill(text),
    press: async (key) => (await ready()).press(key),
  };
}

function undo(page: Page): Locator {
  return page.getByRole('button', { name: /^Undo/ });
}
