import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { checksOf, dearNight, feeCode, postedLine } from '../../test/bill-check-scene';
import { type Api, type SignedIn, startApi } from '../../test/start-api';
import { BillMemory } from './bill-memory';

interface Row {
  readonly stayId: string;
  readonly findings: readonly { readonly rule: string }[];
}

describe('the list of bills, remembered', () => {
  let api: Api;
  let senior: SignedIn;
  let stayId: string;
  let folioId: string;

  beforeAll(async () => {
    api = await startApi();
    senior = await api.staff({ role: 'supervisor' });
    await feeCode(api, 'LATE', 'late-check-out');
    ({ stayId, folioId } = await dearNight(api));
  });
  afterAll(() => api.close());

  /** As both processes list it, which both have listed it before, and as it is worked out of the bill itself. */
  const rulesNow = async (): Promise<readonly string[]> => {
    const { body } = await checksOf(api, folioId, senior).expect(200);
    for (const url of [api.url, api.secondUrl]) {
      const list = await request(url).get(api.path('bill-checks')).set(senior.headers).expect(200);
      const row = (list.body.data as Row[]).find((one) => one.stayId === stayId);
      expect(row?.findings ?? []).toEqual(body.findings);
    }
    return body.findings.map(({ rule }: { rule: string }) => rule).sort();
  };

  const post = (transactionCode: string) =>
    request(api.url)
      .post(api.path(`folios/${folioId}/postings`))
      .set({ ...senior.headers, 'idempotency-key': randomUUID() })
      .send({ window: 1, transactionCode, amount: { amount: '18.00', currency: 'EUR' }, reference: 'Check 7' })
      .expect(201);
  const own = (sql: string) => api.db.query(sql, [api.property.id, stayId]);

  it('shows at once what a line, a price, a promise, a room or the house itself changes', async () => {
    expect(await rulesNow()).toEqual(['rate-differs-from-quote']);

    await post('BAR');
    await post('BAR');
    expect(await rulesNow()).toEqual(['duplicate-posting', 'rate-differs-from-quote']);

    await own(`UPDATE stay_night SET rate_minor = 11500 WHERE property_id = $1 AND stay_id = $2`);
    expect(await rulesNow()).toEqual(['duplicate-posting']);

    await postedLine(api, folioId, { code: 'LATE', kind: 'charge', amountMinor: 40_00 });
    expect(await rulesNow()).toEqual(['duplicate-posting']);
    await request(api.url)
      .post(api.path(`stays/${stayId}/charge-waivers`))
      .set(senior.headers)
      .send({ charge: 'late-check-out', reason: 'Promised by the night manager' })
      .expect(201);
    expect(await rulesNow()).toEqual(['duplicate-posting', 'late-check-out-promised-free']);

    await api.db.query(`UPDATE transaction_code SET purpose = 'no-show' WHERE property_id = $1 AND code = 'LATE'`, [
      api.property.id,
    ]);
    expect(await rulesNow()).toEqual(['duplicate-posting']);
  });

  it('leaves out at once who has left', async () => {
    await own(`UPDATE stay SET status = 'CheckedOut' WHERE property_id = $1 AND id = $2`);
    const { body } = await request(api.secondUrl).get(api.path('bill-checks')).set(senior.headers).expect(200);
    expect(body.data.filter((row: Row) => row.stayId === stayId)).toEqual([]);
  });
});

describe('BillMemory', () => {
  it('has only those bills checked again of whose facts something has changed', () => {
    const memory = new BillMemory();
    const list = (marks: Readonly<Record<string, string>>) => {
      const heads = Object.entries(marks).map(([stayId, mark]) => ({ stayId, mark }));
      const changed = memory.changed('house', heads);
      const found = memory.renew('house', heads, new Map(changed.map((id) => [id, { mark: marks[id] ?? '' }])));
      expect([...found.keys()]).toEqual(Object.keys(marks));
      return changed;
    };

    expect(list({ a: '1', b: '1' })).toEqual(['a', 'b']);
    expect(list({ a: '1', b: '1' })).toEqual([]);
    expect(list({ b: '2', c: '1' })).toEqual(['b', 'c']);
    expect(list({ a: '1', b: '2', c: '1' })).toEqual(['a']);
    expect(memory.changed('another house', [{ stayId: 'a', mark: '1' }])).toEqual(['a']);
  });
});
