import { addNights } from '@amends/kernel';
import type { RoomDto } from '@amends/room/dto';
import request from 'supertest';
import { Pms } from '../../test/pms';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('doors of rooms, and rooms that are not to be given, as the PMS tells them', () => {
  let api: Api;
  let pms: Pms;
  let manager: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    [pms, manager] = await Promise.all([Pms.connect(api), api.staff({ role: 'supervisor' })]);
  });
  afterAll(() => api.close());

  const told = (number: string, facts: object) => ({ number, floor: 8, roomType: 'STD', features: [], ...facts });
  const put = (number: string, facts: object) => pms.put('rooms', number, told(number, facts));
  const line = (number: string, facts: object) => ({ system: 'opera', id: number, body: told(number, facts) });
  const room = async ({ body }: request.Response): Promise<RoomDto> =>
    (
      await request(api.url)
        .get(api.path(`rooms/${body.id}`))
        .set(manager.headers)
        .expect(200)
    ).body;
  const doors = async (answer: request.Response) => (await room(answer)).connectsTo.map(({ number }) => number);

  it('connect both sides, and stay until one of the rooms is told otherwise', async () => {
    const rooms = [await put('801', {}), await put('802', {}), await put('803', {})] as const;

    expect((await put('801', { connectsTo: ['802', '803'] }).expect(200)).body.version).toBe(2);
    expect(await Promise.all(rooms.map(doors))).toEqual([['802', '803'], ['801'], ['801']]);
    expect((await room(rooms[1])).version).toBe(2);
    expect((await put('801', { connectsTo: ['802', '803'] }).expect(200)).body.version).toBe(2);
    await put('801', {}).expect(200);
    expect(await doors(rooms[1])).toEqual(['801']);
    await put('803', { connectsTo: [] }).expect(200);
    expect(await Promise.all(rooms.map(doors))).toEqual([['802'], ['801'], []]);
  });

  it('refuse a door to nowhere and one to the room itself, and write nothing of the room', async () => {
    const { body } = await put('811', { connectsTo: ['899'] }).expect(422);
    expect(body).toMatchObject({ code: 'room-unknown', number: '899' });
    expect((await put('811', { connectsTo: ['811'] }).expect(422)).body.code).toBe('room-connects-to-itself');
    await put('811', {}).expect(201);
  });

  it('may name each other when they come together; who names a refused one is refused as well', async () => {
    const { body } = await pms.bulk('rooms', [
      line('831', { connectsTo: ['832'] }),
      line('832', {}),
      line('833', { connectsTo: ['834'] }),
      line('834', { roomType: 'NONE' }),
    ]);

    expect(body).toMatchObject([
      { status: 'created' },
      { status: 'created' },
      { status: 'refused', problem: { code: 'room-unknown', number: '834' } },
      { status: 'refused', problem: { code: 'room-type-unknown' } },
    ]);
    expect(await Promise.all([await put('831', { connectsTo: ['832'] }), await put('832', {})].map(doors))).toEqual([
      ['832'],
      ['831'],
    ]);
  });

  it('are taken in by many at the same moment, in whatever order they name each other', async () => {
    const numbers = ['841', '842', '843', '844'];
    for (const number of numbers) await put(number, {}).expect(201);

    const answers = await Promise.all(
      numbers.map((number) => put(number, { connectsTo: numbers.filter((one) => one !== number).reverse() })),
    );

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    for (const answer of answers) expect(await doors(answer)).toHaveLength(3);
  });

  it('keep a room back while the PMS says so, and leave alone what the desk wrote itself', async () => {
    const until = addNights(api.property.businessDate, 3);
    const first = await put('821', { doNotGive: { note: 'Owner', until } });
    expect((await room(first)).doNotGive).toEqual({ note: 'Owner', until });
    await put('821', { doNotGive: null }).expect(200);
    expect((await room(first)).doNotGive).toBeNull();

    await request(api.url)
      .patch(api.path(`rooms/${first.body.id}`))
      .set({ ...manager.headers, 'If-Match': '"2"' })
      .send({ doNotGive: { note: 'Smells of paint' } })
      .expect(200);
    await put('821', { floor: 7 }).expect(200);
    expect(await room(first)).toMatchObject({ floor: 7, doNotGive: { note: 'Smells of paint', until: null } });
  });
});
