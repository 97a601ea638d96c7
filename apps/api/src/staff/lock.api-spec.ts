import { addressOf, operations } from '../../test/operations';
import { type Api, startApi } from '../../test/start-api';
import { type Account, accountAt, StationBrowser } from '../../test/station-browser';

const PIN = '7294';

describe('a locked session', () => {
  let api: Api;
  let ana: Account;
  let browser: StationBrowser;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    ana = await accountAt(api, 'head');
    browser = new StationBrowser(api.url);
    await browser.signIn(ana);
    await browser.setPin(PIN);
  });

  it('is refused by every operation that asks who one is', async () => {
    expect((await browser.send('post', 'session/lock')).status).toBe(204);

    const free = ['signIn', 'comeBack', 'listStationPeople', 'issueToken', 'signOut', 'streamEvents', 'countCases'];
    const guarded = operations().filter(({ id, permission }) => !free.includes(id) && permission !== 'public');
    expect(guarded.length).toBeGreaterThan(40);
    const letIn: string[] = [];
    for (const operation of guarded) {
      const answer = await fetch(api.url + addressOf(operation, api.property.code), {
        method: operation.method,
        headers: {
          cookie: browser.cookieHeader(),
          ...(operation.contentType ? { 'content-type': operation.contentType } : {}),
        },
        ...(operation.contentType ? { body: JSON.stringify(operation.example) } : {}),
      });
      const { code } = (await answer.json()) as { code: string };
      if (answer.status !== 423 || code !== 'session-locked') letIn.push(`${operation.id}: ${answer.status} ${code}`);
    }
    expect(letIn).toEqual([]);
  });

  it('is told how many cases are open, nothing but numbers, and is let in nowhere else by that', async () => {
    await browser.send('post', 'session/lock');

    const { status, body } = await browser.send('get', `properties/${api.property.code}/cases/counts`);

    expect(status).toBe(200);
    expect(Object.values(body).map((value) => typeof value)).toEqual(Object.keys(body).map(() => 'number'));
    expect((await browser.send('get', `properties/${api.property.code}/cases`)).status).toBe(423);
    expect((await browser.send('get', 'session')).status).toBe(423);
  });

  it('is refused at the other process as well, though that knew it a moment ago', async () => {
    const elsewhere = new StationBrowser(api.secondUrl);
    for (const [name, value] of browser.cookies) elsewhere.cookies.set(name, value);
    expect((await elsewhere.send('get', 'session')).status).toBe(200);

    await browser.send('post', 'session/lock');

    await eventually(async () => expect((await elsewhere.send('get', 'session')).body.code).toBe('session-locked'));
  });

  it('hears nothing more of the hotel', async () => {
    const stream = await fetch(`${api.secondUrl}${api.path('events')}`, {
      headers: { cookie: browser.cookieHeader() },
    });
    const reader = stream.body?.getReader();
    expect((await reader?.read())?.done).toBe(false);

    await browser.send('post', 'session/lock');

    while (!(await reader?.read())?.done);
    const again = await fetch(`${api.url}${api.path('events')}`, { headers: { cookie: browser.cookieHeader() } });
    expect(again.status).toBe(423);
  });

  it('still tells who may come back, its own person first', async () => {
    await browser.send('post', 'session/lock');

    expect(await browser.people()).toEqual([expect.objectContaining({ id: ana.id, here: true })]);
  });

  it.each([
    ['PIN', () => browser.comeBack(ana.id, PIN)],
    ['password', () => browser.signIn(ana)],
  ])('gives way to a new one by the %s', async (_what, unlock) => {
    await browser.send('post', 'session/lock');
    const locked = new StationBrowser(api.url);
    for (const [name, value] of browser.cookies) locked.cookies.set(name, value);

    expect((await unlock()).status).toBe(201);

    expect((await browser.send('get', 'session')).status).toBe(200);
    expect((await locked.send('get', 'session')).status).toBe(401);
  });
});

/** Until the other process has heard of it; fails with the last reason when it never does. */
async function eventually(check: () => Promise<void>, tries = 100): Promise<void> {
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (--tries === 0) throw error;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
