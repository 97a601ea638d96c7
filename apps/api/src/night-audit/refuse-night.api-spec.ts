import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { NightHouse } from '../../test/night-house';

const REASON = 'Agreed with the duty manager.';

describe('What must not pass the end of a night', () => {
  let house: NightHouse;

  beforeEach(async () => {
    house = await NightHouse.open();
  });
  afterEach(() => house.api.close());

  it('is listed with the stay it is about and where it is put in order', async () => {
    const { stayId, room } = await house.guest({ leavesIn: 0 });

    const { status, body } = await house.start();

    expect(status).toBe(409);
    expect(body).toMatchObject({
      code: 'night-audit-blocked',
      findings: [
        {
          ...{ code: 'due-out-in-house', gate: 'blocker' },
          stay: { id: stayId, guestName: 'Ms Anna Nowak', roomNumber: room },
          link: house.api.path(`stays/${stayId}`),
        },
      ],
    });
    expect(await house.date()).toBe('2026-03-10');
    expect((await house.read()).body).toMatchObject({ state: 'open', findings: body.findings });
  });

  it.each([
    ['folio-missing', `UPDATE folio SET status = 'closed' WHERE property_id = $1`],
    ['folio-missing', `UPDATE folio_window SET closed_at = now() WHERE property_id = $1`],
    ['rate-missing', `DELETE FROM stay_night WHERE property_id = $1 AND night = '2026-03-10'`],
    ['currency-differs', `UPDATE stay_night SET currency = 'USD' WHERE property_id = $1`],
    ['room-code-missing', `UPDATE transaction_code SET active = false WHERE property_id = $1 AND code = 'ROOM'`],
    [
      'trial-balance-off',
      `INSERT INTO journal_row (property_id, posting_id, part, debit_account, credit_account, amount_minor, currency, business_date)
       SELECT property_id, id, 2, 'guest-ledger', 'cash:card', 1, 'EUR', '2026-03-10' FROM posting WHERE property_id = $1`,
    ],
  ])('stops it, whatever the reason: %s', async (code, breakIt) => {
    const { folioId } = await house.guest();
    await house.api.charge(folioId, { code: 'BAR', taxMinor: 0 });
    await house.api.db.query(breakIt, [house.api.property.id]);

    const { status, body } = await house.start({ reasons: [{ code: 'room-missing', reason: REASON }] });

    expect([status, body.code]).toEqual([409, 'night-audit-blocked']);
    expect(body.findings).toMatchObject([{ code, gate: 'blocker' }]);
  });

  it.each([
    ['due-in-not-arrived', `UPDATE stay SET status = 'Reserved' WHERE property_id = $1`],
    ['room-missing', `DELETE FROM room_assignment WHERE property_id = $1`],
    ['room-out-of-order', `UPDATE room SET status = 'OutOfOrder' WHERE property_id = $1`],
    ['too-early', `UPDATE property SET business_date = current_date + 1 WHERE id = $1`],
  ])('passes with a reason, which is kept with who gave it: %s', async (code, breakIt) => {
    await house.guest({ leavesIn: 365 - 1 });
    await house.api.db.query(breakIt, [house.api.property.id]);
    await house.api.db.query(
      `UPDATE night_audit_setting SET too_early = CASE WHEN $2 = 'too-early' THEN 'warning' ELSE 'off' END WHERE property_id = $1`,
      [house.api.property.id, code],
    );
    const night = await house.date();
    if (code === 'too-early')
      await house.api.db.query(`UPDATE stay SET status = 'CheckedOut' WHERE property_id = $1`, [house.api.property.id]);

    const without = await house.start();
    const passed = await house.end({ reasons: [{ code, reason: REASON }] });

    expect([without.status, without.body.code]).toEqual([422, 'night-audit-reason-missing']);
    expect(without.body.findings).toMatchObject([{ code, gate: 'warning' }]);
    expect(passed.status).toBe(202);
    expect((await house.read(night)).body).toMatchObject({
      state: 'done',
      reasons: [{ code, reason: REASON, givenBy: 'Pawel Wrona' }],
    });
  });

  it('follows the settings of the house: a blocker may become a warning, and a warning nothing at all', async () => {
    await house.guest({ leavesIn: 0 });
    const admin = await house.api.staff({ role: 'admin' });
    const { body: settings } = await patch({ dueOutInHouse: 'off', roomCode: 'ROOM' }, 1, admin).expect(200);

    expect(settings).toMatchObject({ version: 2, dueOutInHouse: 'off', roomCode: 'ROOM', postsNights: 'amends' });
    expect((await house.end()).status).toBe(202);
    expect(await house.date()).toBe('2026-03-11');
  });

  it('takes settings of the administrator only, on the version read, with a code nights can be charged with', async () => {
    const admin = await house.api.staff({ role: 'admin' });

    await patch({ dueOutInHouse: 'off' }, 1, house.supervisor).expect(403);
    expect((await patch({ roomCode: 'BAR' }, 1, admin)).body.code).toBe('not-a-room-code');
    expect((await patch({ tooEarly: 'warning' }, 7, admin)).body.code).toBe('stale-version');
  });

  it.each(['admin', 'associate', 'trainer'] as const)(
    'shows its settings to everybody of the house: %s',
    async (role) => {
      const { body } = await settings(await house.api.staff({ role })).expect(200);

      expect(body).toMatchObject({ postsNights: 'amends', dueOutInHouse: 'blocker' });
    },
  );

  it('shows its settings to nobody of another house', async () => {
    const elsewhere = await NightHouse.open();
    const admin = await elsewhere.api.staff({ role: 'admin' });
    await elsewhere.api.close();

    await settings(admin).expect(404);
  });

  it('gives a house that never set anything to its PMS', async () => {
    await house.api.db.query(`DELETE FROM night_audit_setting WHERE property_id = $1`, [house.api.property.id]);

    const { body } = await settings(house.supervisor).expect(200);

    expect(body).toEqual({
      ...{ version: 0, postsNights: 'pms', roomCode: null, dueOutInHouse: 'blocker', dueInNotArrived: 'blocker' },
      ...{ roomMissing: 'warning', roomOutOfOrder: 'warning', tooEarly: 'warning' },
    });
  });

  function settings(as: { headers: Readonly<Record<string, string>> }): request.Test {
    return request(house.api.url).get(house.api.path('night-audit-settings')).set(as.headers);
  }

  function patch(change: object, version: number, as: { headers: Readonly<Record<string, string>> }): request.Test {
    return request(house.api.url)
      .patch(house.api.path('night-audit-settings'))
      .set({ ...as.headers, 'if-match': `"${version}"` })
      .send(change);
  }
});

describe('Who ends a night', () => {
  let house: NightHouse;

  beforeEach(async () => {
    house = await NightHouse.open();
  });
  afterEach(() => house.api.close());

  it('is the supervisor or whoever stands above, and the desk may watch', async () => {
    const clerk = await house.api.staff({ role: 'senior' });

    expect((await house.start({ as: clerk })).status).toBe(403);
    await house.read('2026-03-10', clerk).expect(200);
    await house.read('2026-03-10', await house.api.staff({ role: 'trainer' })).expect(403);
  });

  it('agreed to what it posts: when a guest came meanwhile, the preview as it is now is shown first', async () => {
    await house.guest();
    const { body: preview } = await house.preview();
    await house.guest();

    const { status, body } = await house.start({ previewToken: preview.token });

    expect([status, body.code]).toEqual([412, 'preview-stale']);
    expect(body.preview).toMatchObject({ stays: 2 });
    expect((await house.read()).body.state).toBe('open');
  });

  it('names the night: a second start for the same one ends nothing twice', async () => {
    await house.end();

    const again = await request(house.api.url)
      .post(house.api.path('night-audits'))
      .set({ ...house.supervisor.headers, 'idempotency-key': randomUUID() })
      .send({ businessDate: '2026-03-10' });

    expect([again.status, again.body.code]).toEqual([409, 'night-audit-other-date']);
    expect(again.body.businessDate).toBe('2026-03-11');
    expect(await house.date()).toBe('2026-03-11');
  });

  it('finds no night that was never ended, and none of another hotel', async () => {
    const other = await NightHouse.open();
    await other.end();

    await house.read('2026-03-09').expect(404);
    await house.read('2026-02-30').expect(404);
    const { status } = await request(house.api.url)
      .get(other.api.path('night-audits/2026-03-10'))
      .set(house.supervisor.headers);
    expect(status).toBe(404);
    await other.api.close();
  });
});
