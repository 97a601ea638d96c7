import request from 'supertest';
import {
  companyFolio,
  correct,
  correctionHouse,
  type CorrectionScene,
  correctionScene,
  postCharge,
  previewCorrection,
  rollBusinessDate,
  undoCorrection,
} from '../../test/correction-scene';
import { accountsOf, balanceOf, linesOf, standingOf } from '../../test/ledger-reader';
import type { Api, SignedIn } from '../../test/start-api';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

describe('Correcting a bill', () => {
  let api: Api;
  let head: SignedIn;
  let clerk: SignedIn;
  let scene: CorrectionScene;

  beforeAll(async () => {
    ({ api, head, clerk } = await correctionHouse());
  });
  beforeEach(async () => {
    scene = await correctionScene(api, head);
  });
  afterAll(() => api.close());

  it('previews exactly what a void would do, and changes nothing', async () => {
    const before = await linesOf(api, scene.folioId);
    const { body } = await previewCorrection(
      api,
      scene.folioId,
      { act: 'void', postingIds: [scene.room] },
      clerk,
    ).expect(200);

    expect(body).toMatchObject({
      act: 'void',
      change: eur('-110.00'),
      taxChange: eur('-6.00'),
      given: eur('0.00'),
      lines: [
        {
          ofPostingId: scene.room,
          kind: 'correction',
          transactionCode: 'ROOM',
          amount: eur('-106.00'),
          taxIncluded: eur('-6.00'),
        },
        { ofPostingId: scene.cityTax, kind: 'correction', transactionCode: 'CTAX', amount: eur('-4.00'), quantity: 2 },
      ],
      windows: [{ window: 1, payerIsOther: false, balanceBefore: eur('134.60'), balanceAfter: eur('24.60') }],
      authority: { limit: eur('25.00'), granted: eur('0.00'), left: eur('25.00') },
    });
    expect(await linesOf(api, scene.folioId)).toEqual(before);
  });

  it('voids a line of today with its fee, and gives both back when that is undone', async () => {
    const before = await standingOf(api, scene.folioId);
    const { body: done } = await correct(api, scene.folioId, { act: 'void', postingIds: [scene.room] }, { as: clerk });

    expect(done).toMatchObject({ act: 'void', undoneById: null, lines: [{ departmentSold: 'rooms' }, {}] });
    expect(await standingOf(api, scene.folioId)).toEqual([{ id: scene.bar, left: 24_60, tax: 4_60 }]);

    const { body: undone } = await undoCorrection(api, done.id, { as: clerk }).expect(201);
    expect(undone).toMatchObject({ act: 'undo', undoesId: done.id, change: eur('110.00') });
    expect(await standingOf(api, scene.folioId)).toEqual(before);
    expect((await list()).map(({ undoneById }) => undoneById)).toEqual([undone.id, null]);
  });

  it('reverses revenue and tax where they were booked', async () => {
    await correct(api, scene.folioId, { act: 'credit', postingIds: [scene.bar], amount: eur('12.30') }, { as: clerk });

    expect(await accountsOf(api, scene.folioId)).toMatchObject({
      'revenue:bar': -10_00,
      'tax:VAT23': -2_30,
      'payable:city-tax': -4_00,
    });
  });

  it('credits an older night down to the quoted price, with its source in sight', async () => {
    await api.db.query(
      `INSERT INTO stay_night (property_id, stay_id, night, rate_minor, currency, room_type_charged)
       VALUES ($1, $2, (SELECT business_date FROM property WHERE id = $1), 9540, 'EUR', 'STD')
       ON CONFLICT (property_id, stay_id, night) DO UPDATE SET rate_minor = 9540`,
      [api.property.id, scene.stayId],
    );
    await rollBusinessDate(api);

    const { body: options } = await request(api.url)
      .get(api.path(`postings/${scene.room}/correction-options`))
      .set(clerk.headers)
      .expect(200);
    expect(options).toMatchObject({
      canVoid: false,
      left: eur('106.00'),
      quoted: { amount: eur('95.40'), confirmationNumber: expect.any(String) },
      made: [{ postingId: scene.cityTax, left: eur('4.00') }],
    });

    const { body } = await correct(
      api,
      scene.folioId,
      { act: 'credit', postingIds: [scene.room], toQuoted: true },
      { as: clerk },
    );
    expect(body).toMatchObject({
      given: eur('10.60'),
      taxChange: eur('-0.60'),
      lines: [{ kind: 'credit', transactionCode: 'CRCO' }],
    });
  });

  it('moves a line with its fee to the window of a company, and says who pays', async () => {
    const { body } = await correct(
      api,
      scene.folioId,
      { act: 'transfer', postingIds: [scene.room], to: { window: 2 } },
      { as: clerk },
    );

    expect(body).toMatchObject({ change: eur('0.00'), taxChange: eur('0.00'), given: eur('0.00') });
    const moved = await standingOf(api, scene.folioId);
    expect(moved.map(({ left }) => left).sort()).toEqual([106_00, 24_60, 4_00]);
    const { body: again } = await previewCorrection(
      api,
      scene.folioId,
      { act: 'void', postingIds: [body.lines[1].postingId] },
      clerk,
    ).expect(200);
    expect(again).toMatchObject({
      change: eur('-110.00'),
      windows: [{ window: 2, payerIsOther: true, payer: 'Baltic Lines' }],
    });
  });

  it('moves a line to the bill of another stay and back', async () => {
    const other = await companyFolio(api, await api.stay());
    const senior = await api.staff({ role: 'senior' });
    const wish = { act: 'transfer', postingIds: [scene.bar], to: { folioId: other, window: 1 } };
    const { body } = await correct(api, scene.folioId, wish, { as: senior });

    expect(await balanceOf(api, other)).toBe(24_60);
    expect(await list(other)).toEqual(await list());
    await undoCorrection(api, body.id, { as: senior }).expect(201);
    expect([await balanceOf(api, scene.folioId), await balanceOf(api, other)]).toEqual([134_60, 0]);
  });

  it('splits a line between two payers to the cent', async () => {
    const wish = {
      ...{ act: 'split', postingIds: [scene.bar], by: 'percent' },
      parts: [
        { window: 1, percent: '33.33' },
        { window: 2, percent: '66.67' },
      ],
    };
    const { body } = await correct(api, scene.folioId, wish, { as: clerk });

    expect(body.lines.map(({ amount }: { amount: object }) => amount)).toEqual([
      eur('-24.60'),
      eur('8.20'),
      eur('16.40'),
    ]);
    expect(body.taxChange).toEqual(eur('0.00'));
  });

  it('puts the quantity right under the same tax', async () => {
    const { body } = await correct(
      api,
      scene.folioId,
      { act: 'quantity', postingIds: [scene.bar], quantity: 2 },
      { as: clerk },
    );

    expect(body).toMatchObject({
      change: eur('-8.20'),
      lines: [{ kind: 'correction' }, { kind: 'charge', quantity: 2 }],
    });
    expect(await standingOf(api, scene.folioId)).toContainEqual({
      id: body.lines[1].postingId,
      left: 16_40,
      tax: 3_07,
    });
  });

  it('posts a line again with the right code and its tax, and finds the fee made from the old one', async () => {
    const mini = await postCharge(api, scene.folioId, { transactionCode: 'MINI', amount: '106.00' }, head);
    const wish = { act: 'repost', postingIds: [mini.id], transactionCode: 'ROOM' };
    const { body } = await correct(api, scene.folioId, wish, { as: clerk });

    expect(body.lines).toMatchObject([
      { kind: 'correction', transactionCode: 'MINI', amount: eur('-106.00'), taxIncluded: eur('-19.82') },
      { kind: 'charge', transactionCode: 'ROOM', amount: eur('106.00'), taxIncluded: eur('6.00') },
      { kind: 'tax', transactionCode: 'CTAX', amount: eur('4.00') },
    ]);
    const { body: wiped } = await previewCorrection(
      api,
      scene.folioId,
      { act: 'void', postingIds: [body.lines[1].postingId] },
      clerk,
    ).expect(200);
    expect(wiped.change).toEqual(eur('-110.00'));
  });

  it('is noted on its case, and counts on it', async () => {
    const caseId = await api.openCase({ stayId: scene.stayId });
    await correct(api, scene.folioId, { act: 'credit', postingIds: [scene.bar], percent: '50', caseId }, { as: clerk });

    const { body: limits } = await request(api.url)
      .get(api.path(`cases/${caseId}/credit-limits`))
      .set(clerk.headers)
      .expect(200);
    expect(limits).toMatchObject({ grantedOnCase: eur('12.30'), authorityLeft: eur('12.70') });
    const { rows } = await api.db.query(`SELECT kind, details FROM timeline_entry WHERE case_id = $1 ORDER BY id`, [
      caseId,
    ]);
    expect(rows.at(-1)).toMatchObject({ kind: 'correction', details: { act: 'credit', given: eur('12.30') } });
  });

  async function list(folioId = scene.folioId): Promise<{ id: string; undoneById: string | null }[]> {
    const { body } = await request(api.url)
      .get(api.path(`folios/${folioId}/corrections`))
      .set(clerk.headers)
      .expect(200);
    return body.data;
  }
});
