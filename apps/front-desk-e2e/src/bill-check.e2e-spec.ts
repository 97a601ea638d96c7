import { Desk } from './desk';
import { Rest } from './rest';

interface Row {
  readonly stayId: string;
  readonly guest: string;
  readonly findings: readonly { readonly rule: string; readonly line: { readonly description: string } }[];
}

/** The sample hotel has lines that are wrong on purpose; the desk sees them before the guest does. */
describe('the bill check at the desk', () => {
  let desk: Desk;
  let rest: Rest;
  let dear: Row;

  beforeAll(async () => {
    rest = await Rest.signedIn('ines.alg1');
    const { body } = await rest.get('bill-checks?limit=200');
    const found = (body['data'] as Row[]).find(
      ({ findings }) => findings.length === 1 && findings[0]?.rule === 'rate-differs-from-quote',
    );
    if (!found) throw new Error('The sample has no night dearer than quoted.');
    dear = found;
    desk = await Desk.signedIn('ines.alg1');
  });
  afterAll(() => desk.close());

  it('is a list for the night auditor that leads to the bill', async () => {
    const { page } = desk;
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await desk.press('g');
    await desk.press('c');
    await page.getByRole('heading', { level: 1, name: 'Bills to check' }).waitFor();

    await page.getByRole('link', { name: dear.guest }).first().waitFor();
    expect(await page.getByText('Posted twice').count()).toBeGreaterThan(0);
    await page.locator(`a[href="/stay/${dear.stayId}/bill"]`).click();

    await page.getByRole('heading', { name: '1 likely error on the bill' }).waitFor();
  });

  it('shows on the stay how many there are, and the line itself is marked', async () => {
    const { page } = desk;
    await page.goto(`/stay/${dear.stayId}`);
    await page.getByRole('link', { name: '1 likely error on the bill' }).click();

    const line = page.getByRole('row', { name: /Check: Not the quoted rate/ });
    await line.waitFor();
    const evidence = page.locator('am-finding-item', { hasText: 'Not the quoted rate' });
    await evidence.getByText(/^Quoted €[\d.]+ for .*, charged €[\d.]+\.$/).waitFor();
    expect(await evidence.getByRole('button', { name: /^Charge €[\d.]+ instead$/ }).count()).toBe(1);
  });

  it('puts what it proposes into the card of the line', async () => {
    const { page } = desk;
    const proposed = page.getByRole('button', { name: /^Charge €[\d.]+ instead$/ });
    const [right] = /[\d.]+/.exec((await proposed.textContent()) ?? '') ?? [];

    await proposed.click();
    const price = page.getByRole('textbox', { name: /^Unit price, was/ });
    await price.waitFor();
    expect(await price.inputValue()).toBe(right);
    await page.getByRole('button', { name: 'Discard draft' }).click();
    await page.keyboard.press('Escape');
    await page.locator('am-correction-card').waitFor({ state: 'detached' });
  });

  it('is dismissed with a reason in two interactions, and taken back with one', async () => {
    const { page } = desk;
    const item = page.locator('am-finding-item');

    const took = await desk.counting(async () => {
      await desk.click(page.getByRole('button', { name: /^Dismiss: Not the quoted rate/ }));
      await desk.click(page.getByRole('button', { name: 'Agreed with the guest' }));
      await page.getByText('1 dismissed', { exact: true }).waitFor();
    });
    expect(took).toBe(2);
    expect(await item.count()).toBe(0);
    expect(await page.getByText('Check: Not the quoted rate').count()).toBe(0);

    await page.getByRole('contentinfo').getByRole('button', { name: /undo/i }).click();
    await item.waitFor();
    await page.getByText('Check: Not the quoted rate').waitFor();
  });

  it('asks for words for any other reason, and Escape leaves it as it was', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: /^Dismiss: Not the quoted rate/ }).click();
    await page.getByRole('button', { name: 'Other reason' }).click();
    const send = page.getByRole('button', { name: 'Dismiss', exact: true });
    expect(await send.isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: 'In your words' }).fill('Upgrade sold at the desk');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Dismiss: Not the quoted rate/ }).waitFor();

    await page.getByRole('button', { name: /^Dismiss: Not the quoted rate/ }).click();
    await page.getByRole('button', { name: 'Other reason' }).click();
    await page.getByRole('textbox', { name: 'In your words' }).fill('Upgrade sold at the desk');
    await page.keyboard.press('Enter');
    await page.getByText('1 dismissed', { exact: true }).click();
    await page.getByText(/Upgrade sold at the desk/).waitFor();
    await page.getByRole('button', { name: /^Take up again: Not the quoted rate/ }).click();
    await page.locator('am-finding-item').waitFor();
  });

  it('appears at once when a line arrives that is wrong', async () => {
    const { page } = desk;
    const folio = await rest.folioOf(dear.stayId);
    await page.goto(`/stay/${dear.stayId}/bill`);
    await page.getByRole('heading', { name: '1 likely error on the bill' }).waitFor();

    await rest.charge(folio, 'Hot chocolate', '4.50');
    await rest.charge(folio, 'Hot chocolate', '4.50');

    await page.getByRole('row', { name: /Hot chocolate.*Check: Posted twice/ }).waitFor();
    await page.getByRole('heading', { name: '2 likely errors on the bill' }).waitFor();
    expect(await page.locator('am-finding-item', { hasText: 'Posted twice' }).count()).toBe(1);
  });
});
