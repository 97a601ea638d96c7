import request from 'supertest';
import { Holding } from '../../test/holding';
import { Moving } from '../../test/moving';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('holding a room', () => {
  let api: Api;
  let anna: SignedIn;
  let jonas: SignedIn;
  let desk: Moving;
  let holding: Holding;

  beforeAll(async () => {
    api = await startApi();
    anna = await api.staff();
    desk = new Moving(api, anna);
    holding = new Holding(api);
    jonas = await holding.elsewhere('Jonas Airport');
  });
  afterAll(() => api.close());

  const candidates = async (as: SignedIn, stayId: string) =>
    (
      await request(api.url)
        .get(api.path(`stays/${stayId}/move-candidates`))
        .set(as.headers)
        .expect(200)
    ).body;

  it('is told to every desk, and is no candidate of another one until it is given back', async () => {
    const [one, two] = [await desk.guestInHouse(), await desk.guestInHouse()];
    const room = await api.room();

    const { body } = await holding.take(anna, { stayId: one.stayId, roomId: room.id }).expect(201);
    expect(body).toMatchObject({
      roomNumber: room.number,
      nights: { from: '2026-03-10', until: '2026-03-13' },
      heldBy: anna.name,
      desk: 'Front desk',
      secondsLeft: 120,
    });
    expect(Date.parse(body.expiresAt) - Date.parse(body.heldAt)).toBe(120_000);
    expect(await holding.held(jonas)).toEqual([room.number]);
    expect((await candidates(jonas, two.stayId)).excluded).toContainEqual({
      ...{ roomId: room.id, roomNumber: room.number, roomType: 'STD', reason: 'room-held' },
      facts: { by: anna.name, heldAt: body.heldAt, expiresAt: body.expiresAt, secondsLeft: expect.any(Number) },
    });
    const refused = await holding.take(jonas, { stayId: two.stayId, roomId: room.id }).expect(409);
    expect(refused.body).toMatchObject({ code: 'room-held', by: anna.name });
    expect(refused.body).toHaveProperty('nextBest');
    const late = await desk.preview(two.stayId, { toRoomId: room.id }, jonas).expect(409);
    expect(late.body).toMatchObject({ code: 'room-held', by: anna.name });

    await holding.release(anna, body.id).expect(204);
    await holding.release(anna, body.id).expect(204);
    expect(await holding.held(jonas)).toEqual([]);
    await holding.take(jonas, { stayId: two.stayId, roomId: room.id }).expect(201);
  });

  it('is one for a guest: what was held before is free again', async () => {
    const { stayId } = await desk.guestInHouse();
    const [one, two] = [await api.room(), await api.room()];
    await holding.take(anna, { stayId, roomId: one.id }).expect(201);

    await holding.take(anna, { stayId, roomId: two.id, seconds: 60 }).expect(201);

    expect(await holding.held(anna)).toContain(two.number);
    expect(await holding.held(anna)).not.toContain(one.number);
  });

  it('is over by the clock of the database, and cannot be made longer then', async () => {
    const [one, two] = [await desk.guestInHouse(), await desk.guestInHouse()];
    const room = await api.room();
    const { body: hold } = await holding.take(anna, { stayId: one.stayId, roomId: room.id }).expect(201);
    const { body: longer } = await holding.extend(anna, hold.id, { seconds: 300 }).expect(200);
    expect(longer.secondsLeft).toBeGreaterThan(290);

    await holding.lapse(hold.id);

    expect((await holding.extend(anna, hold.id).expect(409)).body.code).toBe('hold-over');
    expect(await holding.held(anna)).not.toContain(room.number);
    await holding.take(jonas, { stayId: two.stayId, roomId: room.id }).expect(201);
    await holding.release(anna, hold.id).expect(204);
    expect(await holding.held(anna)).toContain(room.number);
  });

  it('of a colleague at the same desk is taken over by a role that may, with a reason', async () => {
    const [one, two] = [await desk.guestInHouse(), await desk.guestInHouse()];
    const room = await api.room();
    const marek = await api.staff({ role: 'supervisor', name: 'Marek Duty' });
    await holding.take(anna, { stayId: one.stayId, roomId: room.id }).expect(201);
    const wish = { stayId: two.stayId, roomId: room.id };

    expect((await candidates(marek, two.stayId)).candidates.at(-1)).toMatchObject({
      roomNumber: room.number,
      reasons: expect.arrayContaining([expect.objectContaining({ code: 'held-at-desk' })]),
    });
    expect((await holding.take(marek, wish).expect(409)).body.code).toBe('room-held');
    const why = { overrideReason: 'Ms Nowak cannot take stairs' };
    expect((await holding.take(await api.staff(), { ...wish, ...why }).expect(403)).body.code).toBe(
      'move-override-not-permitted',
    );
    await holding.take(marek, { ...wish, ...why }).expect(201);

    const { rows } = await api.db.query(
      `SELECT stay_id, ended, override_reason FROM room_hold WHERE room_id = $1 ORDER BY held_at`,
      [room.id],
    );
    expect(rows).toEqual([
      { stay_id: one.stayId, ended: 'overridden', override_reason: null },
      { stay_id: two.stayId, ended: null, override_reason: why.overrideReason },
    ]);
  });

  it('of a colleague ends when a role that may moves its own guest in, with a reason', async () => {
    const [one, two] = [await desk.guestInHouse(), await desk.guestInHouse()];
    const room = await api.room();
    const marek = await api.staff({ role: 'supervisor', name: 'Marek Duty' });
    await holding.take(anna, { stayId: one.stayId, roomId: room.id }).expect(201);
    const overriding = new Moving(api, marek);
    const wish = { toRoomId: room.id, overrideReason: 'Ms Nowak cannot take stairs' };
    const { token } = await overriding.previewed(two.stayId, wish);

    await overriding.move(two.stayId, { ...wish, previewToken: token }).expect(201);

    expect(await holding.held(anna)).not.toContain(room.number);
  });

  it('is given back and made longer by its own desk only', async () => {
    const { stayId } = await desk.guestInHouse();
    const room = await api.room();
    const { body: hold } = await holding.take(anna, { stayId, roomId: room.id }).expect(201);

    expect((await holding.release(jonas, hold.id).expect(403)).body.code).toBe('hold-of-another-desk');
    await holding.extend(jonas, hold.id).expect(403);
    await holding.release(await holding.elsewhere('Marek Duty', 'supervisor'), hold.id).expect(204);
  });

  it('refuses what could not be proposed, and rooms of another hotel', async () => {
    const { stayId } = await desk.guestInHouse();
    const broken = await api.room({ status: 'OutOfOrder' });
    const slept = (await desk.guestInHouse()).from;
    const gone = await api.stay({ status: 'CheckedOut', roomId: (await api.room()).id });
    const free = await api.room();

    const code = async (body: object) => (await holding.take(anna, body)).body.code;
    expect(await code({ stayId, roomId: broken.id })).toBe('room-out-of-order');
    expect(await code({ stayId, roomId: slept.id })).toBe('room-taken');
    expect(await code({ stayId: gone, roomId: free.id })).toBe('stay-not-in-house');
    expect(await code({ stayId, roomId: stayId })).toBe('not-found');
    const house = await api.otherProperty();
    const stranger = await api.staff({ property: house });
    await request(api.url)
      .post(api.path('room-holds', house))
      .set(stranger.headers)
      .send({ stayId, roomId: free.id })
      .expect(404);
  });

  it('ends with the move, and tells each step once', async () => {
    const { stayId } = await desk.guestInHouse();
    const room = await api.room();
    await holding.take(anna, { stayId, roomId: room.id }).expect(201);
    const { token } = await desk.previewed(stayId, { toRoomId: room.id });

    await desk.move(stayId, { toRoomId: room.id, previewToken: token }).expect(201);

    expect(await holding.held(anna)).not.toContain(room.number);
    const { rows } = await api.db.query(
      `SELECT type FROM outbox_event WHERE property_id = $1 AND subject = $2 ORDER BY id`,
      [api.property.id, `room/${room.id}`],
    );
    expect(rows.map(({ type }) => type)).toEqual(['room.held', 'room.released']);
  });
});
