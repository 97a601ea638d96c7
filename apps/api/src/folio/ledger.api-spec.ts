import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const INSUFFICIENT_PRIVILEGE = '42501';
const CHECK_VIOLATION = '23514';

describe('The ledger behind the bill', () => {
  let api: Api;
  let manager: SignedIn;
  let application: Client;
  let folioId: string;
  let postingId: string;

  beforeAll(async () => {
    api = await startApi();
    manager = await api.staff({ role: 'head' });
    application = await api.asApplication();
    folioId = await api.folio(await api.stay());
    postingId = (await post('BAR', '24.60')).body.id;
    await post('ROOM', '100.00');
    await post('BRKF', '11.30');
    await post('MINI', '0.01');
  });
  afterAll(async () => {
    await application.end();
    await api.close();
  });

  it('books every line at exactly its amount', async () => {
    const { rows } = await api.db.query(
      `SELECT p.id FROM posting p
       LEFT JOIN LATERAL (
         SELECT sum(CASE j.debit_account WHEN 'guest-ledger' THEN j.amount_minor ELSE -j.amount_minor END) AS minor
         FROM journal_row j WHERE j.property_id = p.property_id AND j.posting_id = p.id) b ON true
       WHERE p.property_id = $1 AND coalesce(b.minor, 0) <> p.amount_minor`,
      [api.property.id],
    );

    expect(rows).toEqual([]);
  });

  it('has a trial balance of zero, and a guest ledger that is the sum of the bills', async () => {
    const { rows } = await api.db.query(
      `SELECT account, sum(minor)::int AS minor
       FROM journal_row, LATERAL (VALUES (debit_account, amount_minor), (credit_account, -amount_minor)) AS side (account, minor)
       WHERE property_id = $1 GROUP BY account`,
      [api.property.id],
    );
    const { rows: bills } = await api.db.query(
      `SELECT sum(amount_minor)::int AS minor FROM posting WHERE property_id = $1`,
      [api.property.id],
    );

    expect(rows.reduce((total, { minor }) => total + minor, 0)).toBe(0);
    expect(rows.find(({ account }) => account === 'guest-ledger').minor).toBe(bills[0].minor);
  });

  it.each([
    ['change a line', `UPDATE posting SET amount_minor = 1, unit_price_minor = 1 WHERE id = $1`],
    ['delete a line', `DELETE FROM posting WHERE id = $1`],
    ['change the books', `UPDATE journal_row SET amount_minor = 1 WHERE posting_id = $1`],
    ['delete from the books', `DELETE FROM journal_row WHERE posting_id = $1`],
    ['change what was audited', `UPDATE audit_entry SET change = '{}' WHERE id = $1`],
    ['delete what was audited', `DELETE FROM audit_entry WHERE id = $1`],
  ])('lets the application never %s', async (_what, statement) => {
    await behind(api.property.id);

    await expect(application.query(statement, [postingId])).rejects.toMatchObject({ code: INSUFFICIENT_PRIVILEGE });
  });

  it('cannot write down a book entry that is not balanced', async () => {
    await expect(
      api.db.query(
        `INSERT INTO journal_row (property_id, posting_id, part, debit_account, credit_account, amount_minor, currency, business_date)
         SELECT property_id, id, 2, 'guest-ledger', 'guest-ledger', 5, 'EUR', business_date FROM posting WHERE id = $1
         ON CONFLICT DO NOTHING`,
        [postingId],
      ),
    ).rejects.toMatchObject({ code: CHECK_VIOLATION });
  });

  it('shows the application no line of another hotel, and takes none for it', async () => {
    const other = await api.otherProperty();
    await behind(other.id);

    const { rows } = await application.query(`SELECT count(*)::int AS n FROM posting`);
    const foreign = application.query(
      `INSERT INTO folio (property_id, id, stay_id, number, currency) SELECT $1, gen_random_uuid(), gen_random_uuid(), 'X', 'EUR'`,
      [api.property.id],
    );

    expect(rows).toEqual([{ n: 0 }]);
    await expect(foreign).rejects.toMatchObject({ code: INSUFFICIENT_PRIVILEGE });
  });

  it('chains what is audited of a folio, so that a change of the past is seen', async () => {
    expect(await brokenLinks()).toEqual([]);

    await api.db.query('BEGIN');
    await api.db.query(
      `UPDATE audit_entry SET change = change || '{"forged": true}' WHERE chain_id = $1 AND chain_position = 2`,
      [folioId],
    );
    const broken = await brokenLinks();
    await api.db.query('ROLLBACK');

    expect(broken).toEqual([{ chain_position: 2 }]);
  });

  async function brokenLinks(): Promise<unknown[]> {
    const { rows } = await api.db.query(
      `SELECT chain_position FROM (
         SELECT a.chain_position, a.hash, audit_hash(lag(a.hash) OVER (ORDER BY a.chain_position), a) AS recomputed,
           row_number() OVER (ORDER BY a.chain_position) AS place
         FROM audit_entry a WHERE a.chain_id = $1) AS chain
       WHERE hash IS DISTINCT FROM recomputed OR place <> chain_position`,
      [folioId],
    );
    return rows;
  }

  async function behind(propertyId: string): Promise<void> {
    await application.query(`SELECT set_config('amends.property_id', $1, false)`, [propertyId]);
  }

  function post(transactionCode: string, amount: string): request.Test {
    return request(api.url)
      .post(api.path(`folios/${folioId}/postings`))
      .set({ ...manager.headers, 'idempotency-key': randomUUID() })
      .send({ window: 1, transactionCode, amount: { amount, currency: 'EUR' } })
      .expect(201);
  }
});
