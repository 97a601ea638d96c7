import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { type CreditScene, creditScene, giveCredit, grantCredit, previewCredit } from '../../test/credit-scene';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const noise = { kind: 'price-reduction', reason: 'noise' };

describe('POST /cases/:id/credits', () => {
  let api: Api;
  let clerk: SignedIn;
  let room: { number: string };

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
    room = await api.room();
  });
  afterAll(() => api.close());

  it('gives ten percent of a room line as the preview says, and takes back its share of the tax', async () => {
    const { caseId, folioId, line } = await scene();

    const preview = await previewOf(caseId, { postingIds: [line], percent: '10', ...noise });
    expect(preview).toMatchObject({
      caseId,
      total: eur('10.00'),
      lines: [
        { postingId: line, window: 1, payer: 'Ms Anna Nowak', payerIsOther: false, amount: eur('10.00'), tax: eur('0.57'), creditableLeft: eur('90.00') },
      ],
      balanceBefore: eur('100.00'),
      balanceAfter: eur('90.00'),
      limits: { authorityPerCase: eur('25.00'), grantedOnCase: eur('0.00'), authorityLeft: eur('25.00'), creditable: eur('100.00') },
      businessDate: api.property.businessDate,
    });

    const { body } = await give(caseId, { postingIds: [line], percent: '10', ...noise, previewToken: preview.token }).expect(201);

    expect(body).toMatchObject({
      caseId,
      ...noise,
      total: eur('10.00'),
      departmentResponsible: 'front-office',
      note: null,
      lines: [{ postingId: line, amount: eur('10.00'), tax: eur('0.57') }],
      grantedBy: clerk.name,
      businessDate: api.property.businessDate,
    });
    const bill = await linesOf(folioId);
    expect(bill.find(({ id }) => id === line)?.credited).toEqual(eur('-10.00'));
    expect(bill.find(({ id }) => id === body.lines[0].creditPostingId)).toMatchObject({
      kind: 'credit',
      transactionCode: 'CRPR',
      description: 'Price reduction',
      amount: eur('-10.00'),
      taxIncluded: eur('-0.57'),
      correctsId: line,
      roomNumber: room.number,
      businessDate: api.property.businessDate,
    });
    expect(await listed(caseId)).toEqual([body]);
  });

  it('tells the case’s timeline, the audit of the folio and whoever listens, once each', async () => {
    const { caseId, folioId, stayId, line } = await scene();

    const { body } = await grant(caseId, { postingIds: [line], percent: '10', ...noise, note: 'Lift motor by the bed.' });

    const timeline = await request(api.url).get(api.path(`cases/${caseId}/timeline`)).set(clerk.headers).expect(200);
    expect(timeline.body.data.at(-1)).toMatchObject({
      kind: 'credit',
      visibility: 'internal',
      text: 'Lift motor by the bed.',
      details: { creditId: body.id, total: eur('10.00'), kind: 'price-reduction', reason: 'noise' },
      actor: clerk.name,
    });
    const { rows: audits } = await api.db.query(`SELECT action, chain_id, chain_position FROM audit_entry WHERE subject_id = $1`, [body.id]);
    const { rows: events } = await api.db.query(`SELECT type, data FROM outbox_event WHERE subject = $1`, [`credit/${body.id}`]);
    expect(audits).toEqual([{ action: 'folio.credited', chain_id: folioId, chain_position: 1 }]);
    expect(events).toEqual([{ type: 'folio.credited', data: { caseId, stayId, folioIds: [folioId] } }]);
  });

  it('refuses more than the role may give on the case, naming the limit and what is left of it', async () => {
    const { caseId, line } = await scene();
    await grant(caseId, { postingIds: [line], amount: eur('20.00'), ...noise });

    const { body } = await preview(caseId, { postingIds: [line], percent: '10', ...noise }).expect(422);

    expect(body).toMatchObject({ code: 'credit-exceeds-authority', most: eur('5.00'), limit: eur('25.00') });
    const refused = await give(caseId, { postingIds: [line], percent: '10', ...noise, previewToken: 'any' }).expect(422);
    expect(refused.body.code).toBe('credit-exceeds-authority');
  });

  it('counts slices of a credit together, whoever gave them', async () => {
    const { caseId, line } = await scene();
    const colleague = await api.staff({ name: 'Piotr Zając' });
    for (const as of [clerk, colleague, clerk, colleague, clerk]) {
      await grant(caseId, { postingIds: [line], amount: eur('5.00'), ...noise }, as);
    }

    const { body } = await preview(caseId, { postingIds: [line], amount: eur('0.01'), ...noise }).expect(422);

    expect(body).toMatchObject({ code: 'credit-exceeds-authority', most: eur('0.00') });
    expect(await limits(caseId)).toMatchObject({ grantedOnCase: eur('25.00'), authorityLeft: eur('0.00'), creditable: eur('75.00') });
  });

  it('lets a senior give on where an associate stops, and the head up to the bill', async () => {
    const { caseId, line } = await scene();
    const senior = await api.staff({ role: 'senior' });
    const head = await api.staff({ role: 'head' });
    await grant(caseId, { postingIds: [line], amount: eur('25.00'), ...noise });
    await grant(caseId, { postingIds: [line], amount: eur('60.00'), ...noise }, senior);

    const { body } = await preview(caseId, { postingIds: [line], amount: eur('15.01'), ...noise }, head).expect(422);

    expect(body).toMatchObject({ code: 'credit-exceeds-line', postingId: line, most: eur('15.00') });
    expect(await limits(caseId, head)).toMatchObject({ authorityPerCase: null, authorityLeft: null });
    await grant(caseId, { postingIds: [line], amount: eur('15.00'), ...noise }, head);
  });

  it('gives nothing for a role without a limit of its own', async () => {
    const { caseId, line } = await scene();
    const manager = await api.staff({ role: 'experience-manager' });

    const { body } = await preview(caseId, { postingIds: [line], percent: '1', ...noise }, manager).expect(422);

    expect(body).toMatchObject({ code: 'credit-exceeds-authority', most: eur('0.00'), limit: eur('0.00') });
  });

  it('refuses with 412 what is no longer what the desk agreed to, and shows what it would be now', async () => {
    const { caseId, line } = await scene();
    const credit = { postingIds: [line], percent: '10', ...noise };
    const { token } = await previewOf(caseId, credit);
    await grant(caseId, credit);

    const { body } = await give(caseId, { ...credit, previewToken: token }).expect(412);

    expect(body).toMatchObject({ code: 'preview-stale', preview: { lines: [{ creditableLeft: eur('80.00') }], limits: { grantedOnCase: eur('10.00') } } });
    await give(caseId, { ...credit, previewToken: body.preview.token }).expect(201);
  });

  it('refuses with 412 after the business date has rolled', async () => {
    const { caseId, line } = await scene();
    const credit = { postingIds: [line], percent: '10', ...noise };
    const { token } = await previewOf(caseId, credit);
    await api.db.query(`UPDATE property SET business_date = business_date + 1 WHERE id = $1`, [api.property.id]);

    const { body } = await give(caseId, { ...credit, previewToken: token }).expect(412);

    await api.db.query(`UPDATE property SET business_date = business_date - 1 WHERE id = $1`, [api.property.id]);
    expect(body).toMatchObject({ code: 'preview-stale', preview: { businessDate: '2026-03-11' } });
  });

  it('previews without changing anything', async () => {
    const { caseId, folioId, line } = await scene();
    await previewOf(caseId, { postingIds: [line], percent: '10', ...noise });

    expect(await linesOf(folioId)).toHaveLength(1);
    expect(await listed(caseId)).toEqual([]);
    expect(await limits(caseId)).toMatchObject({ grantedOnCase: eur('0.00') });
  });

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

    const { body } = await preview(caseId, { ...noise, postingIds: twice ? [line, line] : [line], ...size }).expect(400);

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
    await api.db.query(`UPDATE transaction_code SET code = 'OLD' WHERE property_id = $1 AND code = 'CRGW'`, [api.property.id]);

    const { body } = await preview(caseId, { postingIds: [line], percent: '1', kind: 'goodwill', reason: 'other' }).expect(422);

    await api.db.query(`UPDATE transaction_code SET code = 'CRGW' WHERE property_id = $1 AND code = 'OLD'`, [api.property.id]);
    expect(body).toMatchObject({ code: 'credit-code-missing', kind: 'goodwill' });
  });

  it('lets in whom the permission table names, and answers 404 for a case of another hotel', async () => {
    const { caseId, line } = await scene();
    const credit = { postingIds: [line], percent: '10', ...noise };
    const other = await api.otherProperty();
    const stranger = await api.staff({ role: 'head', property: other });
    const auditor = await api.staff({ role: 'auditor' });

    await request(api.url).post(api.path(`cases/${caseId}/credits`)).send(credit).expect(401);
    await request(api.url).get(api.path(`cases/${caseId}/credit-limits`)).expect(401);
    await preview(caseId, credit, auditor).expect(403);
    await give(caseId, { ...credit, previewToken: 'any' }, auditor).expect(403);
    await limits(caseId, auditor);
    await preview(caseId, credit, await api.staff({ role: 'admin' })).expect(403);
    for (const path of ['credit-limits', 'credits']) {
      await request(api.url).get(api.path(`cases/${caseId}/${path}`, other)).set(stranger.headers).expect(404);
      await request(api.url).get(api.path(`cases/${randomUUID()}/${path}`)).set(clerk.headers).expect(404);
    }
    await request(api.url).post(api.path(`cases/${caseId}/credit-previews`, other)).set(stranger.headers).send(credit).expect(404);
    await request(api.url).post(api.path(`cases/${caseId}/credits`)).set(clerk.headers).send({ ...credit, previewToken: 'any' }).expect(400);
  });

  function scene(): Promise<CreditScene> {
    return creditScene(api, { roomNumber: room.number });
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

  async function grant(caseId: string, credit: object, as = clerk): Promise<request.Response> {
    const answer = await grantCredit(api, caseId, credit, as);
    expect(answer.status).toBe(201);
    return answer;
  }

  async function limits(caseId: string, as = clerk): Promise<object> {
    return (await request(api.url).get(api.path(`cases/${caseId}/credit-limits`)).set(as.headers).expect(200)).body;
  }

  async function listed(caseId: string): Promise<object[]> {
    return (await request(api.url).get(api.path(`cases/${caseId}/credits`)).set(clerk.headers).expect(200)).body.data;
  }

  async function linesOf(folioId: string): Promise<{ id: string; credited: object }[]> {
    return (await request(api.url).get(api.path(`folios/${folioId}/postings`)).set(clerk.headers).expect(200)).body.data;
  }
});
