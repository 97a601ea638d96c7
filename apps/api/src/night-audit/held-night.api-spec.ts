import { addNights } from '@amends/kernel';
import { NightHouse } from '../../test/night-house';

describe('A stay whose night cannot be posted', () => {
  let house: NightHouse;

  beforeEach(async () => {
    house = await NightHouse.open();
  });
  afterEach(() => house.api.close());

  it('is set aside, holds the date, and the others are posted; put in order, the night goes on and ends', async () => {
    const guests = await house.guests(3);
    const [poisoned] = guests;
    // Nothing a rule could foresee: the database itself refuses the line.
    await house.api.db.query(
      `ALTER TABLE posting ADD CONSTRAINT poisoned CHECK (folio_id <> '${poisoned?.folioId}') NOT VALID`,
    );

    await house.end();
    const held = await house.read().expect(200);
    await house.api.db.query(`ALTER TABLE posting DROP CONSTRAINT poisoned`);
    const events = await house.listen();
    const resumed = await house.resume('2026-03-10');
    await events.until(({ data }) => data.type === 'night-audit.rolled');
    events.close();

    expect(held.body).toMatchObject({
      state: 'held',
      counts: { due: 3, posted: 2, setAside: 1 },
      findings: [{ code: 'unexpected', gate: 'blocker', stay: { id: poisoned?.stayId } }],
      steps: [{ state: 'done' }, { state: 'held' }, { state: 'waiting' }],
    });
    expect(resumed.status).toBe(202);
    expect((await house.read()).body).toMatchObject({ state: 'done', counts: { posted: 3, setAside: 0 } });
    expect(await house.nightsOn('2026-03-10')).toEqual([1, 1, 1]);
  });

  it('cannot be passed over: the night is not resumed while it is open', async () => {
    const { stayId } = await house.guest();
    await house.guest();
    const lock = await lockStay(stayId);
    const events = await house.listen();
    await house.start();
    // The others are posted while this one is written on at a desk; then it turns out that it has no rate.
    await events.until(({ data }) => data.type === 'night-audit.progressed');
    await house.api.db.query(`DELETE FROM stay_night WHERE property_id = $1 AND stay_id = $2`, [
      ...[house.api.property.id, stayId],
    ]);
    await lock.end();
    await events.until(({ data }) => data.type === 'night-audit.held');
    events.close();

    const resumed = await house.resume('2026-03-10');

    expect([resumed.status, resumed.body.code]).toEqual([409, 'night-audit-blocked']);
    expect(resumed.body.findings).toMatchObject([{ code: 'rate-missing', stay: { id: stayId } }]);
    expect(await house.date()).toBe('2026-03-10');
  });

  async function lockStay(stayId: string): Promise<{ end: () => Promise<void> }> {
    const client = await house.api.asApplication();
    await client.query('BEGIN');
    await client.query(`SET LOCAL amends.property_id = '${house.api.property.id}'`);
    await client.query(`SELECT FROM stay WHERE property_id = $1 AND id = $2 FOR UPDATE`, [
      ...[house.api.property.id, stayId],
    ]);
    return { end: () => client.end() };
  }
});

describe('A hotel whose PMS posts its nights', () => {
  let house: NightHouse;

  beforeEach(async () => {
    house = await NightHouse.open();
    await house.api.db.query(`UPDATE night_audit_setting SET posts_nights = 'pms' WHERE property_id = $1`, [
      house.api.property.id,
    ]);
  });
  afterEach(() => house.api.close());

  it('moves its date on the word of the PMS, and nothing is posted', async () => {
    const { folioId } = await house.guest();
    await house.guest({ leavesIn: 0 });
    const pms = await house.api.apiKey(['night-audit.run', 'night-audit.read']);

    const { status, body } = await house.start({ as: pms });

    expect(status).toBe(202);
    expect(body).toMatchObject({ state: 'done', postsNights: 'pms', counts: { due: 0, posted: 0 } });
    expect(await house.date()).toBe(addNights(house.api.property.businessDate, 1));
    expect(await house.lines(folioId)).toEqual([]);
  });

  it('is told so when somebody at the desk tries', async () => {
    const { status, body } = await house.start();

    expect([status, body.code]).toEqual([409, 'nights-posted-by-pms']);
    expect(await house.date()).toBe(house.api.property.businessDate);
  });

  it('answers the word said twice once', async () => {
    const pms = await house.api.apiKey(['night-audit.run', 'night-audit.read']);
    const word = { as: pms, key: 'night-of-10-march' };

    const [first, second] = await Promise.all([house.start(word), house.start({ ...word, at: house.api.secondUrl })]);
    const third = await house.start({ as: pms }).then(({ status }) => status);

    expect([first.status, second.status].filter((status) => status === 202).length).toBeGreaterThan(0);
    expect(third).toBe(202);
    expect(await house.date()).toBe('2026-03-12');
  });
});
