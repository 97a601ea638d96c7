import { newId } from '@amends/kernel';
import request from 'supertest';
import { folioOf } from '../../test/bill-builder';
import { EventReader } from '../../test/event-reader';
import { stayOf } from '../../test/stay-builder';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

describe('GET /trial-balance', () => {
  let api: Api;
  let manager: SignedIn;
  let folio: string;

  beforeAll(async () => {
    api = await startApi();
    manager = await api.staff({ role: 'supervisor' });
    folio = await api.folio(await api.stay());
  });
  afterAll(() => api.close());

  it('has every account with its opening, its day and its balance, and agrees with the folios', async () => {
    await api.charge(folio, { serviceDate: '2026-03-09' });
    await post({ transactionCode: 'BAR', amount: eur('24.60') });

    const { body } = await trialBalance().expect(200);
    expect(body).toMatchObject({ businessDate: '2026-03-10', agrees: true });
    expect(body.accounts).toEqual([
      row('guest-ledger', '100.00', '24.60', '0.00', '124.60'),
      row('revenue:bar', '0.00', '0.00', '20.00', '-20.00'),
      row('revenue:rooms', '-94.34', '0.00', '0.00', '-94.34'),
      row('tax:VAT23', '0.00', '0.00', '4.60', '-4.60'),
      row('tax:VAT6', '-5.66', '0.00', '0.00', '-5.66'),
    ]);
    expect(body.totals).toEqual([row('*', '0.00', '24.60', '24.60', '0.00')]);
    expect(body.guestLedger).toEqual([{ books: eur('124.60'), folios: eur('124.60'), difference: eur('0.00') }]);
  });

  it('tells of a day before what was known at its end', async () => {
    const { body } = await trialBalance('?businessDate=2026-03-09').expect(200);

    expect(body.guestLedger).toMatchObject([{ books: eur('100.00') }]);
    expect(body.totals).toEqual([row('*', '0.00', '100.00', '100.00', '0.00')]);
    await trialBalance('?businessDate=2026-02-30').expect(400);
  });

  it('is empty, and agrees, where nothing was ever posted', async () => {
    const other = await api.otherProperty();
    const head = await api.staff({ role: 'head', property: other });
    const empty = await request(api.url).get(api.path('trial-balance', other)).set(head.headers).expect(200);
    expect(empty.body).toMatchObject({ accounts: [], totals: [], guestLedger: [], agrees: true });
  });

  it('says when books and folios do not agree, and the house writes it down once', async () => {
    const broken = await api.otherProperty();
    const folioId = await folioOf(api.db, broken, await stayOf(api.db, broken, {}));
    await api.db.query(
      `INSERT INTO posting (property_id, id, folio_id, window_number, kind, transaction_code, description, amount_minor,
         tax_included_minor, currency, quantity, unit_price_minor, service_date, business_date, posted_at, posted_by, source)
       VALUES ($1, $2, $3, 1, 'charge', 'BAR', 'Unbooked', 500, 0, 'EUR', 1, 500, '2026-03-10', '2026-03-10', now(), 'x', 'desk')`,
      [broken.id, newId(), folioId],
    );
    const head = await api.staff({ role: 'head', property: broken });

    const { body } = await request(api.url).get(api.path('trial-balance', broken)).set(head.headers).expect(200);
    expect(body).toMatchObject({
      agrees: false,
      guestLedger: [{ books: eur('0.00'), folios: eur('5.00'), difference: eur('-5.00') }],
    });

    const desk = await EventReader.open(api.url + api.path('events', broken), head.headers);
    const told = () => desk.heard.filter(({ data }) => data.type === 'ledger.disagreed').length;
    await check(broken.id);
    await desk.until(() => told() === 1);
    await check(broken.id);
    // Another difference is the sign that both processes are done with the first.
    await api.db.query(`UPDATE posting SET amount_minor = 600, unit_price_minor = 600 WHERE property_id = $1`, [
      broken.id,
    ]);
    await check(broken.id);
    await desk.until(() => told() === 2);
    desk.close();

    const findings = await api.db.query(
      `SELECT actor_name, change FROM audit_entry WHERE property_id = $1 AND action = 'ledger.disagreed' ORDER BY id`,
      [broken.id],
    );
    expect(findings.rows).toEqual([
      { actor_name: 'Amends', change: { differences: [difference('500')] } },
      { actor_name: 'Amends', change: { differences: [difference('600')] } },
    ]);
  });

  it('is for those who answer for the books', async () => {
    const as = async (role: 'associate' | 'auditor' | 'admin') =>
      (await trialBalance('', await api.staff({ role }))).status;
    expect([await as('associate'), await as('auditor'), await as('admin')]).toEqual([403, 200, 200]);
    const key = await api.apiKey(['ledger.read']);
    await trialBalance('', key).expect(200);
  });

  function row(account: string, opening: string, debits: string, credits: string, balance: string) {
    return { account, opening: eur(opening), debits: eur(debits), credits: eur(credits), balance: eur(balance) };
  }

  const difference = (foliosMinor: string) => ({ currency: 'EUR', booksMinor: '0', foliosMinor });

  async function check(propertyId: string): Promise<void> {
    await api.db.query(`SELECT pg_notify('amends', 'ledger-check:' || $1)`, [propertyId]);
  }

  function trialBalance(query = '', as: SignedIn = manager): request.Test {
    return request(api.url)
      .get(api.path(`trial-balance${query}`))
      .set(as.headers);
  }

  function post(charge: object): Promise<unknown> {
    return request(api.url)
      .post(api.path(`folios/${folio}/postings`))
      .set({ ...manager.headers, 'idempotency-key': newId() })
      .send(charge)
      .expect(201);
  }
});
