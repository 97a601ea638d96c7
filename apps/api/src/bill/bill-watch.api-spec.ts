import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { EventReader } from '../../test/event-reader';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('the check when something arrives', () => {
  let api: Api;
  let manager: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    manager = await api.staff({ role: 'supervisor' });
  });
  afterAll(() => api.close());

  const post = (folioId: string) =>
    request(api.url)
      .post(api.path(`folios/${folioId}/postings`))
      .set({ ...manager.headers, 'idempotency-key': randomUUID() })
      .send({ window: 1, transactionCode: 'BAR', amount: { amount: '18.00', currency: 'EUR' }, reference: 'Check 7' })
      .expect(201);

  it('tells every desk of a new finding once, whichever process it is signed in to', async () => {
    const stayId = await api.stay();
    const folioId = await api.folio(stayId);
    const desks = await Promise.all(
      [api.url, api.secondUrl].map((url) => EventReader.open(`${url}${api.path('events')}`, manager.headers)),
    );
    await post(folioId);
    const { body: again } = await post(folioId);
    const key = `duplicate-posting.${again.id}.1800`;

    for (const desk of desks) {
      const { data } = await desk.until((message) => message.data.type === 'bill.check-found');
      expect(data).toMatchObject({ subject: `folio/${folioId}`, data: { stayId, key, rule: 'duplicate-posting' } });
    }
    // A third line wakes both processes once more: by then whatever told twice would have.
    const { body: third } = await post(folioId);
    for (const desk of desks) {
      await desk.until(({ data: { data } }) => JSON.stringify(data ?? {}).includes(`${third.id}.1800`));
      desk.close();
    }

    const { rows } = await api.db.query(
      `SELECT a.change ->> 'key' AS key, a.actor_kind, a.actor_name FROM audit_entry a
       WHERE a.property_id = $1 AND a.action = 'bill.check-found' ORDER BY a.at`,
      [api.property.id],
    );
    const by = { actor_kind: 'system', actor_name: 'Bill check' };
    expect(rows).toEqual([
      { key, ...by },
      { key: `duplicate-posting.${third.id}.1800`, ...by },
    ]);
  });

  it('says when the bill no longer shows it, and again when it is back', async () => {
    const stayId = await api.stay();
    const folioId = await api.folio(stayId);
    const desk = await EventReader.open(`${api.url}${api.path('events')}`, manager.headers);
    const told = (type: string) =>
      desk.until(({ data, id }) => data.type === type && data.subject === `folio/${folioId}` && !seen.has(id));
    const seen = new Set<string | undefined>();
    await post(folioId);
    const { body: again } = await post(folioId);
    seen.add((await told('bill.check-found')).id);

    const off = (creditedMinor: number) =>
      api.db.query(
        `INSERT INTO line_ceiling (property_id, posting_id, line_minor, credited_minor, credited_tax_minor) VALUES ($1, $2, 1800, $3, 0)
         ON CONFLICT (property_id, posting_id) DO UPDATE SET credited_minor = excluded.credited_minor`,
        [api.property.id, again.id, creditedMinor],
      );
    const somethingElse = () =>
      request(api.url)
        .post(api.path(`folios/${folioId}/postings`))
        .set({ ...manager.headers, 'idempotency-key': randomUUID() })
        .send({
          window: 1,
          transactionCode: 'MINI',
          amount: { amount: '4.00', currency: 'EUR' },
          reference: randomUUID(),
        })
        .expect(201);
    await off(1800);
    await somethingElse();
    expect((await told('bill.finding-settled')).data).toMatchObject({ data: { stayId } });
    await off(0);
    await somethingElse();
    expect((await told('bill.check-found')).data).toMatchObject({ data: { rule: 'duplicate-posting' } });
    desk.close();
  });

  it('counts what one usually costs when the first line of a business date arrives', async () => {
    const stayId = await api.stay();
    const folioId = await api.folio(stayId);
    const desk = await EventReader.open(`${api.url}${api.path('events')}`, manager.headers);
    await post(folioId);
    await post(folioId);
    // Prices are counted before anything is told.
    await desk.until(({ data: { type, subject } }) => type === 'bill.check-found' && subject === `folio/${folioId}`);
    desk.close();

    const { rows } = await api.db.query(
      `SELECT low_minor::int AS low, high_minor::int AS high, lines, as_of FROM usual_price
       WHERE property_id = $1 AND transaction_code = 'BAR'`,
      [api.property.id],
    );
    expect(rows).toMatchObject([{ low: 1800, high: 1800 }]);
    expect(rows[0].lines).toBeGreaterThan(0);
  });
});
