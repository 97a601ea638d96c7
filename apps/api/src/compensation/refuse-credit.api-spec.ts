import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { type CreditScene, creditScene, giveCredit, previewCredit } from '../../test/credit-scene';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const noise = { kind: 'price-reduction', reason: 'noise' };

describe('Credits that are refused', () => {
  let api: Api;
  let clerk: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
  });
  afterAll(() => api.close());

  it('refuses on a closed case, and on a closed folio', async () => {
    const { caseId, folioId, line } = await scene();
    const credit = { postingIds: [line], percent: '10', ...noise };
    const { token } = await previewOf(caseId, credit);
    await api.db.query(`UPDATE folio SET status = 'closed' WHERE id = $1`, [folioId]);
    expect((await give(caseId, { ...credit, previewToken: token }).expect(409)).body.code).toBe('folio-closed');

    await api.db.query(
      `UPDATE incident_case SET state = 'Closed', agreed_problem = 'x', outcome = 'x', explanation = 'x', closed_at = now() WHERE id = $1`,
      [caseId],
    );
    expect((await give(caseId, { ...credit, previewToken: token }).expect(409)).body.code).toBe('case-already-closed');
  });

  it('refuses on a closed part of an open bill, by the preview as by the credit', async () => {
    const { caseId, folioId, line } = await scene();
    const credit = { postingIds: [line], percent: '10', ...noise };
    const { token } = await previewOf(caseId, credit);
    await api.db.query(`UPDATE folio_window SET closed_at = now() WHERE folio_id = $1`, [folioId]);

    const closed = { code: 'window-closed', folioId, window: 1, documents: ['credit-note'] };
    expect((await preview(caseId, credit).expect(409)).body).toMatchObject(closed);
    expect((await give(caseId, { ...credit, previewToken: token }).expect(409)).body).toMatchObject(closed);
  });

  it('refuses lines of another stay, of another hotel, or of nobody', async () => {
    const { caseId } = await scene();
    const elsewhere = await scene();
    const stayless = await api.openCase();

    for (const [on, line] of [
      [caseId, elsewhere.line],
      [stayless, elsewhere.line],
      [caseId, randomUUID()],
    ] as const) {
      const { body } = await preview(on, { postingIds: [line], percent: '10', ...noise }).expect(422);
      expect(body).toMatchObject({ code: 'line-not-on-this-stay', postingId: line });
    }
  });

  it.each([
    ['neither a percentage nor an amount', {}],
    ['both at once', { percent: '10', amount: eur('1.00') }],
    ['more than all of it', { percent: '101' }],
    ['a percentage with a leading zero', { percent: '05' }],
    ['no percentage at all but null', { percent: null }],
    ['an amount of null', { amount: null }],
    ['half a cent', { amount: eur('1.005') }],
    ['a negative amount', { amount: eur('-1.00') }],
    ['a kind we do not know', { percent: '10', kind: 'allowance' }],
    ['the same line twice', { percent: '10', twice: true }],
  ])('refuses %s as a shape, not as a fault', async (_what, { twice, ...size }: Record<string, unknown>) => {
    const { caseId, line } = await scene();

    const { body } = await preview(caseId, { ...noise, postingIds: twice ? [line, line] : [line], ...size }).expect(
      400,
    );

    expect(body.code).toBe('validation-failed');
  });

  it.each([
    ['a credit of nothing', { amount: eur('0.00') }, 'credit-not-positive'],
    ['another currency', { amount: { amount: '1.00', currency: 'USD' } }, 'credit-in-other-currency'],
    ['more than the line', { amount: eur('100.01') }, 'credit-exceeds-line'],
  ])('refuses %s', async (_what, size, code) => {
    const { caseId, line } = await scene();

    expect((await preview(caseId, { ...noise, postingIds: [line], ...size }).expect(422)).body.code).toBe(code);
  });

  it('refuses a kind the property has no transaction code for', async () => {
    const { caseId, line } = await scene();
    await api.db.query(`UPDATE transaction_code SET code = 'OLD' WHERE property_id = $1 AND code = 'CRGW'`, [
      api.property.id,
    ]);

    const { body } = await preview(caseId, {
      postingIds: [line],
      percent: '1',
      kind: 'goodwill',
      reason: 'other',
    }).expect(422);

    await api.db.query(`UPDATE transaction_code SET code = 'CRGW' WHERE property_id = $1 AND code = 'OLD'`, [
      api.property.id,
    ]);
    expect(body).toMatchObject({ code: 'credit-code-missing', kind: 'goodwill' });
  });

  it('lets in whom the permission table names, and answers 404 for a case of another hotel', async () => {
    const { caseId, line } = await scene();
    const credit = { postingIds: [line], percent: '10', ...noise };
    const other = await api.otherProperty();
    const stranger = await api.staff({ role: 'head', property: other });
    const auditor = await api.staff({ role: 'auditor' });

    await request(api.url)
      .post(api.path(`cases/${caseId}/credits`))
      .send(credit)
      .expect(401);
    await request(api.url)
      .get(api.path(`cases/${caseId}/credit-limits`))
      .expect(401);
    await preview(caseId, credit, auditor).expect(403);
    await give(caseId, { ...credit, previewToken: 'any' }, auditor).expect(403);
    await limits(caseId, auditor);
    await preview(caseId, credit, await api.staff({ role: 'admin' })).expect(403);
    for (const path of ['credit-limits', 'credits']) {
      await request(api.url)
        .get(api.path(`cases/${caseId}/${path}`, other))
        .set(stranger.headers)
        .expect(404);
      await request(api.url)
        .get(api.path(`cases/${randomUUID()}/${path}`))
        .set(clerk.headers)
        .expect(404);
    }
    await request(api.url)
      .post(api.path(`cases/${caseId}/credit-previews`, other))
      .set(stranger.headers)
      .send(credit)
      .expect(404);
    await request(api.url)
      .post(api.path(`cases/${caseId}/credits`))
      .set(clerk.headers)
      .send({ ...credit, previewToken: 'any' })
      .expect(400);
  });

  function scene(): Promise<CreditScene> {
    return creditScene(api);
  }

  function preview(caseId: string, credit: object, as = clerk): request.Test {
    return previewCredit(api, caseId, credit, as);
  }

  async function previewOf(caseId: string, credit: object): Promise<{ token: string }> {
    return (await preview(caseId, credit).expect(200)).body;
  }

  function give(caseId: string, credit: object, as = clerk): request.Test {
    return giveCredit(api, caseId, credit, { as });
  }

  async function limits(caseId: string, as = clerk): Promise<object> {
    return (
      await request(api.url)
        .get(api.path(`cases/${caseId}/credit-limits`))
        .set(as.headers)
        .expect(200)
    ).body;
  }
});
