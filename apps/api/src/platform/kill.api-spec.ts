import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { newId } from '@amends/kernel';
import { Client } from 'pg';
import { creditScene } from '../../test/credit-scene';
import { KillableHouse } from '../../test/killable-house';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const ROOT = join(__dirname, '../../../..');
const DESKS = 8;
const VICTIMS = ['api', 'postgres', 'api', 'postgres'] as const;
/** What is confirmed between one kill and the next: enough that all desks are in the middle of something. */
const WORK_BETWEEN = 40;

interface Wish {
  readonly path: string;
  readonly key: string;
  readonly body: { readonly id: string };
}

describe('kill -9 of the API and of PostgreSQL under load', () => {
  let house: KillableHouse;
  let api: Api;
  let clerk: SignedIn;
  let scene: Awaited<ReturnType<typeof creditScene>>;
  /** Told to a desk as done. */
  const confirmed: Wish[] = [];
  let waiting: { readonly until: number; readonly go: () => void } | undefined;
  let over = false;
  /** So that a failed test does not go on asking. */
  let abandoned = false;

  beforeAll(async () => {
    house = KillableHouse.open();
    api = await startApi(await house.place);
    clerk = await api.staff({ role: 'head' });
    scene = await creditScene(api);
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

    expect(await written()).toEqual(confirmed.map(({ body }) => body.id).sort());
    expect(await invariants()).toMatch(/^\d+ hold, 0 broken$/m);
  }, 120_000);

  /** Charges and cases in turns; each is sent under one key until somebody answers it. */
  async function workAt(desk: number): Promise<void> {
    for (let count = desk; !over; count += 1) {
      const wish = count % 2 === 0 ? aCharge(count) : aCase();
      while (!(await isAnswered(wish))) {
        if (abandoned) return;
        await house.place;
      }
      confirmed.push(wish);
      if (waiting && confirmed.length >= waiting.until) waiting.go();
    }
  }

  /** A dead house and one that is still waking up are asked again; any other answer but "done" is a failure. */
  async function isAnswered({ path, key, body }: Wish): Promise<boolean> {
    const { AMENDS_TEST_URL: url } = await house.place;
    const headers = { ...clerk.headers, 'content-type': 'application/json', 'idempotency-key': key };
    const answer = await fetch(`${url}${api.path(path)}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    }).catch(() => undefined);
    if (!answer || answer.status === 503 || answer.status === 409) return false;
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return true;
  }

  function aCharge(count: number): Wish {
    const amount = { amount: `${1 + (count % 9)}.00`, currency: 'EUR' };
    const body = { id: newId(), window: 1, transactionCode: 'BAR', amount };
    return { path: `folios/${scene.folioId}/postings`, key: newId(), body };
  }

  function aCase(): Wish {
    const body = { id: newId(), category: 'noise', guestName: 'Ms Nowak' };
    return { path: 'cases', key: newId(), body };
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
      `SELECT id FROM posting WHERE property_id = $1 AND id <> $2
       UNION ALL SELECT id FROM incident_case WHERE property_id = $1 AND id <> $3 ORDER BY id`,
      [api.property.id, scene.line, scene.caseId],
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
