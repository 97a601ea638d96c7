import { newId } from '@amends/kernel';
import request from 'supertest';
import { checksOf, feeCode, postedLine } from '../../test/bill-check-scene';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('charges waived', () => {
  let api: Api;
  let senior: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    senior = await api.staff({ role: 'senior' });
    await feeCode(api, 'LATE', 'late-check-out');
  });
  afterAll(() => api.close());

  const waivers = (stayId: string) => api.path(`stays/${stayId}/charge-waivers`);
  const waive = (stayId: string, body: object, as = senior) =>
    request(api.url).post(waivers(stayId)).set(as.headers).send(body);
  const late = { charge: 'late-check-out', reason: 'Promised by the night manager' };

  it('blames a late check-out that is charged all the same, until the promise is taken back', async () => {
    const stayId = await api.stay();
    const folioId = await api.folio(stayId);
    const line = await postedLine(api, folioId, { code: 'LATE', kind: 'charge', amountMinor: 40_00 });
    expect((await checksOf(api, folioId, senior)).body.findings).toEqual([]);

    const { body: waiver } = await waive(stayId, late).expect(201);
    expect(waiver).toMatchObject({ stayId, ...late, by: senior.name });
    expect((await checksOf(api, folioId, senior)).body.findings).toMatchObject([
      { rule: 'late-check-out-promised-free', severity: 'high', lineIds: [line] },
    ]);

    const { body: refused } = await waive(stayId, late).expect(409);
    expect(refused.code).toBe('charge-already-waived');
    const { body: list } = await request(api.url).get(waivers(stayId)).set(senior.headers).expect(200);
    expect(list).toEqual({ data: [waiver] });

    const withdraw = () =>
      request(api.url)
        .delete(api.path(`charge-waivers/${waiver.id}`))
        .set(senior.headers);
    await withdraw().expect(204);
    await withdraw().expect(404);
    expect((await checksOf(api, folioId, senior)).body.findings).toEqual([]);
    await waive(stayId, late).expect(201);
  });

  it('takes the word of the PMS, which may have walked the guest', async () => {
    const stayId = await api.stay({ status: 'NoShow' });
    const key = await api.apiKey(['bill.waive-charge']);

    await waive(stayId, { charge: 'walked', reason: 'Sent to the Harbour Hotel' }, key).expect(201);
    const { rows } = await api.db.query(
      `SELECT a.actor_kind, a.change ->> 'charge' AS charge FROM audit_entry a WHERE a.subject_id = $1 AND a.action = 'stay.charge-waived'`,
      [stayId],
    );
    expect(rows).toEqual([{ actor_kind: 'api-key', charge: 'walked' }]);
  });

  it.each([{}, { charge: 'breakfast', reason: 'x' }, { charge: 'no-show' }, { ...late, more: 1 }])(
    'refuses %j',
    async (body) => {
      await waive(await api.stay(), body).expect(400);
    },
  );

  it('is promised by whoever may, in their own hotel', async () => {
    const stayId = await api.stay();
    const house = await api.otherProperty();
    const stranger = await api.staff({ property: house, role: 'head' });

    await waive(stayId, late, await api.staff()).expect(403);
    await waive(newId(), late).expect(404);
    const { body: waiver } = await waive(stayId, late).expect(201);
    const there = api.path(`stays/${stayId}/charge-waivers`, house);
    await request(api.url).get(there).set(stranger.headers).expect(404);
    await request(api.url).post(there).set(stranger.headers).send(late).expect(404);
    await request(api.url)
      .delete(api.path(`charge-waivers/${waiver.id}`, house))
      .set(stranger.headers)
      .expect(404);
  });
});
