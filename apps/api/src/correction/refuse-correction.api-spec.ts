import { randomUUID } from 'node:crypto';
import request from 'supertest';
import {
  companyFolio,
  correct,
  correctionHouse,
  type CorrectionScene,
  correctionScene,
  previewCorrection,
  rollBusinessDate,
  sendCorrection,
  undoCorrection,
} from '../../test/correction-scene';
import type { Api, SignedIn } from '../../test/start-api';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

describe('A correction is refused', () => {
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

  it('on a closed bill, with the way to a credit note', async () => {
    await api.db.query(`UPDATE folio SET status = 'closed' WHERE id = $1`, [scene.folioId]);

    const { body } = await preview({ act: 'void', postingIds: [scene.bar] }).expect(409);
    expect(body).toMatchObject({
      code: 'folio-closed',
      documents: ['credit-note'],
      invoices: api.path(`folios/${scene.folioId}/invoices`),
    });
  });

  it('on a closed part of an open bill, by the preview as by the act', async () => {
    const wish = { act: 'void', postingIds: [scene.bar] };
    const { body: before } = await preview(wish).expect(200);
    await closeWindow(1);

    const closed = { code: 'window-closed', window: 1, documents: ['credit-note'] };
    const { body } = await preview(wish).expect(409);
    expect(body).toMatchObject({ ...closed, invoices: api.path(`folios/${scene.folioId}/invoices`) });
    const act = { ...wish, token: before.token };
    expect((await sendCorrection(api, scene.folioId, act, { as: clerk }).expect(409)).body).toMatchObject(closed);
  });

  it('towards a closed part of the bill, and undone from one', async () => {
    const wish = { act: 'transfer', postingIds: [scene.bar], to: { window: 2 } };
    const { body: moved } = await correct(api, scene.folioId, wish, { as: clerk });
    await closeWindow(2);

    const other = { act: 'transfer', postingIds: [scene.room], to: { window: 2 } };
    expect((await preview(other).expect(409)).body).toMatchObject({ code: 'window-closed', window: 2 });
    const { body: undone } = await undoCorrection(api, moved.id, { as: clerk }).expect(409);
    expect(undone).toMatchObject({ code: 'window-closed', window: 2 });
  });

  it('as a void of a line whose fee was moved to another bill, until that is taken off there', async () => {
    const elsewhere = await companyFolio(api, await api.stay());
    const move = { act: 'transfer', postingIds: [scene.cityTax], to: { folioId: elsewhere, window: 1 } };
    const { body: moved } = await correct(api, scene.folioId, move, { as: head });
    const wish = { act: 'void', postingIds: [scene.room] };

    const { body } = await preview(wish).expect(409);
    expect(body).toMatchObject({ code: 'fee-on-another-bill', folioId: elsewhere, left: eur('4.00') });

    const there = { act: 'void', postingIds: [moved.lines[1].postingId] };
    await correct(api, elsewhere, there, { as: clerk });
    await preview(wish).expect(200);
  });

  it('also once the line itself was moved after its fee', async () => {
    const elsewhere = await companyFolio(api, await api.stay());
    const away = { act: 'transfer', postingIds: [scene.cityTax], to: { folioId: elsewhere, window: 1 } };
    await correct(api, scene.folioId, away, { as: head });
    const aside = { act: 'transfer', postingIds: [scene.room], to: { window: 2 } };
    const { body: moved } = await correct(api, scene.folioId, aside, { as: clerk });
    expect(moved.lines).toHaveLength(2);

    const { body } = await preview({ act: 'void', postingIds: [moved.lines[1].postingId] }).expect(409);
    expect(body).toMatchObject({ code: 'fee-on-another-bill', folioId: elsewhere });
  });

  it('as a void once the business date has rolled', async () => {
    await rollBusinessDate(api);

    const { body } = await preview({ act: 'void', postingIds: [scene.bar] }).expect(409);
    expect(body).toMatchObject({ code: 'void-on-another-date', postingId: scene.bar });
  });

  it('as a void of an old charge that was only moved today', async () => {
    await rollBusinessDate(api);
    const { body: moved } = await correct(
      api,
      scene.folioId,
      { act: 'transfer', postingIds: [scene.bar], to: { window: 2 } },
      { as: clerk },
    );

    const { body } = await preview({ act: 'void', postingIds: [moved.lines[1].postingId] }).expect(409);
    expect(body.code).toBe('void-on-another-date');
  });

  it.each([
    ['correction-incomplete', 422, { act: 'credit' }],
    ['correction-incomplete', 422, { act: 'credit', percent: '10', toQuoted: true }],
    ['correction-incomplete', 422, { act: 'transfer' }],
    ['correction-incomplete', 422, { act: 'split', by: 'percent' }],
    ['correction-incomplete', 422, { act: 'quantity' }],
    ['correction-incomplete', 422, { act: 'repost' }],
    ['window-unknown', 422, { act: 'transfer', to: { window: 5 } }],
    ['transfer-to-itself', 422, { act: 'transfer', to: { window: 1 } }],
    ['folio-unknown', 422, { act: 'transfer', to: { folioId: randomUUID(), window: 1 } }],
    ['transaction-code-unknown', 422, { act: 'repost', transactionCode: 'NONE' }],
    ['not-a-charge', 422, { act: 'repost', transactionCode: 'VISA' }],
    ['correction-raises-the-bill', 403, { act: 'quantity', quantity: 9 }],
    ['credit-exceeds-line', 422, { act: 'credit', amount: eur('24.61') }],
    ['quoted-price-unknown', 422, { act: 'credit', toQuoted: true }],
    ['validation-failed', 400, { act: 'credit', amount: eur('1.234') }],
    ['validation-failed', 400, { act: 'burn' }],
  ])('as %s (%i) when asked for %j', async (code, status, wish) => {
    const { body } = await preview({ postingIds: [scene.bar], ...wish }).expect(status);

    expect(body.code).toBe(code);
  });

  it('for a line of another bill, hotel or nobody', async () => {
    const other = await correctionScene(api, head);
    for (const id of [other.bar, randomUUID()]) {
      const { body } = await preview({ act: 'void', postingIds: [id] }).expect(422);
      expect(body.code).toBe('line-not-on-this-folio');
    }
    await previewCorrection(api, randomUUID(), { act: 'void', postingIds: [scene.bar] }, clerk).expect(404);
    await undoCorrection(api, randomUUID(), { as: clerk }).expect(404);
  });

  it('to another stay for an associate, and to another stay’s case for anybody', async () => {
    const stayId = await api.stay();
    const other = await companyFolio(api, stayId);
    const wish = { act: 'transfer', postingIds: [scene.bar], to: { folioId: other, window: 1 } };

    expect((await preview(wish).expect(403)).body.code).toBe('transfer-to-stay-not-permitted');
    const caseId = await api.openCase({ stayId });
    const { body } = await preview({ act: 'void', postingIds: [scene.bar], caseId }).expect(422);
    expect(body.code).toBe('case-of-another-stay');
  });

  it('when the facts changed, naming what, with the preview as it is now', async () => {
    const wish = { act: 'credit', postingIds: [scene.bar], amount: eur('5.00') };
    const { body: seen } = await preview(wish).expect(200);
    await correct(api, scene.folioId, { ...wish, amount: eur('2.00') }, { as: head });

    const { body } = await sendCorrection(api, scene.folioId, { ...wish, token: seen.token }, { as: clerk }).expect(
      412,
    );
    expect(body).toMatchObject({ code: 'facts-changed', changed: ['lines', 'balances', 'authority'] });
    await sendCorrection(api, scene.folioId, { ...wish, token: body.preview.token }, { as: clerk }).expect(201);
  });

  it('when the token is of another wish, or of nothing', async () => {
    const wish = { act: 'credit', postingIds: [scene.bar], amount: eur('5.00') };
    const { body: seen } = await preview(wish).expect(200);

    const more = await sendCorrection(
      api,
      scene.folioId,
      { ...wish, amount: eur('6.00'), token: seen.token },
      { as: clerk },
    );
    expect(more).toMatchObject({ status: 412, body: { changed: ['request', 'lines', 'balances'] } });
    expect((await sendCorrection(api, scene.folioId, { ...wish, token: 'none' }, { as: clerk })).status).toBe(412);
  });

  it('without an Idempotency-Key', async () => {
    await request(api.url)
      .post(api.path(`folios/${scene.folioId}/corrections`))
      .set(clerk.headers)
      .send({})
      .expect(400);
    await request(api.url)
      .post(api.path(`corrections/${randomUUID()}/undos`))
      .set(clerk.headers)
      .send({})
      .expect(400);
  });

  it('as an undo once something was built on it, twice, or of an undo', async () => {
    const wish = { act: 'transfer', postingIds: [scene.bar], to: { window: 2 } };
    const { body: moved } = await correct(api, scene.folioId, wish, { as: clerk });
    const credit = { act: 'credit', postingIds: [moved.lines[1].postingId], amount: eur('1.00') };
    const { body: built } = await correct(api, scene.folioId, credit, { as: clerk });

    const { body: refusal } = await undoCorrection(api, moved.id, { as: clerk }).expect(409);
    expect(refusal).toMatchObject({ code: 'correction-built-on', postingId: moved.lines[1].postingId });
    const { body: undone } = await undoCorrection(api, built.id, { as: clerk }).expect(201);
    await undoCorrection(api, moved.id, { as: clerk }).expect(201);
    expect((await undoCorrection(api, moved.id, { as: clerk }).expect(409)).body.code).toBe(
      'correction-already-undone',
    );
    expect((await undoCorrection(api, undone.id, { as: clerk }).expect(422)).body.code).toBe('undo-not-undoable');
  });

  /** As a settlement leaves it: an invoice was made of this part. */
  async function closeWindow(number: number): Promise<void> {
    const at = [scene.folioId, number];
    await api.db.query(`UPDATE folio_window SET closed_at = now() WHERE folio_id = $1 AND number = $2`, at);
  }

  function preview(wish: object): request.Test {
    return previewCorrection(api, scene.folioId, wish, clerk);
  }
});
