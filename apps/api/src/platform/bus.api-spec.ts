import { newId } from '@amends/kernel';
import request from 'supertest';
import { EventReader } from '../../test/event-reader';
import { startOwnProcess } from '../../test/own-process';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('the bus between processes', () => {
  let api: Api;
  let clerk: SignedIn;
  let own: Awaited<ReturnType<typeof startOwnProcess>>;
  let others: readonly number[];
  /** May end the connections of its own role, which the schema's owner may not. */
  let asApplication: Awaited<ReturnType<Api['asApplication']>>;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
    asApplication = await api.asApplication();
    others = await listening();
    own = await startOwnProcess();
  });
  afterAll(async () => {
    await own.stop();
    await asApplication.end();
    await api.close();
  });

  it('comes back by itself when its connection dies, once, and events flow again', async () => {
    const desk = await EventReader.open(own.url + api.path('events'), clerk.headers);
    await flows(desk);

    // Twice: what doubles its connections with each loss is seen the second time.
    for (const times of [1, 2]) {
      const [mine, ...more] = await ownListening();
      expect(more).toEqual([]);
      await asApplication.query(`SELECT pg_terminate_backend($1)`, [mine]);
      await desk.until(() => resyncs(desk) === times);
      await flows(desk);
    }

    expect(resyncs(desk)).toBe(2);
    expect(await ownListening()).toHaveLength(1);
    desk.close();
  });

  it('does not keep a process from ending: its desks are let go', async () => {
    const other = await startOwnProcess();
    const desk = await EventReader.open(other.url + api.path('events'), clerk.headers);

    await other.stop();

    await expect(desk.until(() => false)).rejects.toThrow();
  });

  /** What is done at another process is heard at this one, once. */
  async function flows(desk: EventReader): Promise<void> {
    const ids = [newId(), newId()];
    for (const id of ids) {
      const wish = { id, category: 'noise', guestName: 'Ms Nowak' };
      await request(api.url).post(api.path('cases')).set(clerk.headers).send(wish).expect(201);
    }
    for (const id of ids) await desk.until(({ data }) => data.subject === `case/${id}`);
    expect(desk.heard.filter(({ data }) => data.subject === `case/${ids[0]}`)).toHaveLength(1);
  }

  function resyncs(desk: EventReader): number {
    return desk.heard.filter(({ event }) => event === 'resync').length;
  }

  async function ownListening(): Promise<readonly number[]> {
    return (await listening()).filter((pid) => !others.includes(pid));
  }

  async function listening(): Promise<readonly number[]> {
    const { rows } = await api.db.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE application_name = 'amends-bus' AND datname = current_database()`,
    );
    return rows.map(({ pid }) => pid);
  }
});
