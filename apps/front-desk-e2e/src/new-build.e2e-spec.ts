import type { Page } from 'playwright-core';
import { Desk } from './desk';
import { OwnServer } from '../setup/own-server';
import { Rest } from './rest';

/** A release while somebody is at work: two builds after each other behind one address. */
describe('an installed desk when a new version is released', () => {
  let server: OwnServer;
  let desk: Desk;
  let page: Page;
  let caseId: string;

  beforeAll(async () => {
    server = await OwnServer.open();
    const rest = await Rest.signedIn('ines.alg1');
    const { body } = await rest.post('cases', { category: 'noise', guestName: 'Ms Release' });
    caseId = String(body['id']);
    desk = await Desk.signedIn('pawel.alg1', { installed: true, url: server.url });
    page = desk.page;
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  });
  afterAll(async () => {
    await desk.close();
    await server.close();
  });

  const note = () => page.getByRole('textbox', { name: /^Note/ });
  const strip = () => page.getByRole('contentinfo');

  it('is told once the server is back, keeps what is typed, and goes on with the version it has', async () => {
    await page.goto(`/case/${caseId}`);
    await page.getByText('Live', { exact: true }).waitFor();
    await note().fill('The engineer is on');

    await server.release('later');

    await strip().getByText('A new version is ready.').waitFor();
    expect(await note().inputValue()).toBe('The engineer is on');
    expect(await build(page)).toBeUndefined();
  });

  it('still opens screens it has not fetched yet, though the server has them no more', async () => {
    await page.getByRole('link', { name: /^Signed in as/ }).click();
    await page.getByRole('heading', { name: 'Preferences' }).waitFor();
    expect(await build(page)).toBeUndefined();
    await page.goBack();
    await note().waitFor();
    expect(await note().inputValue()).toBe('The engineer is on');
  });

  it('asks before it loads while something would be lost', async () => {
    await strip().getByRole('button', { name: 'Load it now' }).click();
    await strip().getByText('What is written here and not sent would be lost.').waitFor();
    expect(await note().inputValue()).toBe('The engineer is on');

    await note().press('Control+Enter');
    await page.getByRole('listitem').filter({ hasText: 'The engineer is on' }).waitFor();
    await strip().getByText('A new version is ready.').waitFor();
  });

  it('runs the new version once it is accepted, at the same place', async () => {
    const loaded = page.waitForEvent('load');
    await strip().getByRole('button', { name: 'Load it now' }).click();
    await loaded;

    await page.getByRole('listitem').filter({ hasText: 'The engineer is on' }).waitFor();
    expect(await build(page)).toBe('later');
    expect(page.url()).toContain(caseId);
    expect(await strip().getByText('A new version is ready.').count()).toBe(0);
  });
});

function build(page: Page): Promise<unknown> {
  return page.evaluate(() => (globalThis as { amendsBuild?: string }).amendsBuild);
}
