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

  it('shows exactly what ten percent of a room line would do', async () => {
    const { caseId, line } = await scene();

    expect(await previewOf(caseId, { postingIds: [line], percent: '10', ...noise })).toMatchObject({
      caseId,
      total: eur('10.00'),
      lines: [
        {
          ...{ postingId: line, window: 1, payer: 'Ms Anna Nowak', payerIsOther: false },
          ...{ amount: eur('10.00'), tax: eur('0.57'), creditableLeft: eur('90.00') },
        },
      ],
      balanceBefore: eur('100.00'),
      balanceAfter: eur('90.00'),
      limits: {
        authorityPerCase: eur('25.00'),
        grantedOnCase: eur('0.00'),
        authorityLeft: eur('25.00'),
        creditable: eur('100.00'),
      },
      businessDate: api.property.businessDate,
    });
  });

  it('gives it as a line that names the line it reduces, in the room of then', async () => {
    const { caseId, folioId, line } = await scene();

    const { body } = await grant(caseId, { postingIds: [line], percent: '10', ...noise });

    expect(body).toMatchObject({
      ...{ caseId, ...noise, total: eur('10.00'), departmentResponsible: 'front-office', note: null },
      lines: [{ postingId: line, amount: eur('10.00'), tax: eur('0.57') }],
      ...{ grantedBy: clerk.name, businessDate: api.property.businessDate },
    });
    const bill = await linesOf(folioId);
    expect(bill.find(({ id }) => id === line)?.credited).toEqual(eur('-10.00'));
    expect(bill.find(({ id }) => id === body.lines[0].creditPostingId)).toMatchObject({
      ...{ kind: 'credit', transactionCode: 'CRPR', description: 'Price reduction', correctsId: line },
      ...{ amount: eur('-10.00'), taxIncluded: eur('-0.57') },
      ...{ roomNumber: room.number, businessDate: api.property.businessDate },
    });
    expect(await listed(caseId)).toEqual([body]);
  });

  it('tells the case’s timeline, the audit of the folio and whoever listens, once each', async () => {
    const { caseId, folioId, stayId, line } = await scene();

    const { body } = await grant(caseId, {
      postingIds: [line],
      percent: '10',
      ...noise,
      note: 'Lift motor by the bed.',
    });

    const timeline = await request(api.url)
      .get(api.path(`cases/${caseId}/timeline`))
      .set(clerk.headers)
      .expect(200);
    expect(timeline.body.data.at(-1)).toMatchObject({
      kind: 'credit',
      visibility: 'internal',
      text: 'Lift motor by the bed.',
      details: { creditId: body.id, total: eur('10.00'), kind: 'price-reduction', reason: 'noise' },
      actor: clerk.name,
    });
    const { rows: audits } = await api.db.query(
      `SELECT action, chain_id, chain_position FROM audit_entry WHERE subject_id = $1`,
      [body.id],
    );
    const { rows: events } = await api.db.query(`SELECT type, data FROM outbox_event WHERE subject = $1`, [
      `credit/${body.id}`,
    ]);
    expect(audits).toEqual([{ action: 'folio.credited', chain_id: folioId, chain_position: 1 }]);
    expect(events).toEqual([{ type: 'folio.credited', data: { caseId, stayId, folioIds: [folioId] } }]);
  });

  it('refuses with 412 what is no longer what the desk agreed to, and shows what it would be now', async () => {
    const { caseId, line } = await scene();
    const credit = { postingIds: [line], percent: '10', ...noise };
    const { token } = await previewOf(caseId, credit);
    await grant(caseId, credit);

    const { body } = await give(caseId, { ...credit, previewToken: token }).expect(412);

    expect(body).toMatchObject({
      code: 'preview-stale',
      preview: { lines: [{ creditableLeft: eur('80.00') }], limits: { grantedOnCase: eur('10.00') } },
    });
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

  function scene(): Promise<CreditScene> {
    return creditScene(api, { roomNumber: room.number });
  }

  async function previewOf(caseId: string, credit: object): Promise<{ token: string }> {
    return (await previewCredit(api, caseId, credit, clerk).expect(200)).body;
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
    return (
      await request(api.url)
        .get(api.path(`cases/${caseId}/credit-limits`))
        .set(as.headers)
        .expect(200)
    ).body;
  }

  async function listed(caseId: string): Promise<object[]> {
    return (
      await request(api.url)
        .get(api.path(`cases/${caseId}/credits`))
        .set(clerk.headers)
        .expect(200)
    ).body.data;
  }

  async function linesOf(folioId: string): Promise<{ id: string; credited: object }[]> {
    return (
      await request(api.url)
        .get(api.path(`folios/${folioId}/postings`))
        .set(clerk.headers)
        .expect(200)
    ).body.data;
  }
});
