import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download } from 'playwright-core';
import { findings } from './axe';
import { Desk } from './desk';
import { Rest } from './rest';

const LANGUAGES = [
  ['pl-PL', 'Dokumentacja sporu', 'Pobierz PDF'],
  ['lt-LT', 'Ginčo byla', 'Atsisiųsti PDF'],
  ['sk-SK', 'Podklady k sporu', 'Stiahnuť PDF'],
  ['hr-HR', 'Dokumentacija spora', 'Preuzmi PDF'],
] as const;

/** What answers a payment that a guest takes back. */
describe('a dispute pack', () => {
  let desk: Desk;
  let folio: { readonly id: string; readonly number: string; readonly stayId: string };

  beforeAll(async () => {
    const rest = await Rest.signedIn('ines.alg1');
    const { body } = await rest.get('folios?limit=200');
    const owes = ({ windows }: { windows: { payerKind: string; balance: { amount: string } }[] }): boolean =>
      windows.some(({ payerKind, balance }) => payerKind === 'guest' && Number(balance.amount) > 0);
    const found = (body['data'] as (typeof folio & Parameters<typeof owes>[0])[]).findLast(owes);
    if (!found) throw new Error('The sample has no bill a guest owes.');
    folio = found;
    await rest.post(`folios/${folio.id}/explanation-snapshots`, { how: 'screen', reaction: 'understood' });
    desk = await Desk.signedIn('ines.alg1');
    await desk.page.goto(`/stay/${folio.stayId}/bill`);
    await desk.page.getByRole('table').first().waitFor();
  });
  afterAll(() => desk.close());

  const card = () => desk.page.locator('am-pack-card');

  it('says what is inside before it is read, in one interaction, and its address says it again', async () => {
    const { page } = desk;

    const count = await desk.counting(() => desk.click(page.getByRole('button', { name: 'Dispute pack' })));

    expect(count).toBe(1);
    await card()
      .getByRole('row', { name: /^Explanations shown [1-9]/ })
      .waitFor();
    await card()
      .getByRole('row', { name: /^What the guest said [1-9]/ })
      .waitFor();
    expect(await card().getByRole('row').count()).toBe(12);
    expect(page.url()).toContain(`pack=${folio.id}`);
    expect(await findings(page)).toEqual([]);
    await page.reload();
    await card()
      .getByRole('row', { name: /^Lines of the bill [1-9]/ })
      .waitFor();
  });

  it('is kept as PDF and as JSON under the number of the bill, by keyboard', async () => {
    const pdf = await kept('p');
    expect(pdf.suggestedFilename()).toBe(`dispute-pack-${folio.number}.pdf`);
    expect(String((await contentOf(pdf)).subarray(0, 5))).toBe('%PDF-');

    const json = await kept('j');
    expect(json.suggestedFilename()).toBe(`dispute-pack-${folio.number}.json`);
    const pack = JSON.parse(String(await contentOf(json))) as { folio: object; reactions: object[] };
    expect(pack.folio).toMatchObject({ id: folio.id });
    expect(pack.reactions).toContainEqual(expect.objectContaining({ reaction: 'understood', how: 'desk' }));
  });

  it('closes with Escape, and is not offered to whom it is not for', async () => {
    await desk.press('Escape');
    await card().waitFor({ state: 'detached' });

    const associate = await Desk.signedIn('marta.alg1');
    await associate.page.goto(`/stay/${folio.stayId}/bill?pack=${folio.id}`);
    await associate.page.getByRole('table').first().waitFor();
    expect(await associate.page.getByRole('button', { name: 'Dispute pack' }).count()).toBe(0);
    expect(await associate.page.locator('am-pack-card').count()).toBe(0);
    await associate.close();
  });

  it.each(LANGUAGES)('speaks the language of who reads it: %s', async (language, heading, download) => {
    const other = await Desk.signedIn('ines.alg1', { language, width: 390, height: 844, theme: 'dark' });
    await other.page.goto(`/stay/${folio.stayId}/bill?pack=${folio.id}`);

    await other.page.getByRole('heading', { name: new RegExp(`^${heading}`) }).waitFor();
    await other.page.getByRole('link', { name: download }).waitFor();
    await other.page.locator('am-pack-card').getByRole('row').nth(11).waitFor();

    expect(await other.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await findings(other.page)).toEqual([]);
    await other.close();
  });

  /** Brought over from the browser, which is elsewhere. */
  async function contentOf(download: Download): Promise<Buffer> {
    const scratch = await mkdtemp(join(tmpdir(), 'amends-pack-'));
    await download.saveAs(join(scratch, 'pack'));
    const content = await readFile(join(scratch, 'pack'));
    await rm(scratch, { recursive: true });
    return content;
  }

  async function kept(key: string): Promise<Download> {
    const waiting = desk.page.waitForEvent('download');
    await desk.press(key);
    return waiting;
  }
});
