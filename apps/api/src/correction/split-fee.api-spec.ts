import {
  correct,
  correctionHouse,
  type CorrectionScene,
  correctionScene,
  previewCorrection,
  undoCorrection,
} from '../../test/correction-scene';
import { standingOf } from '../../test/ledger-reader';
import type { Api, SignedIn } from '../../test/start-api';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

describe('a fee for each person and night', () => {
  let api: Api;
  let clerk: SignedIn;
  let scene: CorrectionScene;

  beforeAll(async () => {
    let head: SignedIn;
    ({ api, head, clerk } = await correctionHouse());
    scene = await correctionScene(api, head);
  });
  afterAll(() => api.close());

  it('is split with its night by the same percent, and each part is taken back with its part of the night', async () => {
    const wish = {
      ...{ act: 'split', postingIds: [scene.room], by: 'percent' },
      parts: [
        { window: 1, percent: '33.33' },
        { window: 2, percent: '66.67' },
      ],
    };
    const { body } = await correct(api, scene.folioId, wish, { as: clerk });

    const told = ({ window, amount, taxIncluded }: (typeof body.lines)[number]): string =>
      `${window}: ${amount.amount}, ${taxIncluded.amount}`;
    expect(body.lines.map(told)).toEqual([
      ...['1: -106.00, -6.00', '1: 35.33, 2.00', '2: 70.67, 4.00'],
      ...['1: -4.00, 0.00', '1: 1.33, 0.00', '2: 2.67, 0.00'],
    ]);
    const theirs = { act: 'void', postingIds: [body.lines[2].postingId] };
    const { body: wiped } = await previewCorrection(api, scene.folioId, theirs, clerk).expect(200);
    expect(wiped.change).toEqual(eur('-73.34'));
    await undoCorrection(api, body.id, { as: clerk }).expect(201);
    expect((await standingOf(api, scene.folioId)).map(({ id }) => id)).toContain(scene.cityTax);
  });

  it('is split by itself', async () => {
    const parts = [1, 2].map((window) => ({ window, percent: '50' }));
    const wish = { act: 'split', postingIds: [scene.cityTax], by: 'percent', parts };
    const { body } = await correct(api, scene.folioId, wish, { as: clerk });

    expect(body.lines).toMatchObject([
      { amount: eur('-4.00'), quantity: 2 },
      { amount: eur('2.00'), quantity: 1, window: 1 },
      { amount: eur('2.00'), quantity: 1, window: 2 },
    ]);
  });
});
