import { randomUUID } from 'node:crypto';
import { newId } from '@amends/kernel';
import request from 'supertest';
import { checkInvariants } from '../../test/invariants';
import { Moving } from '../../test/moving';
import { NightHouse } from '../../test/night-house';
import { Pms } from '../../test/pms';

const GUESTS = 8;

/** Two API processes on one database: whoever else works on the stay meanwhile, one thing has happened afterwards. */
describe('moving guests while others work on their stays', () => {
  let house: NightHouse;
  let desk: Moving;

  beforeEach(async () => {
    house = await NightHouse.open();
    desk = new Moving(house.api, await house.api.staff());
    for (const [type, minor] of [
      ['STD', 100_00],
      ['SUP', 140_00],
    ] as const)
      await house.api.db.query(
        `INSERT INTO room_type_rate (property_id, id, room_type, price_minor, currency, valid_from)
         VALUES ($1, $2, $3, $4, 'EUR', '2026-01-01')`,
        [house.api.property.id, newId(), type, minor],
      );
  });
  afterEach(() => house.api.close());

  it('charges the night of a guest who moved during the night audit once, at the price of its business date', async () => {
    const guests = await house.guests(GUESTS);
    const rooms = await Promise.all(guests.map(() => house.api.room({ roomType: 'SUP' })));
    const events = await house.listen();
    await house.start();

    const moved = await Promise.all(guests.map(({ stayId }, at) => move(stayId, rooms[at]?.id ?? '', at)));
    await events.until(({ data }) => data.type === 'night-audit.rolled');
    events.close();

    for (const [at, { folioId }] of guests.entries()) {
      const { rows } = await house.api.db.query(
        `SELECT sum(amount_minor)::int AS charged FROM posting
         WHERE folio_id = $1 AND transaction_code = 'ROOM' AND service_date = '2026-03-10'`,
        [folioId],
      );
      expect([at, rows[0].charged]).toEqual([at, moved[at]?.businessDate === '2026-03-10' ? 140_00 : 100_00]);
    }
    expect(await broken()).toEqual([]);
  });

  it('lets a charge, a move, its undo and a check-out of one guest each happen wholly or not at all', async () => {
    const { api } = house;
    const pms = await Pms.connect(api);
    const key = await api.staff({ role: 'head' });
    const scenes = await Promise.all(
      Array.from({ length: GUESTS }, async () => {
        const [from, to] = [await api.room(), await api.room({ roomType: 'SUP' })];
        const [id, body] = [pms.newId('R'), pms.stay(await pms.guest(), { roomNumber: from.number })];
        const stayId: string = (await pms.put('stays', id, body).expect(201)).body.id;
        const wish = { toRoomId: to.id, reason: 'house-need' };
        return {
          id,
          body,
          stayId,
          folioId: await api.folio(stayId),
          wish,
          preview: await desk.previewed(stayId, wish),
        };
      }),
    );

    const answers = await Promise.all(
      scenes.flatMap(({ id, body, stayId, folioId, wish, preview }, at) => {
        const [one, other] = at % 2 ? [api.url, api.secondUrl] : [api.secondUrl, api.url];
        const moveId = newId();
        const charge = { transactionCode: 'BAR', amount: { amount: '5.00', currency: 'EUR' } };
        const keyed = (path: string, sent: object) =>
          request(other).post(api.path(path)).set(key.headers).set('Idempotency-Key', randomUUID()).send(sent);
        return [
          desk.move(stayId, { ...wish, id: moveId, previewToken: preview.token }, one),
          keyed(`folios/${folioId}/postings`, charge),
          pms.put('stays', id, { ...body, status: 'CheckedOut' }, other),
          keyed(`stays/${stayId}/moves/${moveId}/undo`, {}),
        ];
      }),
    );

    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    const refused = answers.filter(({ status }) => status >= 400).map(({ body }) => body.code);
    const told = [
      'not-found',
      'stay-not-in-house',
      'no-night-left',
      'preview-stale',
      'guest-has-left',
      'move-not-the-last',
    ];
    expect(refused.filter((code) => !told.includes(code))).toEqual([]);
    expect(await broken()).toEqual([]);
  });

  it('gives everybody who lost a room the next best one, until each has a room of their own', async () => {
    const guests = await house.guests(GUESTS);
    for (let made = 0; made < GUESTS; made += 1) await house.api.room({ features: ['quiet-side'] });

    const taken = await Promise.all(guests.map(({ stayId }, at) => untilMoved(stayId, at)));

    expect(new Set(taken).size).toBe(GUESTS);
    expect(await broken()).toEqual([]);
  });

  /** As a desk does: looks again and confirms when the facts changed, until it is done. */
  async function move(stayId: string, toRoomId: string, at: number): Promise<{ readonly businessDate: string }> {
    const wish = { toRoomId, reason: 'guest-wish' };
    for (;;) {
      const { token } = await desk.previewed(stayId, wish);
      const { status, body } = await desk.move(stayId, { ...wish, previewToken: token }, urlOf(at));
      if (status === 201) return body;
      // The date is being moved, or was: asked again.
      expect([409, 412, 503]).toContain(status);
    }
  }

  async function untilMoved(stayId: string, at: number): Promise<string> {
    let { body } = await request(urlOf(at))
      .get(house.api.path(`stays/${stayId}/move-candidates`))
      .set(house.supervisor.headers)
      .expect(200);
    let best: string = body.candidates[0].roomId;
    for (;;) {
      const previewed = await desk.preview(stayId, { toRoomId: best }, undefined, urlOf(at));
      const sent = { toRoomId: best, previewToken: previewed.body.token };
      const answer = previewed.status === 200 ? await desk.move(stayId, sent, urlOf(at)) : previewed;
      if (answer.status === 201) return answer.body.toRoom.id;
      expect([answer.status, answer.body.code]).toEqual([409, 'room-taken']);
      ({ body } = answer);
      best = body.nextBest.roomId;
    }
  }

  function urlOf(at: number): string {
    return at % 2 ? house.api.secondUrl : house.api.url;
  }

  function broken(): Promise<string[]> {
    return checkInvariants(house.api.property.code);
  }
});
