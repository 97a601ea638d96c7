import { Desk } from './desk';
import { Rest } from './rest';

/** Three guests at once: none of them is lost, and none of their words. */
describe('parked intakes', () => {
  let desk: Desk;
  let guests: readonly string[];

  beforeAll(async () => {
    const rest = await Rest.signedIn('pawel.alg1');
    guests = await rest.withoutCase();
    desk = await Desk.signedIn('ines.alg1');
  });
  afterAll(() => desk.close());

  const words = () => desk.page.getByRole('textbox', { name: "The guest's own words" });
  const chips = () => desk.page.getByRole('navigation', { name: 'Parked' }).getByRole('listitem');

  it('are parked with one key and come back exactly as left with two', async () => {
    const { page } = desk;
    await page.goto(`/stay/${guests[0]}?do=case`);
    await words().waitFor();
    await desk.press('3');
    await words().fill('The shower is cold.');
    await page.getByLabel('How it reached us').selectOption('phone');
    await page.getByRole('heading', { name: /^New case for/ }).focus();
    await page.locator('am-parked-row').waitFor({ state: 'attached' });

    expect(await desk.counting(() => desk.press('q'))).toBe(1);
    await page.waitForURL('**/desk');
    await chips().first().waitFor();

    const back = await desk.counting(async () => {
      await desk.press('Escape');
      await page.getByRole('heading', { level: 1 }).focus();
      await desk.press('F9');
    });
    await words().waitFor();
    expect(await words().inputValue()).toBe('The shower is cold.');
    expect(await page.getByRole('radio', { name: 'Water' }).isChecked()).toBe(true);
    expect(await page.getByLabel('How it reached us').inputValue()).toBe('phone');
    expect(back).toBeLessThanOrEqual(2);
  });

  it('park themselves when another guest is opened, and say so', async () => {
    const { page } = desk;
    await page.goto(`/stay/${guests[1]}?do=case`);
    await words().fill('The television is dead.');
    await desk.press('F2');
    await page.getByRole('combobox', { name: 'Search' }).fill('412');
    await page
      .getByRole('option', { name: /^412 .* In house/ })
      .first()
      .click();

    await page
      .getByText(/^Parked: .*Nothing typed is lost\.$/)
      .first()
      .waitFor();
    await page.waitForURL('**/stay/**');
    await chips().first().getByRole('button').first().click();
    await words().waitFor();
    expect(await words().inputValue()).toBe('The television is dead.');
  });

  it('hold a guest without a stay, and go when the case is open', async () => {
    const { page } = desk;
    await page.goto('/desk');
    await page.getByRole('heading', { level: 1 }).focus();
    await desk.press('c');
    await page.getByRole('textbox', { name: 'Guest', exact: true }).fill('Georg Airport');
    await words().fill('No shuttle came.');
    await page.getByRole('button', { name: 'Park', exact: true }).click();
    const chip = chips().filter({ hasText: 'Georg Airport' });
    await chip.getByRole('button').first().click();
    expect(await words().inputValue()).toBe('No shuttle came.');

    await page.getByRole('radio', { name: 'Service' }).check({ force: true });
    await desk.press('Control+Enter');

    await page.waitForURL('**/case/**');
    await chip.waitFor({ state: 'hidden' });
  });

  it('go one to the next with one key, also while somebody types, and are gone when the page is loaded anew', async () => {
    const { page } = desk;
    await page.goto(`/stay/${guests[2]}?do=case`);
    await words().fill('First.');
    await page.getByRole('button', { name: 'Park', exact: true }).click();
    await page.waitForURL('**/desk');
    await chips().first().waitFor();
    await page.getByRole('heading', { level: 1 }).focus();
    await desk.press('c');
    await page.getByRole('textbox', { name: 'Guest', exact: true }).fill('Second Guest');
    await words().fill('Second.');

    await desk.press('F9');
    await page.waitForURL('**/stay/**');
    await words().waitFor();
    expect(await words().inputValue()).toBe('First.');
    await desk.press('F9');
    await page.waitForURL('**/desk**');
    await words().waitFor();
    expect(await words().inputValue()).toBe('Second.');

    await page.goto('/desk');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await chips().count()).toBe(0);
  });
});

describe('the card of a new case', () => {
  let desk: Desk;
  let rest: Rest;
  let stay: string;

  beforeAll(async () => {
    rest = await Rest.signedIn('pawel.alg1');
    [stay = ''] = await rest.withoutCase();
    desk = await Desk.signedIn('ines.alg1');
  });
  afterAll(() => desk.close());

  it('takes the first letters as well as a digit, and says until when an answer is due', async () => {
    const { page } = desk;
    await page.goto(`/stay/${stay}?do=case`);
    await page.getByRole('textbox', { name: 'Digit or first letters' }).waitFor();

    await desk.type('equ');
    expect(await page.getByRole('radio', { name: 'Equipment' }).isChecked()).toBe(true);
    await page.getByText(/should have an answer by/).waitFor();
    const before = await page.getByText(/should have an answer by/).innerText();
    await page.getByLabel('How serious').selectOption('severe');
    expect(await page.getByText(/should have an answer by/).innerText()).not.toBe(before);
    await desk.press('Control+Enter');
    await page.waitForURL('**/case/**');
  });

  it('adds the words to what is open already with Enter', async () => {
    const { page } = desk;
    await page.goto(`/stay/${stay}?do=case`);
    const filter = page.getByRole('textbox', { name: 'Digit or first letters' });
    await filter.waitFor();
    await page.getByRole('textbox', { name: "The guest's own words" }).fill('It still does not work.');
    await filter.focus();
    const { body } = await rest.get(`cases?stayId=${stay}&open=true`);
    const cases = (body['data'] as { id: string }[]).length;

    await desk.press('5');
    await page.getByText(/Already open: ALG1/).waitFor();
    await desk.press('Enter');

    await page
      .getByText(/^Added to case/)
      .first()
      .waitFor();
    await page.getByRole('listitem').filter({ hasText: 'It still does not work.' }).waitFor();
    const after = await rest.get(`cases?stayId=${stay}&open=true`);
    expect((after.body['data'] as unknown[]).length).toBe(cases);
  });

  it('warns of a note that names the room of another guest, and keeps it all the same', async () => {
    const { page } = desk;
    const rows = await rest.inHouse();
    const own = rows.find(({ id }) => id === stay)?.room?.number;
    const other = rows.find(({ room }) => room && room.number !== own)?.room?.number ?? '';
    const note = page.getByRole('textbox', { name: /^Note/ });

    await note.fill(`Told room ${other} to be quiet, ${other} EUR deposit`);
    await page.getByText(`This note names room ${other}.`, { exact: false }).waitFor();
    await desk.press('Control+Enter');

    await page.getByText(`Names room ${other}`).waitFor();
  });
});
