import { Desk, holds } from './desk';
import { Rest } from './rest';

const ADMIN = 'luka.alg1';

/** An administrator sets up what bills are made of. */
describe('codes, taxes, packages and the hotel itself', () => {
  let admin: Desk;
  let rest: Rest;

  beforeAll(async () => {
    [admin, rest] = await Promise.all([Desk.signedIn(ADMIN), Rest.signedIn(ADMIN)]);
  });
  afterAll(() => admin.close());

  const field = (name: string | RegExp) => admin.page.getByLabel(name, { exact: true });
  const row = (name: RegExp) => admin.page.getByRole('row', { name });
  const refused = (words: string | RegExp) => admin.page.getByRole('alert').filter({ hasText: words }).waitFor();
  const saved = () => admin.page.getByText('Saved', { exact: true }).first().waitFor();
  const open = async (section: string, heading: string) => {
    await admin.page.goto(`/settings/${section}`);
    await admin.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  };

  it('are for an administrator', async () => {
    const clerk = await Desk.signedIn('anna.lis1');
    await clerk.page.goto('/settings/codes');
    await clerk.page.getByText('The settings of the hotel are changed by an administrator.').waitFor();
    await clerk.close();
  });

  it('add a code that says what is missing and whose name is taken, and put it out of use', async () => {
    const { page } = admin;
    await open('codes', 'Transaction codes');
    await row(/^Bar BAR/).waitFor();
    await admin.press('n');
    await field('Code').fill('bar');
    await admin.press('Control+Enter');
    await page.getByText('Fill this in.').waitFor();
    await page.getByText('Small letters, digits and dashes, for example revenue:rooms.').waitFor();

    await field('Words on the bill').fill('Boat trip');
    await field('Booked on').fill('revenue:other');
    await field('Tax').selectOption('VAT23');
    await admin.press('Control+Enter');
    await page.getByText('Another code has this name. Choose another.').waitFor();
    await field('Code').fill('BOAT');
    await admin.press('Control+Enter');
    await saved();

    await row(/^Boat trip BOAT/)
      .getByRole('button')
      .click();
    await page.getByRole('switch', { name: 'In use' }).uncheck();
    await admin.press('Control+Enter');
    await row(/^Boat trip BOAT/)
      .getByText('Out of use')
      .waitFor();
  });

  it('let a rate follow only the one that ends, and take away one nothing was posted under', async () => {
    const { page } = admin;
    await open('taxes', 'Taxes');
    await row(/VAT6.*6%/).waitFor();
    await page.getByRole('button', { name: 'Add a rate' }).click();
    await field('Tax').fill('VAT6');
    await field('Name').fill('VAT 7 %');
    await field('Percent').fill('7,005');
    await field('First day').fill('2031-01-01');
    await admin.press('Control+Enter');
    await page.getByText('A number up to 100, with at most two decimals.').waitFor();
    await field('Percent').fill('7,5');
    await admin.press('Control+Enter');
    await refused('Another rate of this tax is in force on some of these days.');

    await field('Tax').fill('BOATTAX');
    await admin.press('Control+Enter');
    const mine = row(/BOATTAX/);
    await mine.getByText('Later').waitFor();
    await mine.getByText('7.5%').waitFor();
    await mine.getByRole('button').click();
    await page.getByText('Nothing is posted under it yet.').waitFor();
    await page.getByRole('button', { name: 'Take it away' }).click();
    await mine.waitFor({ state: 'detached' });
  });

  it('make a package out of services, each with its price', async () => {
    const { page } = admin;
    await open('packages', 'Packages');
    await page.getByRole('button', { name: 'Add a package' }).click();
    await field('Code').fill('HARBOUR');
    await field('Name').fill('Harbour days');
    const first = page.getByRole('group', { name: 'Item 1' });
    await first.getByLabel('Service').selectOption('BRKF');
    await admin.press('Control+Enter');
    await refused('Choose a service and write its price like 12.50.');
    await first.getByLabel('Price, EUR').fill('11,50');
    await page.getByRole('button', { name: 'Add an item' }).click();
    const second = page.getByRole('group', { name: 'Item 2' });
    await second.getByLabel('Service').selectOption('BRKF');
    await second.getByLabel('Price, EUR').fill('6');
    await refused('This service is in the package already, counted the same way.');
    await second.getByLabel('Price for').selectOption('child');
    await admin.press('Control+Enter');

    await row(/^Harbour days HARBOUR/)
      .getByText('Breakfast, €6.00 each child')
      .waitFor();
  });

  it('keep what was typed about the night, and show a colleague’s change beside it', async () => {
    const { page } = admin;
    await open('night', 'End of night');
    const dueOut = page.getByRole('radiogroup', { name: /^Due out/ });
    await dueOut.getByRole('radio', { name: 'With a reason' }).check({ force: true });
    await page.getByText('Not saved yet').waitFor();
    const { body } = await rest.get('night-audit-settings');
    await rest.patch('night-audit-settings', { dueOutInHouse: 'off' }, body['version'] as number);
    await page.getByText(/^Somebody changed the same thing meanwhile/).waitFor();
    await admin.press('Control+Enter');
    await saved();
    expect((await rest.get('night-audit-settings')).body['dueOutInHouse']).toBe('warning');
  });

  it('name the hotel and its tax number, and not without a name', async () => {
    const { page } = admin;
    await open('hotel', 'Hotel');
    const before = await field('Name').inputValue();
    await field('Name').fill('');
    await page.getByText('Fill this in.').waitFor();
    await admin.press('Control+Enter');
    expect((await rest.get('settings')).body['name']).toBe(before);
    await field('Name').fill(before);
    await field('Tax number').fill('PT 500 000 009');
    await admin.press('Control+Enter');
    await saved();
    await page.reload();
    await holds(field('Tax number'), 'PT 500 000 009');
  });
});
