import { newId } from '@amends/kernel';
import request from 'supertest';
import { EventReader } from '../../../test/event-reader';
import { checkInvariants } from '../../../test/invariants';
import { Moving } from '../../../test/moving';
import { type Api, type SignedIn, startApi } from '../../../test/start-api';

describe('the queue for a room', () => {
  let api: Api;
  let clerk: SignedIn;
  let manager: SignedIn;
  let desk: Moving;
  let events: EventReader;

  beforeEach(async () => {
    api = await startApi();
    clerk = await api.staff();
    manager = await api.staff({ role: 'supervisor' });
    desk = new Moving(api, clerk);
    events = await EventReader.open(`${api.url}${api.path('events')}`, clerk.headers);
  });
  afterEach(async () => {
    events.close();
    await api.close();
  });

  it('tells where each guest stands, by housekeeping and departures, and who came first has the room that is first', async () => {
    const [dirty, leaving] = [await room('Dirty'), await room('Clean')];
    await api.stay({ roomId: leaving.id, arrivesIn: -2, leavesIn: 0 });
    const [first, second, third] = [await housed(), await housed(), await housed()];

    await queued(first, { roomType: 'SUP' });
    await queued(second, { roomType: 'SUP' });
    await queued(third, { roomId: dirty.id });

    expect(await queue()).toMatchObject([
      { stayId: first, position: 1, room: { roomId: dirty.id }, waitsFor: 'cleaning', state: 'Waiting' },
      { stayId: second, position: 2, room: { roomId: leaving.id }, waitsFor: 'departure' },
      // Both before may get the only room that would do.
      { stayId: third, position: 3, room: null, readyAt: null, waitsFor: 'unknown', wantedRoom: { id: dirty.id } },
    ]);
    const [before] = await queue();
    await status(dirty.id, 'Pickup');
    const [after] = await queue();
    expect(minutes(before)).toBe(40);
    expect(minutes(after)).toBe(15);
  });

  it('reckons with the check-out time of the house', async () => {
    const leaving = await room('Clean');
    await api.stay({ roomId: leaving.id, arrivesIn: -2, leavesIn: 0 });
    await queued(await housed(), { roomType: 'SUP' });

    for (const time of ['00:05', '23:55']) {
      await api.db.query('UPDATE property SET check_out_time = $2 WHERE id = $1', [api.property.id, time]);
      const { rows } = await api.db.query<{ left: number }>(
        `SELECT extract(epoch FROM greatest((business_date + $2::time) AT TIME ZONE time_zone - clock_timestamp(), '0')) / 60 AS left
         FROM property WHERE id = $1`,
        [api.property.id, time],
      );
      const [wish] = await queue();
      expect(wish).toMatchObject({ waitsFor: 'departure', room: { roomId: leaving.id } });
      expect(Math.abs(minutes(wish) - 40 - Number(rows[0]?.left))).toBeLessThan(2);
    }
  });

  it('tells the desk when a room is ready, takes it back when it is not, and is left by moving into it', async () => {
    const wanted = await room('Dirty');
    const stayId = await housed();
    const { id } = await queued(stayId, { features: ['sea-view'] });

    await status(wanted.id, 'Clean');
    await told('room-queue.ready', id);
    const [ready] = await queue();
    const { body: stay } = await get(`stays/${stayId}`).expect(200);
    const { addressAs: guestName } = stay.guest;
    expect(ready).toMatchObject({ state: 'Ready', waitsFor: 'nothing', room: { roomId: wanted.id }, guestName });
    const { body: task } = await get(`tasks/${ready?.taskId}`).expect(200);
    expect(task).toMatchObject({ department: 'front-office', stayId, text: `→ ${wanted.number}`, state: 'Open' });

    await status(wanted.id, 'Dirty');
    await told('room-queue.waiting-again', id);
    expect(await queue()).toMatchObject([{ state: 'Waiting', taskId: null }]);
    expect((await get(`tasks/${task.id}`)).body.state).toBe('Cancelled');

    await api.db.query(`UPDATE room SET status = 'Inspected' WHERE id = $1`, [wanted.id]);
    const { token } = await desk.previewed(stayId, { toRoomId: wanted.id });
    await desk.move(stayId, { toRoomId: wanted.id, previewToken: token }).expect(201);
    expect(await queue()).toEqual([]);
    expect((await get(`room-queue?stayId=${stayId}`)).body.data).toMatchObject([{ state: 'Left', leftWhy: 'moved' }]);
    expect(await checkInvariants(api.property.code)).toEqual([]);
  });

  it('is left by who departs, and by who waits no more; a guest who comes today may wait in it', async () => {
    const free = await room('Dirty');
    const [departing, coming] = [await housed(), await api.stay({ status: 'Reserved', arrivesIn: 0 })];
    const { id } = await queued(departing, { roomType: 'SUP' });
    const { id: other } = await queued(coming, { roomId: free.id });
    await api.db.query(`UPDATE stay SET status = 'CheckedOut' WHERE id = $1`, [departing]);
    await look();
    await told('room-queue.left', id);

    expect(await queue()).toMatchObject([{ stayId: coming, position: 1, room: { roomId: free.id } }]);
    await request(api.url)
      .delete(api.path(`room-queue/${other}`))
      .set(clerk.headers)
      .expect(204);
    await request(api.url)
      .delete(api.path(`room-queue/${other}`))
      .set(clerk.headers)
      .expect(204);
    expect(await queue()).toEqual([]);
  });

  it('refuses who is not here, who waits already, who has it, and what there is not', async () => {
    const own = await room('Clean');
    const inIt = await api.stay({ roomId: own.id });
    const later = await api.stay({ status: 'Reserved', arrivesIn: 1 });
    const stayId = await housed();
    const code = async (wish: object) => (await join(wish)).body.code;

    expect(await code({ stayId })).toBe('room-wish-missing');
    expect(await code({ stayId, roomId: newId() })).toBe('room-unknown');
    expect(await code({ stayId, roomType: 'NONE' })).toBe('room-type-unknown');
    expect(await code({ stayId, features: ['gold'] })).toBe('validation-failed');
    expect(await code({ stayId: newId(), roomType: 'SUP' })).toBe('not-found');
    expect(await code({ stayId: later, roomType: 'SUP' })).toBe('stay-not-here');
    expect(await code({ stayId: inIt, features: ['sea-view'] })).toBe('wish-met');
    await queued(stayId, { roomType: 'SUP' });
    expect(await code({ stayId, roomType: 'STE' })).toBe('queued-already');
  });

  it('is for keys of the right scope, never past the wall, and of two who ask for one guest one has queued', async () => {
    const stayId = await housed();
    const wish = { stayId, roomType: 'STE' };
    expect((await join(wish, await api.apiKey(['stay.read']))).status).toBe(403);
    const key = await api.apiKey(['stay.move', 'stay.read']);
    const both = await Promise.all([join(wish, key), join(wish, clerk, api.secondUrl)]);
    expect(both.map(({ status: answered }) => answered).sort()).toEqual([201, 409]);

    const elsewhere = await api.otherProperty();
    const stranger = await api.staff({ property: elsewhere });
    const { body } = await request(api.url).get(api.path('room-queue', elsewhere)).set(stranger.headers).expect(200);
    expect(body.data).toEqual([]);
  });

  /** A better room with a view. */
  function room(state: 'Clean' | 'Dirty'): Promise<{ id: string; number: string }> {
    return api.room({ roomType: 'SUP', status: state, features: ['sea-view'] });
  }

  async function housed(): Promise<string> {
    return (await desk.guestInHouse()).stayId;
  }

  function join(wish: object, as = clerk, url = api.url): request.Test {
    return request(url).post(api.path('room-queue')).set(as.headers).set('Idempotency-Key', newId()).send(wish);
  }

  async function queued(stayId: string, wish: object): Promise<{ id: string }> {
    return (await join({ stayId, ...wish }).expect(201)).body;
  }

  async function queue(): Promise<readonly { readonly taskId?: string; readonly readyAt: string }[]> {
    return (await get('room-queue').expect(200)).body.data;
  }

  /** Housekeeping says so. */
  async function status(roomId: string, to: string): Promise<void> {
    const { body } = await get(`rooms/${roomId}`).expect(200);
    await request(api.url)
      .patch(api.path(`rooms/${roomId}/status`))
      .set(manager.headers)
      .set('If-Match', `"${body.version}"`)
      .send({ status: to })
      .expect(200);
    await look();
  }

  /** Now, and not at the next sweep. */
  async function look(): Promise<void> {
    await api.db.query(`SELECT pg_notify('amends', 'room-queue:now')`);
  }

  async function told(type: string, id: string): Promise<void> {
    await events.until(({ data }) => data.type === type && data.subject === `room-wish/${id}`);
  }

  function minutes(wish: { readonly readyAt: string } | undefined): number {
    return Math.round((Date.parse(wish?.readyAt ?? '') - Date.now()) / 60_000);
  }

  function get(path: string): request.Test {
    return request(api.url).get(api.path(path)).set(clerk.headers);
  }
});
