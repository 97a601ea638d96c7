import { type Api, startApi } from '../../test/start-api';
import { type Account, accountAt, PASSWORD, StationBrowser } from '../../test/station-browser';

describe('one’s own PIN', () => {
  let api: Api;
  let ana: Account;
  let browser: StationBrowser;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    ana = await accountAt(api);
    browser = new StationBrowser(api.url);
    await browser.signIn(ana);
  });

  it('is told by the session, and kept as a slow hash alone', async () => {
    expect((await browser.send('get', 'session')).body.hasPin).toBe(false);

    expect((await browser.setPin('7294')).status).toBe(204);

    expect((await browser.send('get', 'session')).body.hasPin).toBe(true);
    const { rows } = await api.db.query(`SELECT pin_hash FROM staff_pin WHERE staff_id = $1`, [ana.id]);
    expect(rows[0].pin_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('is set by who knows the password', async () => {
    const { status, body } = await browser.setPin('7294', 'wrong');

    expect([status, body.code]).toEqual([403, 'password-wrong']);
    expect((await browser.send('get', 'session')).body.hasPin).toBe(false);
  });

  it('makes who does not know the password wait', async () => {
    for (let guess = 0; guess < 8; guess += 1) await browser.setPin('7294', 'wrong');

    const { status, body } = await browser.setPin('7294', PASSWORD);

    expect([status, body.code]).toEqual([429, 'sign-in-throttled']);
  });

  it.each(['1234', '0000', '2026'])('may not be %s', async (pin) => {
    const { status, body } = await browser.setPin(pin);

    expect([status, body.code]).toEqual([422, 'pin-too-simple']);
  });

  it.each(['123', '123456789', '12ab', 7294])('may not be %j', async (pin) => {
    const { status, body } = await browser.setPin(pin as string);

    expect([status, body.code]).toEqual([400, 'validation-failed']);
  });

  it('lets nobody back once it is changed or removed', async () => {
    await browser.setPin('7294');
    await browser.setPin('80351');
    expect((await browser.comeBack(ana.id, '7294')).status).toBe(401);
    expect((await browser.comeBack(ana.id, '80351')).status).toBe(201);

    expect((await browser.send('delete', 'session/pin')).status).toBe(204);

    expect((await browser.comeBack(ana.id, '80351')).status).toBe(401);
    expect((await browser.send('get', 'session')).body.hasPin).toBe(false);
  });

  it('is audited in every hotel one works for, without the PIN', async () => {
    const other = await api.otherProperty();
    await api.db.query(`INSERT INTO staff_assignment (property_id, staff_id, role) VALUES ($1, $2, 'associate')`, [
      other.id,
      ana.id,
    ]);

    await browser.setPin('7294');
    await browser.send('delete', 'session/pin');
    await browser.send('delete', 'session/pin');

    const { rows } = await api.db.query(
      `SELECT property_id, action, actor_id, change, request_id <> '' AS traced FROM audit_entry
       WHERE subject_kind = 'staff' AND subject_id = $1 ORDER BY action DESC, property_id`,
      [ana.id],
    );
    const hotels = [api.property.id, other.id].sort();
    const entry = { actor_id: ana.id, change: {}, traced: true };
    expect(rows).toEqual([
      ...hotels.map((property_id) => ({ property_id, action: 'pin.set', ...entry })),
      ...hotels.map((property_id) => ({ property_id, action: 'pin.removed', ...entry })),
    ]);
  });

  it('wants the token of our own page', async () => {
    const answer = await fetch(`${api.url}/api/v1/session/pin`, {
      method: 'DELETE',
      headers: { cookie: browser.cookieHeader() },
    });

    expect(((await answer.json()) as { code: string }).code).toBe('csrf-token-wrong');
  });
});
