import type { Client } from 'pg';
import { checkInvariants } from '../../test/invariants';
import { NightHouse } from '../../test/night-house';
import { startOwnProcess } from '../../test/own-process';
import { untilBlockedBy } from '../../test/waiting';

const GUESTS = 60;

/** The process that ends the night dies at the moment named; another one, which knew nothing of it, goes on. */
describe('A night audit whose process is killed', () => {
  let house: NightHouse;
  let own: Awaited<ReturnType<typeof startOwnProcess>>;
  let guests: { stayId: string; folioId: string }[];

  beforeEach(async () => {
    house = await NightHouse.open();
    guests = await house.guests(GUESTS);
    own = await startOwnProcess();
  });
  afterEach(async () => {
    await own.stop();
    await house.api.close();
  });

  it.each([
    ['before anybody is posted', 0],
    ['between two batches', 30],
    ['when all but one are posted', GUESTS - 1],
  ])('%s, loses and repeats nothing', async (_when, free) => {
    const busy = await holding(`SELECT FROM stay WHERE property_id = $1 AND id = ANY($2) FOR UPDATE`, [
      guests.slice(free).map(({ stayId }) => stayId),
    ]);

    await endWithDeath(() => posted(free), busy);
  });

  it('in the middle of a batch, takes back what it had begun, and another process posts it', async () => {
    // The batch has locked its stays and waits for this folio, in a transaction that never commits.
    const busy = await holding(`SELECT FROM folio WHERE property_id = $1 AND id = $2 FOR UPDATE`, [guests[0]?.folioId]);

    await endWithDeath(() => untilBlockedBy(house.api.db, busy), busy);
  });

  it('at the very moment of the roll, has moved the date or has not, and it moves once', async () => {
    const busy = await holding(`SELECT FROM property WHERE id = $1 FOR SHARE`, []);

    await endWithDeath(() => untilBlockedBy(house.api.db, busy), busy);
  });

  async function endWithDeath(moment: () => Promise<void>, busy: Client): Promise<void> {
    const events = await house.listen();
    expect((await house.start({ at: own.url })).status).toBe(202);
    await moment();
    await own.kill();
    await busy.end();
    // The claim of the dead process runs out: time passes here, so that nobody has to wait for it.
    await house.api.db.query(`UPDATE night_audit SET claimed_until = clock_timestamp() WHERE property_id = $1`, [
      house.api.property.id,
    ]);
    await events.until(({ data }) => data.type === 'night-audit.rolled');
    events.close();

    expect(await house.date()).toBe('2026-03-11');
    expect(await house.nightsOn('2026-03-10')).toEqual(Array(GUESTS).fill(1));
    expect((await house.read('2026-03-10')).body).toMatchObject({
      state: 'done',
      counts: { due: GUESTS, posted: GUESTS, alreadyPosted: 0, setAside: 0 },
    });
    expect(await checkInvariants(house.api.property.code)).toEqual([]);
  }

  /** Somebody at a desk who is writing on these; $1 is the hotel. */
  async function holding(statement: string, values: readonly unknown[]): Promise<Client> {
    const client = await house.api.asApplication();
    await client.query('BEGIN');
    await client.query(`SET LOCAL amends.property_id = '${house.api.property.id}'`);
    await client.query(statement, [house.api.property.id, ...values]);
    return client;
  }

  async function posted(count: number): Promise<void> {
    for (;;) {
      const { rows } = await house.api.db.query<{ begun: boolean; posted: number }>(
        `SELECT EXISTS (SELECT FROM night_audit WHERE property_id = $1) AS begun,
           (SELECT count(*)::int FROM night_audit_stay WHERE property_id = $1) AS posted`,
        [house.api.property.id],
      );
      if (rows[0]?.begun && rows[0].posted >= count) return;
    }
  }
});
