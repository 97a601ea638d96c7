import { Desk, holds } from './desk';
import { myHouse } from './house';
import { Rest } from './rest';

/** An administrator's day: somebody comes, somebody goes, another system is let in. */
describe('hotel settings', () => {
  let admin: Desk;

  beforeAll(async () => {
    admin = await Desk.signedIn('piotr.lis1');
  });
  afterAll(() => admin.close());

  it('are where an administrator’s day starts, and nobody else’s', async () => {
    expect(new URL(admin.page.url()).pathname).toBe('/settings/staff');
    const clerk = await Desk.signedIn('anna.lis1');

    await clerk.page.goto('/settings/staff');

    await clerk.page.getByText('The settings of the hotel are changed by an administrator.').waitFor();
    await clerk.page.getByText(/^Ask: .*Piotr/).waitFor();
    await clerk.close();
  });

  it('are the checklists alone for a supervisor, two keys away', async () => {
    const supervisor = await Desk.signedIn('ivana.lis1');
    const { page } = supervisor;
    await supervisor.press('g');
    await supervisor.press('s');

    await page.getByRole('heading', { level: 1, name: 'Checklists' }).waitFor();
    await page.getByRole('table', { name: 'Checklists' }).getByRole('row').nth(1).waitFor();
    const sections = page.getByRole('navigation', { name: 'Sections of the settings' });
    expect(await sections.getByRole('link').allInnerTexts()).toEqual(['Checklists']);
    await supervisor.close();
  });

  it('let a new person in by a code that becomes a password, with the keyboard alone, and out at once', async () => {
    const { page } = admin;
    await page.goto('/settings/desks');
    await page.getByRole('heading', { level: 1, name: 'Desks' }).waitFor();
    await admin.press('g');
    await admin.press('s');
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    await admin.press('n');
    await page.getByRole('heading', { level: 1, name: 'Add a person' }).waitFor();
    await page.getByRole('textbox', { name: 'Name', exact: true }).focus();
    await admin.type('Ona Testienė');
    await admin.press('Tab');
    await admin.type('Ona.Lis1');
    await admin.press('Tab');
    await admin.type('Senior');
    await admin.press('Control+Enter');

    const code = page.getByRole('region', { name: 'One-time code for Ona Testienė' });
    await code.waitFor();
    const secret = await code.locator('code').innerText();
    expect(secret).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);

    const ona = await Desk.open();
    await firstSignIn(ona, secret);
    await admin.page.getByText('On shift').waitFor();

    await page.getByRole('button', { name: 'End the access' }).focus();
    await admin.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'End the access of Ona Testienė?' });
    await dialog.getByRole('button', { name: 'End the access' }).focus();
    await admin.press('Enter');

    await page.getByText('Has left').waitFor();
    await ona.page.waitForURL('**/login**');
    await ona.close();
  });

  it('show a key once, and end it', async () => {
    const { page } = admin;
    await page.goto('/settings/keys');
    await page.getByRole('button', { name: 'Make a key' }).click();
    const card = page.getByRole('region', { name: 'Make a key' });
    await card.getByRole('button', { name: 'Make a key' }).click();
    await card.getByText('Choose at least one thing it may do.').waitFor();
    await card.getByRole('textbox', { name: 'What it is for' }).fill('Door locks');
    await card.getByRole('checkbox', { name: 'Read rooms' }).check();
    await card.getByRole('button', { name: 'Make a key' }).click();

    const fresh = page.getByRole('region', { name: 'New key: Door locks' });
    const key = await fresh.locator('code').innerText();
    expect(await statusWith(key)).toBe(200);
    await page.reload();
    await page.getByRole('cell', { name: '1 thing', exact: true }).waitFor();
    expect(await page.content()).not.toContain(key);

    await page.getByRole('button', { name: 'End the key Door locks' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'End the key' }).click();
    await page
      .getByRole('row', { name: /Door locks/ })
      .getByText('Ended')
      .waitFor();
    expect(await statusWith(key)).toBe(401);
  });

  it('keep what was typed when one looks elsewhere, and show a colleague’s change beside it', async () => {
    const { page } = admin;
    const rest = await Rest.signedIn('piotr.lis1');
    await page.goto('/settings/appearance');
    const from = page.getByLabel('From', { exact: true });
    await from.fill('21:30');
    await page.getByText('Not saved yet').waitFor();
    await page.getByRole('link', { name: 'Desks' }).click();
    await page.getByRole('link', { name: 'Look and lock' }).click();
    expect(await from.inputValue()).toBe('21:30');

    const { body } = await rest.get('settings');
    await rest.patch('settings', { quietFrom: '23:15' }, body['version'] as number);
    await page.getByText(/^Somebody changed the same thing meanwhile/).waitFor();
    expect(await from.inputValue()).toBe('21:30');
    await page.getByRole('button', { name: 'Discard changes' }).click();

    await holds(from, '23:15');
    await from.fill('22:00');
    await page.getByRole('button', { name: /^Save/ }).click();
    await page.getByText('Saved', { exact: true }).first().waitFor();
    expect((await rest.get('settings')).body['quietFrom']).toBe('22:00');
  });

  it('put no desk out of use where somebody works, and say who does', async () => {
    const { page } = admin;
    await page.goto('/settings/desks');
    await page.getByRole('button', { name: /^Change .*Front/ }).click();
    await page.getByRole('switch', { name: 'In use' }).uncheck();
    await page.getByRole('button', { name: /^Save/ }).click();

    await page
      .getByRole('alert')
      .filter({ hasText: /^Still assigned here: .*Anna/ })
      .waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
  });

  /** The code is right, a password is asked for; a short one is not taken. */
  async function firstSignIn(desk: Desk, secret: string): Promise<void> {
    const { page } = desk;
    await page.goto('/login');
    await page.getByLabel('Sign-in name').fill('ona.lis1');
    await page.getByLabel('Password', { exact: true }).fill(secret.toLowerCase());
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Choose your password. The code is used up by that.').waitFor();
    await page.getByLabel('New password', { exact: true }).fill('short');
    await page.getByLabel('New password once more').fill('short');
    await page.getByRole('button', { name: 'Set the password and sign in' }).click();
    await page.getByRole('alert').filter({ hasText: 'at least 12 characters' }).waitFor();
    await page.getByLabel('New password', { exact: true }).fill('three blue boats');
    await page.getByLabel('New password once more').fill('three blue boats');
    await page.getByRole('button', { name: 'Set the password and sign in' }).click();
    await page.waitForURL('**/desk');
  }

  async function statusWith(key: string): Promise<number> {
    const answer = await fetch(`${(await myHouse()).url}/api/v1/properties/LIS1/rooms`, {
      headers: { authorization: `Bearer ${key}` },
    });
    return answer.status;
  }
});
