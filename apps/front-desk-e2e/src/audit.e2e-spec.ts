import { text } from 'node:stream/consumers';
import { findings } from './axe';
import { Desk } from './desk';
import { Rest } from './rest';

/** The auditor's first screen, and what an administrator sees, for everybody's eyes. */
describe('the audit', () => {
  let auditor: Desk;

  beforeAll(async () => {
    const admin = await Rest.signedIn('piotr.lis1');
    await admin.post('desks', { code: 'POOL', name: '=Pool desk', kind: 'telephone' });
    auditor = await Desk.signedIn('clara.lis1');
  });
  afterAll(() => auditor.close());

  it('says who did what, and keeps what is looked for in the address', async () => {
    const { page } = auditor;
    expect(new URL(page.url()).pathname).toBe('/audit');
    const rows = page.getByRole('table').getByRole('rowheader');
    await rows.first().waitFor();

    await page.getByLabel('What was done').selectOption({ label: 'Desk added' });
    await page.getByRole('cell', { name: 'Desk =Pool desk' }).waitFor();
    await page.getByLabel('By whom').selectOption({ label: 'Piotr Wiśniewski' });
    await page.waitForURL(/person=/);
    await page.reload();

    await page.getByRole('cell', { name: 'Desk =Pool desk' }).waitFor();
    expect(new Set(await rows.allInnerTexts())).toEqual(new Set(['Desk added']));
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('person='));
    expect(await page.getByLabel('What was done').inputValue()).toBe('desk.added');
  });

  it('opens an entry to its details with the keyboard, and goes on to all by the same person', async () => {
    const { page } = auditor;
    await page.goto('/audit?act=desk.added');
    const details = page.getByRole('button', { name: /^Details: Desk added/ }).first();
    await details.focus();
    await auditor.press('Enter');

    await page.locator('dd').filter({ hasText: 'telephone' }).first().waitFor();
    await page.getByRole('button', { name: /^Everything by Piotr/ }).focus();
    await auditor.press('Enter');

    await page.waitForURL(/person=/);
  });

  it('hands over what is shown as a file no spreadsheet runs', async () => {
    const { page } = auditor;
    await page.goto('/audit?act=desk.added');
    await page.getByRole('cell', { name: 'Desk =Pool desk' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a table file' }).click(),
    ]);

    const file = await text(await download.createReadStream());
    expect(download.suggestedFilename()).toMatch(/^audit-LIS1-\d{4}-\d{2}-\d{2}\.csv$/);
    expect(file).toContain('"Desk added","Desk =Pool desk"');
    expect(file).not.toMatch(/(^|,)"[=+@]/m);
  });
});

describe.each(['light', 'dark'] as const)('settings and audit in %s', (theme) => {
  const screens = [
    ['/settings/staff', 'People'],
    ['/settings/staff/new', 'Add a person'],
    ['/settings/desks?edit=new', 'Desks'],
    ['/settings/languages', 'Languages'],
    ['/settings/appearance', 'Look and lock'],
    ['/settings/keys?do=create', 'Keys for systems'],
    ['/audit', 'Audit'],
  ] as const;
  let desk: Desk;

  beforeAll(async () => {
    desk = await Desk.signedIn('piotr.lis1', { theme });
  });
  afterAll(() => desk.close());

  it('have no serious finding of axe', async () => {
    const { page } = desk;
    for (const [address, heading] of screens) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await page.locator('main am-skeleton').first().waitFor({ state: 'detached' });
      expect([address, await findings(page)]).toEqual([address, []]);
    }
    await page
      .getByRole('button', { name: /^Details: / })
      .first()
      .click();
    expect(await findings(page)).toEqual([]);
    await page.goto('/settings/staff');
    await page.getByRole('link', { name: 'Anna', exact: false }).first().click();
    await page.getByRole('button', { name: 'End the access' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await findings(page)).toEqual([]);
  });
});

it.each([320, 390])('settings and audit scroll only down at %i px', async (width) => {
  const desk = await Desk.signedIn('piotr.lis1', { width, height: 700 });
  for (const address of ['/settings/staff', '/settings/keys?do=create', '/settings/appearance', '/audit']) {
    await desk.page.goto(address);
    await desk.page.getByRole('heading', { level: 1 }).waitFor();
    await desk.page.locator('main am-skeleton').first().waitFor({ state: 'detached' });
    const [wide, has] = await desk.page.evaluate(() => {
      const work = document.querySelector('main');
      return [work?.scrollWidth ?? 0, work?.clientWidth ?? 0];
    });
    expect([address, (wide ?? 0) - (has ?? 0)]).toEqual([address, 0]);
  }
  await desk.close();
});
