import { Desk } from './desk';
import { Rest } from './rest';

/** What a desk sees of others, of a lost connection, and of another language. */
describe('a desk among others', () => {
  let mine: Desk;

  beforeAll(async () => {
    mine = await Desk.signedIn('pawel.alg1');
  });
  afterAll(() => mine.close());

  it('sees a colleague’s new case without loading anew', async () => {
    const { page } = mine;
    const rest = await Rest.signedIn('ines.alg1');

    const opened = await rest.post('cases', { category: 'service', guestName: 'Ms Unannounced' });
    expect(opened.status).toBe(201);
    await rest.post(`cases/${String(opened.body['id'])}/transitions`, { transition: 'assign' });

    await page.goto('/desk');
    const queue = page.getByRole('complementary', { name: 'Open cases' });
    await queue.getByRole('link').first().waitFor();
    const later = await rest.post('cases', { category: 'noise', guestName: 'Mr Justnow' });
    await rest.post(`cases/${String(later.body['id'])}/transitions`, {
      transition: 'assign',
      ownerId: await staffIdOf('pawel.alg1'),
    });

    await queue.getByText('Mr Justnow').waitFor();
  });

  it('shows a colleague’s words beside its own when both wrote the same field', async () => {
    const { page } = mine;
    const rest = await Rest.signedIn('ines.alg1');
    const { body } = await rest.post('cases', { category: 'water', guestName: 'Ms Twice' });
    await page.goto(`/case/${String(body['id'])}`);
    await page.getByRole('button', { name: /: Agreed problem$/ }).click();
    await page.getByRole('textbox', { name: 'Agreed problem' }).fill('Mine: no hot water.');

    await rest.patch(`cases/${String(body['id'])}`, { agreedProblem: 'Hers: cold shower.' }, 1);

    await page.getByText('Hers: cold shower.').first().waitFor();
    await page.getByRole('button', { name: /Keep mine/ }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Agreed problem' }).inputValue()).toBe('Mine: no hot water.');
  });

  it('says when the connection is lost, and goes on when it is back', async () => {
    const { page } = mine;
    await page.goto('/desk');
    await page.getByText('Live', { exact: true }).waitFor();

    await mine.loseConnection();
    await mine.findConnection();

    await page.getByText('Live', { exact: true }).waitFor();
  });

  it('turns Polish at once, and stays so', async () => {
    const { page } = mine;
    await page.goto('/preferences');

    await page.getByRole('combobox', { name: 'Language' }).selectOption('pl');

    await page.getByRole('heading', { name: 'Ustawienia' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('pl');
    await page.reload();
    await page.getByRole('heading', { name: 'Ustawienia' }).waitFor();
  });

  async function staffIdOf(signInName: string): Promise<string> {
    return (await Rest.signedIn(signInName)).staffId;
  }
});
