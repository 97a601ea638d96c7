import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import request from 'supertest';
import { type CreditScene, creditScene, giveCredit, previewCredit } from '../../test/credit-scene';
import { checkInvariants } from '../../test/invariants';
import { NightHouse } from '../../test/night-house';
import type { SignedIn } from '../../test/start-api';
import { untilBlockedBy, untilQueued } from '../../test/waiting';

/** The guests of a credit's scene sleep in no room. */
const WITHOUT_ROOM = { reasons: [{ code: 'room-missing', reason: 'They are given rooms in the morning.' }] };

/** Two API processes on one database: what holds here holds between desks. */
describe('The roll and whoever writes meanwhile', () => {
  let house: NightHouse;

  beforeEach(async () => {
    house = await NightHouse.open();
  });
  afterEach(() => house.api.close());

  it('ends a night once when two begin it at the same moment', async () => {
    await house.guests(30);
    const { body: preview } = await house.preview();
    const events = await house.listen();
    const begin = (at: string) => house.start({ at, previewToken: preview.token });

    const answers = await Promise.all([begin(house.api.url), begin(house.api.secondUrl)]);
    await events.until(({ data }) => data.type === 'night-audit.rolled');
    events.close();

    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toMatch(/^night-audit-(begun|other-date)$/);
    expect(await house.date()).toBe('2026-03-11');
    expect(await house.nightsOn('2026-03-10')).toEqual(Array(30).fill(1));
    expect(await broken()).toEqual([]);
  });

  it('gives every charge and every credit made meanwhile exactly one date, and loses none', async () => {
    await house.guests(20);
    const head = await house.api.staff({ role: 'head' });
    const scenes = await Promise.all(Array.from({ length: 4 }, () => creditScene(house.api)));
    const events = await house.listen();
    await house.start(WITHOUT_ROOM);
    const written = { charges: [] as string[], credits: 0 };
    let rolled = false;
    const work = async (scene: (typeof scenes)[number], at: string): Promise<void> => {
      // Each desk goes on until it has written on the new date as well.
      for (let after = 0; after < 3; after += rolled ? 1 : 0) {
        const charged = await charge(scene.folioId, at);
        const given = await credit(scene, head, at);
        // Void when the date moved between preview and act.
        expect(charged.status).toBe(201);
        expect([201, 412]).toContain(given.status);
        written.charges.push(charged.body.id);
        written.credits += Number(given.status === 201);
      }
    };

    const working = scenes.map((scene, index) => work(scene, index % 2 ? house.api.secondUrl : house.api.url));
    await events.until(({ data }) => data.type === 'night-audit.rolled');
    rolled = true;
    await Promise.all(working);
    events.close();

    const dates = await datesOf(written.charges);
    expect(dates.map(({ date }) => date)).toEqual(['2026-03-10', '2026-03-11']);
    expect(dates.reduce((sum, { lines }) => sum + lines, 0)).toBe(written.charges.length);
    expect(written.credits).toBeGreaterThan(4);
    expect(await broken()).toEqual([]);
  });

  it('voids a preview made before it', async () => {
    const { caseId, line } = await creditScene(house.api);
    const head = await house.api.staff({ role: 'head' });
    const credit = { postingIds: [line], percent: '10', kind: 'price-reduction', reason: 'noise' };
    const { body: preview } = await previewCredit(house.api, caseId, credit, head).expect(200);

    await house.end(WITHOUT_ROOM);
    const given = await giveCredit(house.api, caseId, { ...credit, previewToken: preview.token }, { as: head });

    expect([given.status, given.body.code]).toEqual([412, 'preview-stale']);
    expect(given.body.preview.businessDate).toBe('2026-03-11');
  });

  it('waits for whoever began to write before it, and those who come later get the new date', async () => {
    const { folioId } = await house.guest();
    const writer = await holding('FOR SHARE');
    const events = await house.listen();
    await house.start();
    await events.until(({ data }) => data.type === 'night-audit.progressed');
    await untilBlockedBy(house.api.db, writer);

    const later = charge(folioId).then((answer) => answer);
    await untilQueued(house.api.db, house.api.property.id);
    expect(await house.date()).toBe('2026-03-10');
    await writer.end();
    const { body } = await later;
    await events.until(({ data }) => data.type === 'night-audit.rolled');
    events.close();

    expect(body.businessDate).toBe('2026-03-11');
  });

  it('that takes too long is said to whoever waits, with when to come again', async () => {
    const { folioId } = await house.guest();
    const roll = await holding('FOR NO KEY UPDATE');

    const refused = await charge(folioId);
    await roll.end();
    const passed = await charge(folioId);

    expect([refused.status, refused.body.code]).toEqual([409, 'night-audit-running']);
    expect(refused.headers['retry-after']).toBe('2');
    expect(passed.status).toBe(201);
  });

  it('moves by one day only, whatever else the application might write', async () => {
    const application = await house.api.asApplication();
    const move = (days: number) =>
      application.query(`UPDATE property SET business_date = business_date + ${days} WHERE id = $1`, [
        house.api.property.id,
      ]);

    await expect(move(2)).rejects.toThrow('one day at a time');
    await expect(move(-1)).rejects.toThrow('one day at a time');
    await expect(move(0)).rejects.toThrow('one day at a time');
    await application.end();
  });

  function charge(folioId: string, at = house.api.url): request.Test {
    return request(at)
      .post(house.api.path(`folios/${folioId}/postings`))
      .set({ ...house.supervisor.headers, 'idempotency-key': randomUUID() })
      .send({ window: 1, transactionCode: 'BAR', amount: { amount: '9.00', currency: 'EUR' } });
  }

  async function credit(scene: CreditScene, as: SignedIn, at: string): Promise<request.Response> {
    const wish = { postingIds: [scene.line], percent: '0.5', kind: 'goodwill', reason: 'noise' };
    const { body } = await previewCredit(house.api, scene.caseId, wish, as);
    return giveCredit(house.api, scene.caseId, { ...wish, previewToken: body.token }, { as, at });
  }

  /** The dates these lines stand on, in the bill and in the books. */
  async function datesOf(lines: readonly string[]): Promise<{ date: string; lines: number }[]> {
    const { rows } = await house.api.db.query<{ date: string; lines: number }>(
      `SELECT p.business_date::text AS date, count(*)::int AS lines FROM posting p
       JOIN journal_row j ON j.property_id = p.property_id AND j.posting_id = p.id AND j.business_date = p.business_date AND j.part = 1
       WHERE p.property_id = $1 AND p.id = ANY($2) GROUP BY 1 ORDER BY 1`,
      [house.api.property.id, lines],
    );
    return rows;
  }

  /** Somebody else's transaction that holds the hotel until it ends. */
  async function holding(strength: string): Promise<Client> {
    const client = await house.api.asApplication();
    await client.query('BEGIN');
    await client.query(`SELECT FROM property WHERE id = $1 ${strength}`, [house.api.property.id]);
    return client;
  }

  function broken(): Promise<string[]> {
    return checkInvariants(house.api.property.code);
  }
});
