import { newId } from '@amends/kernel';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

describe('the taxes and the window of a charge', () => {
  let api: Api;
  let manager: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    manager = await api.staff({ role: 'supervisor' });
    await setUp();
  });
  afterAll(() => api.close());

  it('asks a fee of those old enough, for the first nights of the stay only', async () => {
    const folio = await folioOf(`child_ages = '{14,9}', children = 2`);
    const first = await charge(folio, { transactionCode: 'ROOM', amount: eur('100.00') });
    const last = await charge(folio, { transactionCode: 'ROOM', amount: eur('100.00'), serviceDate: '2026-03-12' });

    expect(first.generated).toMatchObject([{ transactionCode: 'CTAX', quantity: 3, amount: eur('6.00') }]);
    expect(last.generated).toEqual([]);
  });

  it('charges nights on both sides of a new fee with one line for each rate, and books them', async () => {
    const folio = await folioOf(`arrival = '2026-04-28', departure = '2026-05-03'`);
    const nights = { transactionCode: 'APT', amount: eur('400.00'), quantity: 4, serviceDate: '2026-04-29' };
    const { generated } = await charge(folio, nights);

    expect(generated).toMatchObject([
      { transactionCode: 'ETAX', quantity: 4, amount: eur('4.00'), serviceDate: '2026-04-29' },
      { transactionCode: 'ETAX', quantity: 4, amount: eur('12.00'), serviceDate: '2026-05-01' },
    ]);
    const { rows } = await api.db.query(
      `SELECT debit_account, credit_account, amount_minor FROM journal_row WHERE posting_id = ANY($1) ORDER BY 3`,
      [generated.map(({ id }: { id: string }) => id)],
    );
    expect(rows).toEqual([
      { debit_account: 'guest-ledger', credit_account: 'payable:eco', amount_minor: '400' },
      { debit_account: 'guest-ledger', credit_account: 'payable:eco', amount_minor: '1200' },
    ]);
  });

  it('refuses nights over a change of the rate inside the price, and names the day', async () => {
    const folio = await folioOf();
    const refused = await send(folio, { transactionCode: 'SUITE', amount: eur('300.00'), quantity: 3 }).expect(422);
    expect(refused.body).toMatchObject({ code: 'charge-spans-tax-change', changesOn: '2026-03-12' });

    const before = await charge(folio, { transactionCode: 'SUITE', amount: eur('200.00'), quantity: 2 });
    const from = await charge(folio, { transactionCode: 'SUITE', amount: eur('100.00'), serviceDate: '2026-03-12' });
    expect([before.taxIncluded, from.taxIncluded]).toEqual([eur('18.18'), eur('16.67')]);
  });

  it('adds a percentage as a line of its own', async () => {
    const { taxIncluded, generated } = await charge(await folioOf(), { transactionCode: 'SPA', amount: eur('80.00') });

    expect(taxIncluded).toEqual(eur('0.00'));
    expect(generated).toMatchObject([{ kind: 'tax', transactionCode: 'STAX', quantity: 1, amount: eur('7.10') }]);
  });

  it('leaves out a tax the stay is exempt from', async () => {
    const folio = await folioOf(`tax_exempt = '{CTAX,VAT6}'`);
    const { taxIncluded, generated } = await charge(folio, { transactionCode: 'ROOM', amount: eur('106.00') });

    expect([taxIncluded, generated]).toEqual([eur('0.00'), []]);
  });

  it('routes a charge that names no window: its code before its group, else window 1', async () => {
    const folio = await folioOf();
    await api.db.query(
      `INSERT INTO folio_window (property_id, folio_id, number, payer_kind, payer_name)
       SELECT $1, $2, n, 'company', 'Acme' FROM generate_series(2, 3) n`,
      [api.property.id, folio],
    );
    await api.db.query(
      `INSERT INTO folio_routing (property_id, id, folio_id, transaction_code, line_group, window_number)
       VALUES ($1, $2, $4, 'ROOM', NULL, 3), ($1, $3, $4, NULL, 'meal', 2)`,
      [api.property.id, newId(), newId(), folio],
    );

    const room = await charge(folio, { transactionCode: 'ROOM', amount: eur('50.00') });
    expect([room.window, room.generated[0].window]).toEqual([3, 3]);
    expect((await charge(folio, { transactionCode: 'BRKF', amount: eur('5.00') })).window).toBe(2);
    expect((await charge(folio, { transactionCode: 'BAR', amount: eur('5.00') })).window).toBe(1);
    expect((await charge(folio, { transactionCode: 'ROOM', amount: eur('5.00'), window: 1 })).window).toBe(1);
  });

  it('keeps the check and the package a line was posted for, and knows only packages the hotel has', async () => {
    const folio = await folioOf();
    const meal = { transactionCode: 'BRKF', amount: eur('15.00'), checkNumber: '4711', packageCode: 'BB' };

    expect(await charge(folio, meal)).toMatchObject({ checkNumber: '4711', packageCode: 'BB' });
    expect((await send(folio, { ...meal, packageCode: 'XX' }).expect(422)).body.code).toBe('package-unknown');
  });

  it('charges nothing with a code that is out of use', async () => {
    const { body } = await send(await folioOf(), { transactionCode: 'OLD', amount: eur('5.00') }).expect(422);
    expect(body.code).toBe('transaction-code-out-of-use');
  });

  /** A suite's rate changes in the middle of the month, an eco fee in the middle of spring; the spa adds its tax. */
  async function setUp(): Promise<void> {
    const rule = (values: string) =>
      api.db.query(
        `INSERT INTO tax_rule (property_id, id, code, name, kind, basis_points, amount_minor, valid_from, valid_until)
         VALUES ($1, $2, ${values})`,
        [api.property.id, newId()],
      );
    await rule(`'VATS', 'Suites', 'included-percent', 1000, NULL, '2020-01-01', '2026-03-12'`);
    await rule(`'VATS', 'Suites', 'included-percent', 2000, NULL, '2026-03-12', NULL`);
    await rule(`'ECO', 'Eco fee', 'per-person-night', NULL, 100, '2020-01-01', '2026-05-01'`);
    await rule(`'ECO', 'Eco fee', 'per-person-night', NULL, 300, '2026-05-01', NULL`);
    await rule(`'SALES', 'Sales tax', 'added-percent', 888, NULL, '2020-01-01', NULL`);
    const code = (values: string) =>
      api.db.query(
        `INSERT INTO transaction_code (property_id, id, code, description, kind, line_group, department, revenue_account,
           tax_code, generates, active) VALUES ($1, $2, ${values})`,
        [api.property.id, newId()],
      );
    await code(`'ETAX', 'Eco fee', 'tax', 'city-tax', 'rooms', 'payable:eco', 'ECO', NULL, true`);
    await code(`'STAX', 'Sales tax', 'tax', 'extra', 'spa', 'payable:sales', 'SALES', NULL, true`);
    await code(`'APT', 'Apartment', 'charge', 'room', 'rooms', 'revenue:rooms', 'VAT6', 'ETAX', true`);
    await code(`'SUITE', 'Suite', 'charge', 'room', 'rooms', 'revenue:rooms', 'VATS', NULL, true`);
    await code(`'SPA', 'Spa', 'charge', 'extra', 'spa', 'revenue:spa', 'SALES', NULL, true`);
    await code(`'OLD', 'Telegram', 'charge', 'extra', 'front-office', 'revenue:extra', NULL, NULL, false`);
    await api.db.query(`UPDATE transaction_code SET tax_code = 'CTAX' WHERE property_id = $1 AND code = 'CTAX'`, [
      api.property.id,
    ]);
    await api.db.query(`UPDATE transaction_code SET generates = 'CTAX' WHERE property_id = $1 AND code = 'ROOM'`, [
      api.property.id,
    ]);
    await api.db.query(`UPDATE tax_rule SET from_age = 13, most_nights = 3 WHERE property_id = $1 AND code = 'CTAX'`, [
      api.property.id,
    ]);
    await api.db.query(`INSERT INTO package (property_id, id, code, name) VALUES ($1, $2, 'BB', 'Bed and breakfast')`, [
      api.property.id,
      newId(),
    ]);
  }

  /** Of a stay of two adults from the night before, unless `fields` say otherwise. */
  async function folioOf(fields?: string): Promise<string> {
    const stay = await api.stay();
    if (fields !== undefined) await api.db.query(`UPDATE stay SET ${fields} WHERE id = $1`, [stay]);
    return api.folio(stay);
  }

  function send(folio: string, body: object): request.Test {
    return request(api.url)
      .post(api.path(`folios/${folio}/postings`))
      .set({ ...manager.headers, 'idempotency-key': newId() })
      .send(body);
  }

  async function charge(folio: string, body: object) {
    return (await send(folio, body).expect(201)).body;
  }
});
