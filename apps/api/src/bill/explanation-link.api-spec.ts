import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

interface Made {
  readonly id: string;
  readonly path: string;
  readonly snapshot: { readonly id: string; readonly version: number; readonly hash: string };
}

describe('a link to an explanation', () => {
  let api: Api;
  let clerk: SignedIn;
  let folioId: string;
  let bar: string;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff({ name: 'Inês Duarte' });
    await api.db.query(
      `UPDATE property SET telephone = '+351 289 000 000', postal_address = 'Rua do Mar 1, Albufeira' WHERE id = $1`,
      [api.property.id],
    );
    folioId = await api.folio(await api.stay({ guestId: await api.guest({ language: 'pl' }) }));
    await api.charge(folioId);
    bar = await api.line(folioId, {
      code: 'BAR',
      amountMinor: 12_50,
      taxMinor: 2_34,
      description: 'Gin <b>& tonic</b>',
    });
  });
  afterAll(() => api.close());

  it('opens the bill without a sign-in and without a script, in the language of the guest', async () => {
    const { path } = await make();

    const { text, headers } = await page(path).expect(200);

    expect(text).toMatch(/^<!doctype html>\s*<html lang="pl">/);
    expect(text).toContain('Rachunek');
    expect(text).toMatch(/112,50\s€/);
    expect(text).toContain('Gin &lt;b&gt;&amp; tonic&lt;/b&gt;');
    expect(text).not.toMatch(/<script|javascript:| on\w+=|<b>&/);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-robots-tag']).toContain('noindex');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
  });

  it('keeps no token, and tells it once', async () => {
    const key = randomUUID();
    const [first, again] = [await make({}, key), await make({}, key)];
    const secret = first.path.split('-').slice(1).join('-');

    const { rows } = await api.db.query<{ found: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM explanation_link l WHERE l::text LIKE '%' || $1 || '%')
         OR EXISTS (SELECT 1 FROM idempotency_key k WHERE k.body LIKE '%' || $1 || '%')
         OR EXISTS (SELECT 1 FROM audit_entry a WHERE a::text LIKE '%' || $1 || '%')
         OR EXISTS (SELECT 1 FROM outbox_event o WHERE o::text LIKE '%' || $1 || '%') AS found`,
      [secret],
    );
    expect(rows[0]?.found).toBe(false);
    expect(again.path).not.toBe(first.path);
    expect(again.snapshot).toEqual(first.snapshot);
  });

  it('notes that it was opened, not that somebody asked whether it is there', async () => {
    const { id, path, snapshot } = await make({ language: 'lt' });
    await request(api.url).head(path).expect(200);
    expect(await linkOf(id)).toMatchObject({ state: 'open', openedAt: null, actor: clerk.name });

    await page(path).expect(200);

    expect((await linkOf(id)).openedAt).not.toBeNull();
    const { body } = await get(`explanation-snapshots/${snapshot.id}`).expect(200);
    expect(body.showings).toMatchObject([{ how: 'link', actor: 'Anna Nowak', desk: null }]);
    expect(body).toMatchObject({ language: 'lt', hash: snapshot.hash, tree: { language: 'lt' } });
  });

  it('takes one answer by a plain form, and is used up by it', async () => {
    const { id, path } = await make({ language: 'hr' });

    const thanks = await answer(path, 'answer=question&question=Što+je+ovo%3F+4111+1111+1111+1111').expect(200);
    const later = await page(path).expect(410);
    const twice = await answer(path, 'answer=understood').expect(410);

    expect(thanks.text).toContain('Pitanje je već na recepciji');
    expect(later.text).toContain('poveznica zatvorena');
    expect(later.text).toContain('href="tel:+351289000000"');
    expect(later.text).not.toMatch(/112,50/);
    expect(twice.text).toContain('poveznica zatvorena');
    expect(await linkOf(id)).toMatchObject({ state: 'used', answer: 'question' });
    expect((await linkOf(id)).question).toMatch(/^Što je ovo\?/);
    expect((await linkOf(id)).question).not.toContain('4111 1111');
  });

  it('counts one answer of fifty that come at once', async () => {
    const { path } = await make();

    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        answer(path, 'answer=understood', at % 2 ? api.url : api.secondUrl).then(({ status }) => status),
      ),
    );

    expect(answers.filter((status) => status === 200)).toHaveLength(1);
  });

  it.each([
    ['revoked', 'Hotel zamknął ten link', (id: string) => del(`explanation-links/${id}`).expect(204)],
    ['expired', 'Ten link już wygasł', (id: string) => expire(id)],
  ])('says kindly that it is %s, and whom to call', async (state, words, close) => {
    const { id, path } = await make();
    await close(id);

    const { text } = await page(path).expect(410);

    expect(text).toContain(words);
    expect(text).toContain('Recepcja: +351 289 000 000');
    expect(text).not.toMatch(/12,50/);
    await answer(path, 'answer=understood').expect(410);
    expect(await linkOf(id)).toMatchObject({ state, answer: null });
  });

  it('cannot be closed twice, nor after an answer', async () => {
    const { id, path } = await make();
    await answer(path, 'answer=understood').expect(200);

    expect((await del(`explanation-links/${id}`).expect(409)).body.code).toBe('link-closed');
    await del(`explanation-links/${randomUUID()}`).expect(404);
  });

  it('shows what was sent, and says when the bill has changed', async () => {
    const other = await api.folio(await api.stay());
    await api.charge(other);
    const { path } = await make({ folioId: other, language: 'en' });
    expect((await page(path).expect(200)).text).not.toContain('has changed');

    await api.line(other, { code: 'MINI', amountMinor: 7_77 });
    const { text } = await page(path).expect(200);

    expect(text).toContain('Your bill has changed since this was sent.');
    expect(text).not.toContain('7.77');
  });

  it('opens one line alone, with what hangs on it', async () => {
    const { path } = await make({ postingId: bar, language: 'en', purpose: 'second-screen' });

    const { text } = await page(path).expect(200);

    expect(text).toContain('Your bill explained');
    expect(text).toContain('€12.50');
    expect(text).not.toContain('€112.50');
  });

  it.each(['nonsense', `XX-${'a'.repeat(43)}`, '..%2f..%2fetc', `${'A'.repeat(150)}`, '%00', "';--"])(
    'answers a quiet page to the token %s',
    async (token) => {
      const { text, headers } = await page(`/e/${token}`, 'sk-SK,sk;q=0.9').expect(404);

      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(text).toContain('<html lang="sk">');
      await answer(`/e/${token}`, 'answer=understood').expect((got) => expect(got.status).toBeLessThan(500));
    },
  );

  it('is not opened with the code of another house, nor answered with anything else', async () => {
    const { path } = await make();
    const other = await api.otherProperty();

    await page(path.replace(api.property.code, other.code)).expect(404);
    for (const body of ['answer=yes', '', 'x'.repeat(2000)])
      await answer(path, body).expect((got) => expect(got.status).toBeLessThan(500));
    await page(path).expect(200);
  });

  it('is made by the desk alone, and seen by nobody of another house', async () => {
    const { id } = await make();
    const other = await api.otherProperty();
    const stranger = await api.staff({ property: other });
    const auditor = await api.staff({ role: 'auditor' });

    await post('explanation-links', { folioId, purpose: 'guest' }, auditor).expect(403);
    await get(`folios/${folioId}/explanation-links`, auditor).expect(200);
    await request(api.url)
      .delete(api.path(`explanation-links/${id}`, other))
      .set(stranger.headers)
      .expect(404);
    await post('explanation-links', { folioId: randomUUID(), purpose: 'guest' }).expect(404);
    await post('explanation-links', { folioId, purpose: 'poster' }).expect(400);
    await post('explanation-links', { folioId, purpose: 'guest', hours: 337 }).expect(400);
  });

  async function make(wish = {}, key: string = randomUUID()): Promise<Made> {
    const { body } = await post('explanation-links', { folioId, purpose: 'guest', ...wish }, clerk, key).expect(201);
    return body as Made;
  }

  async function linkOf(id: string): Promise<Record<string, unknown>> {
    const { body } = await get(`folios/${folioId}/explanation-links?limit=200`).expect(200);
    return (body.data as Record<string, unknown>[]).find((link) => link['id'] === id) ?? {};
  }

  async function expire(id: string): Promise<void> {
    await api.db.query(
      `UPDATE explanation_link SET made_at = now() - interval '2 hours', expires_at = now() - interval '1 hour' WHERE id = $1`,
      [id],
    );
  }

  function page(path: string, languages = 'en'): request.Test {
    return request(api.url).get(path).set('accept-language', languages);
  }

  function answer(path: string, form: string, url = api.url): request.Test {
    return request(url).post(path).set('content-type', 'application/x-www-form-urlencoded').send(form);
  }

  function get(path: string, as = clerk): request.Test {
    return request(api.url).get(api.path(path)).set(as.headers);
  }

  function del(path: string): request.Test {
    return request(api.url).delete(api.path(path)).set(clerk.headers);
  }

  function post(path: string, body: object, as = clerk, key: string = randomUUID()): request.Test {
    return request(api.url).post(api.path(path)).set(as.headers).set('Idempotency-Key', key).send(body);
  }
});
