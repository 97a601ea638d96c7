import { addNights } from '@amends/kernel';
import type { RackRoomDto, RoomRackDto } from '@amends/room-move/dto';
import request from 'supertest';
import { Holding } from '../../test/holding';
import { Moving } from '../../test/moving';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('GET /room-rack', () => {
  let api: Api;
  let anna: SignedIn;
  let rasa: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    anna = await api.staff();
    rasa = await api.staff({ role: 'attendant', name: 'Rasa Petrauskė' });
  });
  afterAll(() => api.close());

  const night = (count: number) => addNights(api.property.businessDate, count);
  const ask = (query = '', as = anna) =>
    request(api.url)
      .get(api.path(`room-rack${query}`))
      .set(as.headers);
  const rack = async (query = '', as = anna): Promise<RoomRackDto> => (await ask(query, as).expect(200)).body;
  const roomOf = async (id: string, query = '', as = anna): Promise<RackRoomDto> => {
    const found = (await rack(query, as)).rooms.find((room) => room.id === id);
    if (!found) throw new Error('The room is not on the rack.');
    return found;
  };

  it('shows rooms by floor and as people count, seven nights from tonight', async () => {
    const own = await startApi();
    const clerk = await own.staff();
    for (const [number, floor] of [
      ['1012', 10],
      ['412', 4],
      ['1001', 10],
      ['001', -1],
    ] as const) {
      await own.room({ number, floor });
    }
    const { body } = await request(own.url).get(own.path('room-rack')).set(clerk.headers).expect(200);
    const fourth = await request(own.url).get(own.path('room-rack?floor=4')).set(clerk.headers).expect(200);
    await own.close();

    expect(body).toMatchObject({ businessDate: night(0), from: night(0), nights: 7, floors: [-1, 4, 10] });
    expect(body.rooms.map(({ number }: RackRoomDto) => number)).toEqual(['001', '412', '1001', '1012']);
    expect(fourth.body.floors).toEqual([-1, 4, 10]);
    expect(fourth.body.rooms.map(({ number }: RackRoomDto) => number)).toEqual(['412']);
  });

  it('tells who stays, who comes after, and who leaves today or should have left', async () => {
    const [room, late] = [await api.room(), await api.room()];
    const leaving = await api.stay({ roomId: room.id, arrivesIn: -2, leavesIn: 0 });
    const coming = await api.stay({ roomId: room.id, status: 'Reserved', arrivesIn: 0, leavesIn: 2, doNotMove: true });
    const later = await api.stay({ roomId: room.id, status: 'Reserved', arrivesIn: 9, leavesIn: 11 });
    const overdue = await api.stay({ roomId: late.id, arrivesIn: -4, leavesIn: -1 });

    const { stays, frontOfficeStatus } = await roomOf(room.id);
    expect(frontOfficeStatus).toBe('Occupied');
    expect(stays).toEqual([
      {
        ...{ stayId: leaving, guestName: 'Ms Anna Nowak', status: 'DueOut', startsOn: night(-2), endsOn: night(0) },
        ...{ arrival: night(-2), departure: night(0), doNotMove: false, movedFrom: null },
      },
      {
        ...{ stayId: coming, guestName: 'Ms Anna Nowak', status: 'DueIn', startsOn: night(0), endsOn: night(2) },
        ...{ arrival: night(0), departure: night(2), doNotMove: true, movedFrom: null },
      },
    ]);
    expect((await roomOf(late.id)).stays).toMatchObject([{ stayId: overdue, status: 'DueOut', endsOn: night(-1) }]);

    const ids = async (query: string) => (await roomOf(room.id, query)).stays.map(({ stayId }) => stayId);
    expect(await ids(`?from=${night(2)}&nights=7`)).toEqual([coming]);
    expect(await ids(`?from=${night(2)}&nights=8`)).toEqual([coming, later]);
    expect(await ids(`?from=${night(3)}&nights=7`)).toEqual([later]);
    expect(await ids(`?from=${night(1)}&nights=30`)).toEqual([coming, later]);
    expect((await roomOf(late.id, `?from=${night(1)}`)).stays).toEqual([]);
  });

  it('shows sharers side by side', async () => {
    const room = await api.room();
    const first = await api.stay({ roomId: room.id });
    const second = await api.stay();
    await api.db.query(
      `INSERT INTO room_assignment (property_id, id, stay_id, room_id, starts_on, ends_on, share_key)
       SELECT property_id, gen_random_uuid(), $2, room_id, starts_on, ends_on, share_key
       FROM room_assignment WHERE property_id = $1 AND stay_id = $3`,
      [api.property.id, second, first],
    );
    expect((await roomOf(room.id)).stays.map(({ stayId }) => stayId).toSorted()).toEqual([first, second].toSorted());
  });

  it('shows blocks over the nights, what housekeeping saw, and what is kept back', async () => {
    const manager = await api.staff({ role: 'supervisor' });
    const room = await api.room({ status: 'Dirty' });
    const send = (path: string, body: object, as = manager) =>
      request(api.url).post(api.path(path)).set(as.headers).set('Idempotency-Key', `${path}-${room.id}`).send(body);
    await send('room-blocks', {
      ...{ roomId: room.id, kind: 'OutOfOrder', reason: 'water', startsOn: night(2), endsOn: night(4) },
    }).expect(201);
    await send(`rooms/${room.id}/sightings`, { occupied: true }, rasa).expect(200);
    const { version } = await roomOf(room.id);
    await request(api.url)
      .patch(api.path(`rooms/${room.id}`))
      .set(manager.headers)
      .set('If-Match', `"${version}"`)
      .send({ wing: 'Sea', doNotGive: { note: 'For the owner', until: night(3) } })
      .expect(200);

    expect(await roomOf(room.id)).toMatchObject({
      ...{
        status: 'Dirty',
        frontOfficeStatus: 'Vacant',
        discrepancy: 'sleep',
        doNotGive: 'For the owner',
        wing: 'Sea',
      },
      blocks: [{ kind: 'OutOfOrder', reason: 'water', startsOn: night(2), endsOn: night(4) }],
    });
    expect((await roomOf(room.id, `?from=${night(4)}`)).blocks).toEqual([]);
    expect((await roomOf(room.id, `?from=${night(3)}`)).doNotGive).toBeNull();
  });

  it('shows a held room for as long as it is held, and a guest moved today with the room they came from', async () => {
    const [desk, holding] = [new Moving(api, anna), new Holding(api)];
    const { stayId, from } = await desk.guestInHouse();
    const to = await api.room();
    const { body: taken } = await holding.take(anna, { stayId, roomId: to.id }).expect(201);

    const held = await roomOf(to.id);
    expect(held.hold).toMatchObject({ by: anna.name, desk: 'Front desk', stayId, startsOn: night(0) });
    expect(held.hold?.secondsLeft).toBeGreaterThan(0);
    await holding.lapse(taken.id);
    expect((await roomOf(to.id)).hold).toBeNull();

    const { token } = await desk.previewed(stayId, { toRoomId: to.id });
    await desk.move(stayId, { toRoomId: to.id, previewToken: token }).expect(201);
    expect((await roomOf(to.id)).stays).toMatchObject([{ stayId, movedFrom: from.number, startsOn: night(0) }]);
    expect((await roomOf(from.id)).stays).toEqual([]);
  });

  it('shows an attendant that somebody is there, and not who', async () => {
    const holding = new Holding(api);
    const [room, other] = [await api.room(), await api.room()];
    const stayId = await api.stay({ roomId: room.id });
    await holding.take(anna, { stayId, roomId: other.id }).expect(201);

    expect(await roomOf(room.id, '', rasa)).toMatchObject({
      frontOfficeStatus: 'Occupied',
      stays: [{ stayId: null, guestName: null, endsOn: night(3) }],
    });
    expect((await roomOf(other.id, '', rasa)).hold).toMatchObject({ stayId: null, by: anna.name });
  });

  it('is bounded', async () => {
    await ask('?nights=31').expect(400);
    await ask('?nights=0').expect(400);
    const { body } = await ask('?nights=many').expect(400);
    expect(body.errors).toContainEqual(expect.objectContaining({ code: 'is-int', pointer: '/nights' }));
    await ask('?from=2026-02-30').expect(400);
    await ask('?floor=four').expect(400);
    await ask('?until=2026-03-12').expect(400);
    expect((await rack('?floor=99')).rooms).toEqual([]);
  });

  it('is one house only', async () => {
    const house = await api.otherProperty();
    const stranger = await api.staff({ property: house, role: 'head' });
    await api.room();
    const { body } = await request(api.url).get(api.path('room-rack', house)).set(stranger.headers).expect(200);
    expect(body.rooms).toEqual([]);
    await request(api.url).get(api.path('room-rack')).set(stranger.headers).expect(404);
    await ask('', await api.staff({ role: 'trainer' })).expect(403);
  });
});
