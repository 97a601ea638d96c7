import { newId } from '@amends/kernel';
import request from 'supertest';
import { checksOf, type DearNight, dearNight, dismiss } from '../../test/bill-check-scene';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('dismissing a finding', () => {
  let api: Api;
  let clerk: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
  });
  afterAll(() => api.close());

  const restore = ({ folioId, key }: DearNight, as = clerk) =>
    request(api.url)
      .delete(api.path(`folios/${folioId}/checks/${key}/dismissals`))
      .set(as.headers);
  const right = { reason: 'right-as-it-is' };

  it('keeps who said why, until somebody takes it back', async () => {
    const night = await dearNight(api);

    const { body: dismissal } = await dismiss(api, night, { reason: 'other', note: 'New rate' }, clerk).expect(201);
    expect(dismissal).toMatchObject({ findingKey: night.key, reason: 'other', note: 'New rate', by: clerk.name });
    const { body: then } = await checksOf(api, night.folioId, clerk).expect(200);
    expect(then.findings).toEqual([]);
    expect(then.dismissed).toMatchObject([{ finding: { key: night.key }, dismissal }]);

    await restore(night).expect(204);
    expect((await checksOf(api, night.folioId, clerk)).body).toMatchObject({
      findings: [{ key: night.key }],
      dismissed: [],
    });
    await restore(night).expect(404);
    await dismiss(api, night, right, clerk).expect(201);
  });

  it('audits both, and tells the desk', async () => {
    const night = await dearNight(api);
    await dismiss(api, night, right, clerk).expect(201);
    await restore(night).expect(204);

    const { rows } = await api.db.query(
      `SELECT a.action, a.actor_name, a.change ->> 'key' AS key, e.data ->> 'stayId' AS stay FROM audit_entry a
       JOIN outbox_event e ON e.property_id = a.property_id AND e.type = a.action AND e.subject = 'folio/' || a.subject_id
       WHERE a.subject_id = $1 AND a.action LIKE 'bill.finding-%' ORDER BY a.at`,
      [night.folioId],
    );
    const said = { actor_name: clerk.name, key: night.key, stay: night.stayId };
    expect(rows).toEqual([
      { action: 'bill.finding-dismissed', ...said },
      { action: 'bill.finding-restored', ...said },
    ]);
  });

  it('writes once when pressed twice, and refuses a second reason', async () => {
    const night = await dearNight(api);
    const body = { id: newId(), ...right };
    const send = () => dismiss(api, night, body, clerk).set('Idempotency-Key', body.id);

    const [first, again] = await Promise.all([send(), send()]);
    expect([first.status, again.status].filter((status) => status !== 409)).toContain(201);
    const late = await dismiss(api, night, { reason: 'agreed-with-guest' }, clerk).expect(409);

    expect(late.body.code).toBe('finding-already-dismissed');
    const { rows } = await api.db.query(`SELECT count(*)::int AS n FROM finding_dismissal WHERE finding_key = $1`, [
      night.key,
    ]);
    expect(rows[0].n).toBe(1);
  });

  it('lets one of many desks dismiss it', async () => {
    const night = await dearNight(api);
    const answers = await Promise.all(Array.from({ length: 8 }, () => dismiss(api, night, right, clerk)));

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(7);
  });

  it('comes back when the amount is another one', async () => {
    const night = await dearNight(api);
    await dismiss(api, night, right, clerk).expect(201);
    await api.db.query(`UPDATE stay_night SET rate_minor = 9000 WHERE stay_id = $1 AND night = '2026-03-09'`, [
      night.stayId,
    ]);

    const { body } = await checksOf(api, night.folioId, clerk).expect(200);
    expect(body.findings).toMatchObject([{ atStake: { amount: '25.00' } }]);
    const { body: refused } = await dismiss(api, night, right, clerk).expect(409);
    expect(refused.code).toBe('finding-already-dismissed');
  });

  it('refuses what the bill does not show', async () => {
    const night = await dearNight(api);
    const gone = { ...night, key: `duplicate-posting.${night.line}.11500` };

    expect((await dismiss(api, gone, right, clerk).expect(409)).body.code).toBe('finding-gone');
    for (const key of ['nonsense', `no-such-rule.${night.line}.1`, `duplicate-posting.${night.line}`, '%00']) {
      await dismiss(api, { ...night, key }, right, clerk).expect(404);
    }
    await dismiss(api, { ...night, folioId: newId() }, right, clerk).expect(404);
  });

  it.each([{}, { reason: 'because' }, { reason: 'other' }, { reason: 'right-as-it-is', note: 7 }])(
    'refuses %j',
    async (body) => {
      await dismiss(api, await dearNight(api), body, clerk).expect(400);
    },
  );

  it('is for the desk, in its own hotel', async () => {
    const night = await dearNight(api);
    const house = await api.otherProperty();
    const stranger = await api.staff({ property: house });

    for (const role of ['auditor', 'qa-analyst', 'trainer'] as const) {
      await dismiss(api, night, right, await api.staff({ role })).expect(403);
    }
    await dismiss(api, night, right, await api.apiKey(['bill.check'])).expect(403);
    await request(api.url)
      .post(api.path(`folios/${night.folioId}/checks/${night.key}/dismissals`, house))
      .set(stranger.headers)
      .send(right)
      .expect(404);
    await request(api.url)
      .delete(api.path(`folios/${night.folioId}/checks/${night.key}/dismissals`, house))
      .set(stranger.headers)
      .expect(404);
  });
});
