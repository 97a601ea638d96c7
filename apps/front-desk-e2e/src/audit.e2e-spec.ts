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

it.each(['light', 'dark'] as const)(
  'an opened entry and the last question about a person are for everybody, in %s',
  async (theme) => {
    const desk = await Desk.signedIn('piotr.lis1', { theme });
    const { page } = desk;
    await page.goto('/audit');
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
    await desk.close();
  },
);
