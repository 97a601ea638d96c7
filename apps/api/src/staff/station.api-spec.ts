import { MOST_WRONG_PINS } from '@amends/staff';
import { type Api, startApi } from '../../test/start-api';
import { type Account, accountAt, StationBrowser } from '../../test/station-browser';

const PIN = '7294';
const STATION = '__Host-amends-station';

describe('a shared desk', () => {
  let api: Api;
  let ana: Account;
  let ines: Account;
  let browser: StationBrowser;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    [ana, ines] = await Promise.all([accountAt(api), accountAt(api, 'supervisor', 'Inês de Almeida')]);
    browser = new StationBrowser(api.url);
    for (const person of [ines, ana]) {
      await browser.signIn(person);
      expect((await browser.setPin(PIN)).status).toBe(204);
    }
  });

  it('is known by a cookie no script can read, of which only a hash is kept', async () => {
    const { headers } = await new StationBrowser(api.url).signIn(ana);

    const cookie = [headers['set-cookie'] ?? []].flat().find((line) => line.startsWith(STATION));
    expect(cookie).toMatch(
      /^__Host-amends-station=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    const secret = /=([\w-]{43});/.exec(cookie ?? '')?.[1] ?? '';
    const { rows } = await api.db.query(`SELECT 1 FROM station WHERE token_hash = $1`, [Buffer.from(secret)]);
    expect(rows).toEqual([]);
  });

  it('lists who typed their password there, oneself first, and nobody to a browser that is no station', async () => {
    expect(await browser.people()).toEqual([
      { id: ana.id, name: 'Anna Kowalska', initials: 'AK', here: true },
      { id: ines.id, name: 'Inês de Almeida', initials: 'IA', here: false },
    ]);
    expect(await new StationBrowser(api.url).people()).toEqual([]);
  });

  it('keeps its name when a further person signs in, and adopts no name we did not give', async () => {
    const before = browser.cookies.get(STATION);
    await browser.signIn(ines);
    expect(browser.cookies.get(STATION)).toBe(before);

    const stranger = new StationBrowser(api.url);
    stranger.cookies.set(STATION, 'x'.repeat(43));
    await stranger.signIn(ana);
    expect(stranger.cookies.get(STATION)).not.toBe('x'.repeat(43));
  });

  it('gives a session for a PIN, and ends the one the browser had', async () => {
    const previous = new StationBrowser(api.url);
    for (const [name, value] of browser.cookies) previous.cookies.set(name, value);

    const { status, body } = await browser.comeBack(ines.id, PIN);

    expect([status, body.staff.id, body.assignments[0].role, body.hasPin]).toEqual([201, ines.id, 'supervisor', true]);
    expect((await browser.send('get', 'session')).body.staff.id).toBe(ines.id);
    expect((await previous.send('get', 'session')).status).toBe(401);
    expect((await browser.people())[0]).toMatchObject({ id: ines.id, here: true });
  });

  it('ends the session of the browser also when another signs in with a password', async () => {
    const previous = new StationBrowser(api.url);
    for (const [name, value] of browser.cookies) previous.cookies.set(name, value);

    await browser.signIn(ines);

    expect((await previous.send('get', 'session')).status).toBe(401);
  });

  it('says the same whatever is wrong', async () => {
    const noPin = await accountAt(api);
    await browser.signIn(noPin);
    const gone = await accountAt(api);
    await browser.signIn(gone);
    await browser.setPin(PIN);
    await api.db.query(`UPDATE station_member SET password_at = now() - interval '12 hours' WHERE staff_id = $1`, [
      gone.id,
    ]);

    const answers = [
      await browser.comeBack(ana.id, '9174'),
      await browser.comeBack(noPin.id, PIN),
      await browser.comeBack(gone.id, PIN),
      await browser.comeBack('0197a000-0000-7000-8000-000000000000', PIN),
      await new StationBrowser(api.url).comeBack(ana.id, PIN),
    ];

    const plain = answers.map(({ status, body }) => ({ status, ...body, requestId: '' }));
    expect(plain[0]).toMatchObject({ status: 401, code: 'pin-wrong' });
    for (const answer of plain) expect(answer).toEqual(plain[0]);
  });

  it('lets a PIN do no more than five times wrong, however many guess at once', async () => {
    const guesses = Array.from({ length: 20 }, (_, at) => String(8130 + at));
    const tried = async (): Promise<number> => {
      const { rows } = await api.db.query(`SELECT wrong_tries FROM staff_pin WHERE staff_id = $1`, [ana.id]);
      return rows[0].wrong_tries;
    };

    const answers = await Promise.all(guesses.map((guess) => browser.comeBack(ana.id, guess)));

    expect(new Set(answers.map(({ body }) => body.code))).toEqual(new Set(['pin-wrong']));
    expect(await tried()).toBe(MOST_WRONG_PINS);
    expect((await browser.comeBack(ana.id, PIN)).status).toBe(401);
    const { rows } = await api.db.query(
      `SELECT actor_id FROM audit_entry WHERE subject_id = $1 AND action = 'pin.locked'`,
      [ana.id],
    );
    expect(rows).toEqual([{ actor_id: ana.id }]);

    await browser.signIn(ana);
    expect(await tried()).toBe(0);
    expect((await browser.comeBack(ana.id, PIN)).status).toBe(201);
  });

  it('does not forgive wrong PINs for a right one, only for the password', async () => {
    for (let round = 0; round < 2; round += 1) {
      await browser.comeBack(ana.id, '9174');
      await browser.comeBack(ana.id, '9175');
      await browser.comeBack(ana.id, PIN);
    }
    await browser.comeBack(ana.id, '9176');

    expect((await browser.comeBack(ana.id, PIN)).status).toBe(401);
  });

  it('makes a guesser wait, by station', async () => {
    const several = await Promise.all(Array.from({ length: 5 }, () => accountAt(api)));
    for (const person of several) await browser.signIn(person);
    let throttled = 0;
    for (let guess = 0; guess < 26; guess += 1) {
      const { status, body } = await browser.comeBack(several[guess % 5]?.id ?? '', '9174');
      if (status === 429 && body.code === 'sign-in-throttled') throttled += 1;
    }

    expect(throttled).toBe(1);
  });

  it('forgets who signs out', async () => {
    await browser.send('delete', 'session');

    expect((await browser.people()).map(({ id }) => id)).toEqual([ines.id]);
    expect((await browser.comeBack(ana.id, PIN)).status).toBe(401);
  });

  it.each([
    ['was switched off', `UPDATE staff SET disabled_at = now() WHERE id = $1`],
    ['works nowhere any more', `DELETE FROM staff_assignment WHERE staff_id = $1`],
    ['has another password', `UPDATE staff SET password_hash = 'changed' WHERE id = $1`],
    [
      'typed the password too long ago',
      `UPDATE station_member SET password_at = now() - interval '12 hours' WHERE staff_id = $1`,
    ],
  ])('lets nobody back who %s', async (_what, change) => {
    await api.db.query(change, [ines.id]);

    expect((await browser.people()).map(({ id }) => id)).toEqual([ana.id]);
    expect((await browser.comeBack(ines.id, PIN)).status).toBe(401);
  });

  it('gives a session that ends when the password no longer counts', async () => {
    await api.db.query(`UPDATE station_member SET password_at = now() - interval '11 hours' WHERE staff_id = $1`, [
      ines.id,
    ]);

    const { body } = await browser.comeBack(ines.id, PIN);

    const minutes = (Date.parse(body.expiresAt) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(58);
    expect(minutes).toBeLessThanOrEqual(61);
  });

  it('lets somebody in with the role of now', async () => {
    await api.db.query(`UPDATE staff_assignment SET role = 'auditor' WHERE staff_id = $1`, [ines.id]);

    const { body } = await browser.comeBack(ines.id, PIN);

    expect(body.assignments[0].role).toBe('auditor');
    expect(body.assignments[0].permissions).not.toContain('case.write');
  });

  it('takes a PIN as JSON only, which no form of another page can send', async () => {
    const answer = await fetch(`${api.url}/api/v1/session/pin`, {
      method: 'POST',
      headers: { cookie: browser.cookieHeader(), 'content-type': 'text/plain' },
      body: JSON.stringify({ staffId: ana.id, pin: PIN }),
    });

    expect(answer.status).toBe(415);
  });
});
