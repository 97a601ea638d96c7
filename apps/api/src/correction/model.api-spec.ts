import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { formatMoney, type Money, money, newId } from '@amends/kernel';
import fc from 'fast-check';
import request from 'supertest';
import { CorrectionModel, type Step } from '../../test/correction-model';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const ROOT = join(__dirname, '../../../..');
/** Sequences for each currency; `npm run model -- --runs 10000` asks for more. */
const RUNS = Number(process.env['AMENDS_MODEL_RUNS'] ?? 6);
const WORKERS = 3;
const MINUTES = 60_000;

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom('post', 'void', 'credit', 'transfer', 'split', 'undo', 'undo'),
  pick: fc.nat(1000),
  share: fc.integer({ min: 1, max: 100 }),
  window: fc.constantFrom(1, 2, 3),
});
const sequence = fc.array(step, { minLength: 3, maxLength: 14 });
const day = fc.tuple(...Array.from({ length: WORKERS }, () => sequence));

/** Workers correct bills of the same stay at the same time through two processes, each beside a small oracle. */
describe.each(['EUR', 'JPY', 'KWD'])('Random corrections in %s', (currency) => {
  let api: Api;
  let head: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    await api.db.query(`UPDATE property SET currency = $2 WHERE id = $1`, [api.property.id, currency]);
    head = await api.staff({ role: 'head' });
  });
  afterAll(() => api.close());

  it(
    'leave exactly what the oracle says, and break no invariant',
    async () => {
      await fc.assert(
        fc.asyncProperty(day, async (sequences) => {
          const stayId = await api.stay();
          await Promise.all(sequences.map((steps, worker) => work(stayId, steps, worker)));
        }),
        { numRuns: Math.ceil(RUNS / WORKERS), endOnFailure: true },
      );
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [
          ...['tools/check-invariants.mjs', '--owner-url', process.env['AMENDS_TEST_OWNER_URL'] ?? ''],
          ...['--property', api.property.code],
        ],
        { cwd: ROOT },
      );
      expect(stdout).toMatch(/, 0 broken$/m);
    },
    Math.max(1, RUNS / 100) * MINUTES,
  );

  async function work(stayId: string, steps: readonly Step[], worker: number): Promise<void> {
    const folioId = await threeWindows(stayId);
    const at = worker % 2 === 0 ? api.url : api.secondUrl;
    const charge = (amount: Money, window: number) => post(folioId, amount, window);
    const model = new CorrectionModel(api, head, at, folioId, currency, charge);
    const older = money(10_007, currency);
    model.old(await postOlder(folioId, older), older);
    for (const one of steps) {
      await model.take(one);
      expect(await windowsOf(folioId)).toEqual(sorted(model.balances()));
    }
    expect(await standingOf(folioId)).toEqual(sorted(model.standing()));
  }

  async function threeWindows(stayId: string): Promise<string> {
    const id = newId();
    await api.db.query(`INSERT INTO folio (property_id, id, stay_id, number, currency) VALUES ($1, $2, $3, $4, $5)`, [
      ...[api.property.id, id, stayId, `F-${id.slice(-8)}`, currency],
    ]);
    await api.db.query(
      `INSERT INTO folio_window (property_id, folio_id, number, payer_kind, payer_name)
       SELECT $1, $2, n, 'guest', 'Ms Anna Nowak' FROM generate_series(1, 3) n`,
      [api.property.id, id],
    );
    return id;
  }

  async function post(folioId: string, amount: Money, window: number): Promise<string> {
    const { body } = await request(api.url)
      .post(api.path(`folios/${folioId}/postings`))
      .set({ ...head.headers, 'idempotency-key': randomUUID() })
      .send({ window, transactionCode: 'BAR', amount: formatMoney(amount) })
      .expect(201);
    return body.id;
  }

  /** As the night audit of the day before has posted it. */
  async function postOlder(folioId: string, amount: Money): Promise<string> {
    const id = await post(folioId, amount, 1);
    await api.db.query(`UPDATE posting SET business_date = business_date - 1 WHERE id = $1`, [id]);
    await api.db.query(`UPDATE journal_row SET business_date = business_date - 1 WHERE posting_id = $1`, [id]);
    return id;
  }

  async function windowsOf(folioId: string): Promise<unknown> {
    const { rows } = await api.db.query<{ window: number; minor: string }>(
      `SELECT window_number AS window, sum(amount_minor) AS minor FROM posting WHERE folio_id = $1 GROUP BY 1`,
      [folioId],
    );
    return sorted(new Map(rows.map(({ window, minor }) => [window, Number(minor)])));
  }

  async function standingOf(folioId: string): Promise<unknown> {
    const { rows } = await api.db.query<{ id: string; minor: string }>(
      `SELECT p.id, p.amount_minor - coalesce(c.credited_minor, 0) AS minor FROM posting p
       LEFT JOIN line_ceiling c ON c.property_id = p.property_id AND c.posting_id = p.id
       WHERE p.folio_id = $1 AND p.amount_minor > 0 AND p.corrects_id IS NULL`,
      [folioId],
    );
    return sorted(new Map(rows.map(({ id, minor }) => [id, Number(minor)])));
  }
});

/** Nothing and zero are the same. */
function sorted(amounts: ReadonlyMap<number | string, number>): unknown {
  return [...amounts].filter(([, minor]) => minor !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
}
