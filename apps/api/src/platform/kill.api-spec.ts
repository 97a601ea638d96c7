import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { newId } from '@amends/kernel';
import { Client } from 'pg';
import { creditScene } from '../../test/credit-scene';
import { KillableHouse } from '../../test/killable-house';
import { KilledNight } from '../../test/killed-night';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const ROOT = join(__dirname, '../../../..');
const DESKS = 8;
const GUESTS = 40;
const VICTIMS = ['api', 'postgres', 'api', 'postgres'] as const;
/** What is confirmed between one kill and the next: enough that all desks are in the middle of something. */
const WORK_BETWEEN = 30;

interface Wish {
  readonly path: string;
  readonly key: string;
  readonly body: object;
}
interface Answered {
  readonly status: number;
  readonly body: { readonly id: string; readonly token: string };
}

describe('kill -9 of the API and of PostgreSQL under load', () => {
  let house: KillableHouse;
  let api: Api;
  let clerk: SignedIn;
  /** A bill and a case for each desk. */
  let scenes: Awaited<ReturnType<typeof creditScene>>[];
  /** One for each desk, with the room slept in last and the other. */
  let guests: { readonly stayId: string; readonly rooms: string[] }[];
  /** Ids of what was told to a desk as done. */
  const confirmed: string[] = [];
  let waiting: { readonly until: number; readonly go: () => void } | undefined;
  let over = false;
  /** So that a failed test does not go on asking. */
  let abandoned = false;

  beforeAll(async () => {
    house = KillableHouse.open();
    api = await startApi(await house.place);
    clerk = await api.staff({ role: 'head' });
    scenes = await Promise.all(Array.from({ length: DESKS }, () => creditScene(api)));
    guests = await Promise.all(Array.from({ length: DESKS }, () => aGuest()));
    await api.close();
  }, 120_000);
  afterAll(() => {
    abandoned = true;
    return house.close();
  });

  it('loses nothing that was confirmed, does nothing twice, and leaves nothing half done', async () => {
    const desks = Promise.all(Array.from({ length: DESKS }, (_, index) => workAt(index)));
    for (const victim of VICTIMS) {
      await Promise.race([confirmedBeyond(confirmed.length + WORK_BETWEEN), desks]);
      await house.kill(victim);
    }
    await Promise.race([confirmedBeyond(confirmed.length + WORK_BETWEEN), desks]);
    over = true;
    await desks;

    expect(await written()).toEqual(confirmed.sort());
    expect(await invariants()).toMatch(/^\d+ hold, 0 broken$/m);
  }, 120_000);

  it('ends two nights once each, though the database dies in the middle of a batch and at the very roll', async () => {
    const night = await KilledNight.open(house, GUESTS);
    const folio = `SELECT FROM folio WHERE property_id = $1 AND id = $2 FOR UPDATE`;
    await night.endsThrough('2026-03-10', { statement: folio, values: [night.guests[0]?.folioId] });
    expect(await night.found('2026-03-10')).toEqual({ businessDate: '2026-03-11', nights: Array(GUESTS).fill(1) });

    const roll = `SELECT FROM property WHERE id = $1 FOR SHARE`;
    await night.endsThrough('2026-03-11', { statement: roll, values: [] });
    expect(await night.found('2026-03-11')).toEqual({ businessDate: '2026-03-12', nights: Array(GUESTS).fill(1) });
    expect(await night.found('2026-03-10')).toEqual({ businessDate: '2026-03-12', nights: Array(GUESTS).fill(1) });
    expect(await invariants()).toMatch(/^\d+ hold, 0 broken$/m);
  }, 120_000);

  /** Charges, cases, corrections, payments and moves in turns; each is sent under one key until somebody answers it. */
  async function workAt(desk: number): Promise<void> {
    const turns = [aCharge, aCase, aCorrection, aPayment, aMove];
    for (let count = desk; !over; count += 1) {
      const wish = await turns[count % turns.length]?.(desk);
      const done = wish && (await answered(wish, 201));
      if (!done) return;
      confirmed.push(done.id);
      if (waiting && confirmed.length >= waiting.until) waiting.go();
    }
  }

  /** A dead house and one that is still waking up are asked again; any other answer but the wanted one is a failure. */
  async function answered(wish: Wish, wanted: number): Promise<Answered['body'] | undefined> {
    while (!abandoned) {
      const answer = await send(wish);
      if (answer?.status === wanted) return answer.body;
      const notNow = answer === undefined || answer.status === 503 || answer.status === 409;
      if (!notNow) throw new Error(`${wish.path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    }
    return undefined;
  }

  /** Undefined when nobody answers. */
  async function send({ path, key, body }: Wish): Promise<Answered | undefined> {
    const { AMENDS_TEST_URL: url } = await house.place;
    const headers = { ...clerk.headers, 'content-type': 'application/json', 'idempotency-key': key };
    try {
      const answer = await fetch(`${url}${api.path(path)}`, { method: 'POST', headers, body: JSON.stringify(body) });
      return { status: answer.status, body: (await answer.json()) as Answered['body'] };
    } catch {
      return undefined;
    }
  }

  function aCharge(desk: number): Promise<Wish> {
    const amount = { amount: `${1 + (desk % 9)}.00`, currency: 'EUR' };
    const body = { id: newId(), window: 1, transactionCode: 'BAR', amount };
    return Promise.resolve({ path: `folios/${scenes[desk]?.folioId}/postings`, key: newId(), body });
  }

  function aCase(): Promise<Wish> {
    const body = { id: newId(), category: 'noise', guestName: 'Ms Nowak' };
    return Promise.resolve({ path: 'cases', key: newId(), body });
  }

  /** A cent of the night, so that there is always something left of it. */
  function aCorrection(desk: number): Promise<Wish | undefined> {
    const amount = { amount: '0.01', currency: 'EUR' };
    const body = { act: 'credit', reason: 'wrong-price', postingIds: [scenes[desk]?.line], amount };
    return previewed(`folios/${scenes[desk]?.folioId}`, ['correction-previews', 'corrections', 'token'], body);
  }

  function aPayment(desk: number): Promise<Wish | undefined> {
    const body = { window: 1, transactionCode: 'VISA', amount: { amount: '1.00', currency: 'EUR' } };
    return previewed(`folios/${scenes[desk]?.folioId}`, ['payment-previews', 'payments', 'previewToken'], body);
  }

  async function aGuest(): Promise<(typeof guests)[number]> {
    const [from, to] = [await api.room(), await api.room()];
    return { stayId: await api.stay({ roomId: from.id }), rooms: [from.id, to.id] };
  }

  /** To the other room, which wants cleaning from the second time on. */
  function aMove(desk: number): Promise<Wish | undefined> {
    const guest = guests[desk];
    const toRoomId = guest?.rooms.reverse()[0];
    const body = { toRoomId, reason: 'house-need', overrideReason: 'The corridor is painted' };
    return previewed(`stays/${guest?.stayId}`, ['move-previews', 'moves', 'previewToken'], body);
  }

  /** Nobody else is at this bill or with this guest, so what was previewed holds however often it is sent. */
  async function previewed(
    of: string,
    [previews, acts, token]: readonly [string, string, 'token' | 'previewToken'],
    body: object,
  ): Promise<Wish | undefined> {
    const preview = await answered({ path: `${of}/${previews}`, key: newId(), body }, 200);
    return preview && { path: `${of}/${acts}`, key: newId(), body: { ...body, [token]: preview.token } };
  }

  function confirmedBeyond(until: number): Promise<void> {
    return new Promise((go) => (waiting = { until, go }));
  }

  /** What the desks have made, by its id. */
  async function written(): Promise<readonly string[]> {
    const { AMENDS_TEST_OWNER_URL: connectionString } = await house.place;
    const db = new Client({ connectionString });
    await db.connect();
    const { rows } = await db.query<{ id: string }>(
      `SELECT id FROM posting WHERE property_id = $1 AND transaction_code = 'BAR'
       UNION ALL SELECT id FROM incident_case WHERE property_id = $1 AND id <> ALL($2::uuid[])
       UNION ALL SELECT id FROM correction WHERE property_id = $1
       UNION ALL SELECT id FROM settlement_act WHERE property_id = $1
       UNION ALL SELECT id FROM room_move WHERE property_id = $1 ORDER BY id`,
      [api.property.id, scenes.map(({ caseId }) => caseId)],
    );
    await db.end();
    return rows.map(({ id }) => id);
  }

  async function invariants(): Promise<string> {
    const { AMENDS_TEST_OWNER_URL: ownerUrl = '' } = await house.place;
    const args = ['tools/check-invariants.mjs', '--owner-url', ownerUrl];
    return new Promise((resolve) => {
      execFile(process.execPath, args, { cwd: ROOT }, (_error, stdout, stderr) => resolve(`${stdout}${stderr}`));
    });
  }
});
