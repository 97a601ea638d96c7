import {
  correct,
  type CorrectionScene,
  correctionScene,
  previewCorrection,
  rollBusinessDate,
  undoCorrection,
} from '../../test/correction-scene';
import { grantCredit } from '../../test/credit-scene';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

/** An associate may give 25.00, a senior 100.00. */
describe('Corrections and authority', () => {
  let api: Api;
  let clerk: SignedIn;
  let scene: CorrectionScene;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
  });
  beforeEach(async () => {
    scene = await correctionScene(api, await api.staff({ role: 'head' }));
  });
  afterAll(() => api.close());

  const credit = (amount: string, more: object = {}) => ({
    act: 'credit',
    postingIds: [scene.room],
    amount: eur(amount),
    ...more,
  });

  it('count every credit on the stay when there is no case', async () => {
    await correct(api, scene.folioId, credit('20.00'), { as: clerk });

    const { body } = await previewCorrection(api, scene.folioId, credit('5.01'), clerk).expect(422);
    expect(body).toMatchObject({ code: 'credit-exceeds-authority', most: eur('5.00'), limit: eur('25.00') });
    await correct(api, scene.folioId, credit('5.00'), { as: clerk });
  });

  it('count what was given on the case by way of apology, and the other way round', async () => {
    const caseId = await api.openCase({ stayId: scene.stayId });
    const gesture = { postingIds: [scene.room], amount: eur('15.00'), kind: 'goodwill', reason: 'noise' };
    expect((await grantCredit(api, caseId, gesture, clerk)).status).toBe(201);

    const { body } = await previewCorrection(api, scene.folioId, credit('10.01', { caseId }), clerk).expect(422);
    expect(body).toMatchObject({ code: 'credit-exceeds-authority', most: eur('10.00') });
    await correct(api, scene.folioId, credit('10.00', { caseId }), { as: clerk });
    await expect(grantCredit(api, caseId, { ...gesture, amount: eur('0.01') }, clerk)).rejects.toThrow();
  });

  it('give back what is undone', async () => {
    const { body } = await correct(api, scene.folioId, credit('25.00'), { as: clerk });
    await previewCorrection(api, scene.folioId, credit('0.01'), clerk).expect(422);

    await undoCorrection(api, body.id, { as: clerk }).expect(201);
    await previewCorrection(api, scene.folioId, credit('25.00'), clerk).expect(200);
  });

  it('count only the difference of a price put right, and nothing of voids and transfers', async () => {
    await correct(api, scene.folioId, { act: 'void', postingIds: [scene.bar] }, { as: clerk });
    await correct(api, scene.folioId, { act: 'transfer', postingIds: [scene.room], to: { window: 2 } }, { as: clerk });
    const other = await correctionScene(api, await api.staff({ role: 'head' }));
    await rollBusinessDate(api);

    const { body } = await correct(
      api,
      other.folioId,
      { act: 'quantity', postingIds: [other.room], unitPrice: eur('81.00') },
      { as: clerk },
    );
    expect(body).toMatchObject({ given: eur('25.00'), lines: [{ kind: 'credit' }, { kind: 'charge' }] });
  });
});
