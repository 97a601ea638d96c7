import request from 'supertest';
import { checkInvariants } from '../../test/invariants';
import { Pms } from '../../test/pms';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const DAYS = ['2026-03-07', '2026-03-08', '2026-03-09'] as const;

/** Days that are over are counted once; whatever arrives late for them, the trial balance is that of the journal. */
describe('Days that are over', () => {
  let api: Api;
  let pms: Pms;
  let manager: SignedIn;

  beforeEach(async () => {
    api = await startApi();
    pms = await Pms.connect(api);
    manager = await api.staff({ role: 'supervisor' });
    await pms.put('folios', 'F', await folioBody()).expect(201);
    for (const day of [...DAYS, '2026-03-10']) await pms.put('postings', `P-${day}`, line(day)).expect(201);
  });
  afterEach(() => api.close());

  it('are read from what was counted, and the day of the hotel from its lines', async () => {
    const before = await balances();
    await checked();

    expect(await counted()).toEqual(DAYS);
    expect(await balances()).toEqual(before);
    expect(before.map(({ totals }) => totals[0].debits)).toEqual([
      eur('30.00'),
      eur('30.00'),
      eur('30.00'),
      eur('30.00'),
    ]);
    // Nothing else is read of them: what is remembered wrongly is answered wrongly, until it is counted anew.
    await api.db.query(`UPDATE closed_day_sum SET amount_minor = amount_minor + 1 WHERE property_id = $1`, [
      api.property.id,
    ]);
    expect(await balances()).not.toEqual(before);
    expect(await checkInvariants(api.property.code)).toHaveLength(1);
  });

  it('are counted anew from the journal when what is remembered is not what it says', async () => {
    const before = await balances();
    await checked();
    await api.db.query(
      `UPDATE closed_day_sum SET amount_minor = amount_minor + 1 WHERE property_id = $1 AND business_date = $2`,
      [api.property.id, DAYS[1]],
    );
    await checked();

    expect(await balances()).toEqual(before);
    expect(await checkInvariants(api.property.code)).toEqual([]);
  });

  it('take in at once a line that arrives late, and are counted with it afterwards', async () => {
    await checked();
    await pms.put('postings', 'late', line(DAYS[1])).expect(201);

    expect(await counted()).toEqual([DAYS[0], DAYS[2]]);
    const told = await balances();
    expect(told.map(({ totals }) => totals[0].balance)).toEqual(Array(4).fill(eur('0.00')));
    expect(told.map(({ totals }) => totals[0].debits)).toEqual([
      eur('30.00'),
      eur('60.00'),
      eur('30.00'),
      eur('30.00'),
    ]);
    await checked();
    expect(await counted()).toEqual(DAYS);
    expect(await balances()).toEqual(told);
  });

  it('lose no line that arrives while they are counted, by either process', async () => {
    const sent = Array.from({ length: 30 }, (_, nth) =>
      pms.put('postings', `L-${nth}`, line(DAYS[nth % 3] ?? DAYS[0])),
    );
    const checks = Array.from({ length: 10 }, () => check());
    const answers = await Promise.all(sent);
    await Promise.all(checks);
    await checked();

    expect(answers.map(({ status }) => status)).toEqual(Array(30).fill(201));
    expect((await balances()).map(({ totals }) => totals[0].debits)).toEqual([
      ...[eur('330.00'), eur('330.00'), eur('330.00')],
      eur('30.00'),
    ]);
    expect(await checkInvariants(api.property.code)).toEqual([]);
  });

  function line(businessDate: string): object {
    return {
      ...{ folio: { system: 'opera', id: 'F' }, window: 1, transactionCode: 'BAR', amount: eur('30.00') },
      ...{ businessDate, postedAt: `${businessDate}T21:00:00Z`, postedBy: 'Opera', source: 'point-of-sale' },
    };
  }

  async function folioBody(): Promise<object> {
    await pms.put('stays', 'R', pms.stay(await pms.guest())).expect(201);
    const windows = [{ number: 1, payerKind: 'guest', payerName: 'Ms Nowak' }];
    return { stay: { system: 'opera', id: 'R' }, number: '1001', currency: 'EUR', windows };
  }

  /** Of each of the days, the last one being the hotel's. */
  function balances(): Promise<{ totals: [{ debits: object; balance: object }] }[]> {
    return Promise.all(
      [...DAYS, '2026-03-10'].map(async (day) => {
        const path = api.path(`trial-balance?businessDate=${day}`);
        return (await request(api.url).get(path).set(manager.headers).expect(200)).body;
      }),
    );
  }

  async function counted(): Promise<string[]> {
    const { rows } = await api.db.query<{ day: string }>(
      `SELECT business_date::text AS day FROM closed_day WHERE property_id = $1 ORDER BY 1`,
      [api.property.id],
    );
    return rows.map(({ day }) => day);
  }

  async function check(): Promise<void> {
    await api.db.query(`SELECT pg_notify('amends', 'ledger-check:' || $1)`, [api.property.id]);
  }

  /** Until what is remembered of each day is what its lines come to. */
  async function checked(): Promise<void> {
    await check();
    for (;;) {
      const { rows } = await api.db.query<{ day: string }>(
        `SELECT business_date::text AS day FROM posting p WHERE property_id = $1 GROUP BY business_date
         HAVING sum(amount_minor) = (SELECT amount_minor FROM closed_day_sum c
           WHERE c.property_id = $1 AND c.business_date = p.business_date AND c.debit_account IS NULL)`,
        [api.property.id],
      );
      if (rows.length === DAYS.length) return;
    }
  }
});
