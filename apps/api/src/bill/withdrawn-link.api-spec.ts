import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const SECRETS = [
  ['the rate is suppressed', `UPDATE stay SET rate_suppressed = true WHERE id = $1`, 'stay'],
  ['the window becomes confidential', `UPDATE folio_window SET confidential = true WHERE folio_id = $1`, 'bill'],
  ['somebody else pays it', `UPDATE folio_window SET payer_kind = 'company' WHERE folio_id = $1`, 'bill'],
] as const;
const WORDS = [
  ['en', 'the hotel has withdrawn it'],
  ['pl', 'Hotel wycofał to objaśnienie'],
  ['lt', 'Viešbutis šį paaiškinimą atšaukė'],
  ['sk', 'Hotel toto vysvetlenie stiahol'],
  ['hr', 'Hotel je povukao ovo objašnjenje'],
] as const;

describe('a link that was sent before something of it became secret', () => {
  let api: Api;
  let clerk: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
    await api.db.query(`UPDATE property SET telephone = '+351 289 000 000' WHERE id = $1`, [api.property.id]);
  });
  afterAll(() => api.close());

  it.each(SECRETS)('is withdrawn when %s, in the words of the guest, and the desk sees it', async (_, secret, of) => {
    const stay = await api.stay();
    const bill = await api.folio(stay);
    await api.charge(bill);
    const links = await Promise.all(WORDS.map(([language]) => make({ folioId: bill, language })));
    expect((await page(links[0]?.path ?? '').expect(200)).text).toContain('100.00');

    await api.db.query(secret, [of === 'stay' ? stay : bill]);

    for (const [at, [, words]] of WORDS.entries()) {
      const { text } = await page(links[at]?.path ?? '').expect(410);
      expect(text).toContain(words);
      expect(text).toContain('href="tel:+351289000000"');
      expect(text).not.toMatch(/100[.,]00/);
    }
    await answer(links[0]?.path ?? '', 'answer=understood').expect(410);
    const { body } = await get(`folios/${bill}/explanation-links`).expect(200);
    expect((body.data as { state: string }[]).map(({ state }) => state)).toEqual(WORDS.map(() => 'withdrawn'));
  });

  it('opens when it was made afterwards, without the rate, and what the company pays is told the company', async () => {
    const stay = await api.stay();
    const bill = await api.folio(stay);
    await api.db.query(
      `INSERT INTO folio_window (property_id, folio_id, number, payer_kind, payer_name) VALUES ($1, $2, 2, 'company', 'Norda')`,
      [api.property.id, bill],
    );
    await api.charge(bill, { window: 2 });
    const bar = await api.line(bill, { code: 'BAR', amountMinor: 5_00 });
    const company = await make({ folioId: bill, window: 2, language: 'en' });
    const before = await make({ folioId: bill, postingId: bar, language: 'en' });

    await api.db.query(`UPDATE stay SET rate_suppressed = true WHERE id = $1`, [stay]);
    expect((await page(before.path).expect(410)).text).toContain('withdrawn');
    const after = await make({ folioId: bill, postingId: bar, language: 'en' });

    expect((await page(company.path).expect(200)).text).toContain('100.00');
    expect((await page(after.path).expect(200)).text).toContain('5.00');
  });

  async function make(wish: object): Promise<{ readonly path: string }> {
    const { body } = await request(api.url)
      .post(api.path('explanation-links'))
      .set({ ...clerk.headers, 'idempotency-key': randomUUID() })
      .send({ purpose: 'guest', ...wish })
      .expect(201);
    return body;
  }

  function page(path: string): request.Test {
    return request(api.url).get(path);
  }

  function answer(path: string, form: string): request.Test {
    return request(api.url).post(path).set('content-type', 'application/x-www-form-urlencoded').send(form);
  }

  function get(path: string): request.Test {
    return request(api.url).get(api.path(path)).set(clerk.headers);
  }
});
