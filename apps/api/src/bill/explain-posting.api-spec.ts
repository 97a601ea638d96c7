import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('GET /postings/:id/explanation', () => {
  let api: Api;
  let clerk: SignedIn;
  let folioId: string;
  let night: { id: string; generated: { id: string }[] };
  let room: { number: string };

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff({ role: 'supervisor', name: 'Marek Nowicki' });
    await api.db.query(`UPDATE transaction_code SET tax_code = 'CTAX' WHERE property_id = $1 AND code = 'CTAX'`, [
      api.property.id,
    ]);
    await api.db.query(`UPDATE transaction_code SET generates = 'CTAX' WHERE property_id = $1 AND code = 'ROOM'`, [
      api.property.id,
    ]);
    const booked = await api.room();
    room = booked;
    folioId = await api.folio(await api.stay({ roomId: booked.id, guestId: await api.guest({ language: 'pl' }) }));
    night = await post({ transactionCode: 'ROOM', amount: { amount: '100.00', currency: 'EUR' } });
  });
  afterAll(() => api.close());

  it('explains a night to the guest in Polish and to the desk in English', async () => {
    const { body } = await explain(night.id).expect(200);

    expect(body.language).toBe('pl');
    expect(body.guest.title).toBe('Nocleg: Room');
    expect(body.guest.sentences.join(' ')).toContain(`pokój ${room.number}`);
    expect(body.guest.sentences.join(' ')).toContain('10 marca 2026');
    expect(body.staff.language).toBe('en');
    expect(body.staff.title).toBe('Room');
    expect(body.staff.sentences).toContain('This is the price agreed for the night (rate plan: FLEX).');
    expect(body.staff.sentences).toContain('The price includes 6% tax: €5.66.');
    expect(body.facts).toMatchObject({
      transactionCode: 'ROOM',
      amount: { amount: '100.00', currency: 'EUR' },
      roomNumber: room.number,
      ratePlan: 'FLEX',
      quotedRate: { amount: '100.00', currency: 'EUR' },
      mealPlan: 'bed-and-breakfast',
      tax: { percent: '6', amount: { amount: '5.66', currency: 'EUR' }, included: true },
      postedBy: 'Marek Nowicki',
      source: 'desk',
    });
    expect(body.related).toMatchObject([{ postingId: night.generated[0]?.id, relation: 'base-of' }]);
  });

  it('works out the city tax: nights times adults times the rate', async () => {
    const cityTax = night.generated[0]?.id ?? '';

    const { body } = await explain(cityTax, 'en').expect(200);

    expect(body.guest.arithmetic?.replaceAll('\u00a0', ' ')).toBe('1 night × 2 adults × €2.00 = €4.00');
    expect(body.facts.tax).toBeNull();
    expect(body.related).toMatchObject([{ postingId: night.id, relation: 'tax-of' }]);
  });

  it('multiplies pieces and their price', async () => {
    const { id } = await post({ transactionCode: 'BAR', quantity: 3, amount: { amount: '37.50', currency: 'EUR' } });

    const { body } = await explain(id, 'en').expect(200);

    expect(body.guest.arithmetic?.replaceAll('\u00a0', ' ')).toBe('3 × €12.50 = €37.50');
  });

  it.each([
    ['en-US', 'en'],
    ['lt', 'lt'],
    ['PL-pl', 'pl'],
    ['ja', 'en'],
  ])('asked in %s, answers in %s and says so', async (asked, answered) => {
    const { body } = await explain(night.id, asked).expect(200);

    expect(body.language).toBe(answered);
  });

  it('refuses a language that is none', async () => {
    const { body } = await explain(night.id, 'po polsku').expect(400);

    expect(body.code).toBe('validation-failed');
  });

  it('lets in whom the permission table names, and answers 404 for what is not here', async () => {
    const other = await api.otherProperty();
    const stranger = await api.staff({ property: other });

    await request(api.url)
      .get(api.path(`postings/${night.id}/explanation`))
      .expect(401);
    await explain(night.id, 'en', await api.staff({ role: 'trainer' })).expect(403);
    await explain(randomUUID()).expect(404);
    await explain('not-an-id').expect(404);
    await request(api.url)
      .get(api.path(`postings/${night.id}/explanation`, other))
      .set(stranger.headers)
      .expect(404);
  });

  function explain(id: string, language?: string, as = clerk): request.Test {
    const query = language === undefined ? '' : `?language=${encodeURIComponent(language)}`;
    return request(api.url)
      .get(api.path(`postings/${id}/explanation${query}`))
      .set(as.headers);
  }

  async function post(charge: object): Promise<{ id: string; generated: { id: string }[] }> {
    const { body } = await request(api.url)
      .post(api.path(`folios/${folioId}/postings`))
      .set({ ...clerk.headers, 'idempotency-key': randomUUID() })
      .send({ window: 1, ...charge })
      .expect(201);
    return body;
  }
});
