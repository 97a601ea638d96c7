import request from 'supertest';
import {
  companyFolio,
  correct,
  correctionHouse,
  type CorrectionScene,
  correctionScene,
  postCharge,
  undoCorrection,
} from '../../test/correction-scene';
import { standingOf } from '../../test/ledger-reader';
import type { Api, SignedIn } from '../../test/start-api';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

describe('What became of a line', () => {
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

  it('is told of each, and forgotten when it was undone', async () => {
    const elsewhere = await companyFolio(api, await api.stay());
    const tea = await postCharge(api, scene.folioId, { transactionCode: 'BAR', amount: '6.00' }, head);
    const cake = await postCharge(api, scene.folioId, { transactionCode: 'BAR', amount: '8.00', quantity: 2 }, head);
    const act = async (wish: object): Promise<string> =>
      (await correct(api, scene.folioId, { postingIds: [scene.bar], ...wish }, { as: head })).body.id;
    await act({ act: 'credit', amount: eur('2.46') });
    await act({ act: 'transfer', to: { window: 2 } });
    const undone = await act({ act: 'void', postingIds: [scene.room] });
    await undoCorrection(api, undone, { as: head }).expect(201);
    await act({ act: 'transfer', postingIds: [scene.room], to: { folioId: elsewhere, window: 1 } });
    const parts = [1, 2].map((window) => ({ window, percent: '50' }));
    await act({ act: 'split', postingIds: [tea.id], by: 'percent', parts });
    await act({ act: 'quantity', postingIds: [cake.id], quantity: 1 });

    const { body } = await request(api.url)
      .get(api.path(`folios/${scene.folioId}/postings`))
      .set(head.headers);
    const became = (id: string) => body.data.find((line: { id: string }) => line.id === id).became;
    expect(became(scene.bar)).toEqual([
      { how: 'credited', amount: eur('2.46'), to: null },
      {
        how: 'moved',
        amount: eur('22.14'),
        to: { folioId: scene.folioId, folioNumber: expect.any(String), window: 2, payer: 'Baltic Lines' },
      },
    ]);
    expect(became(scene.room)).toMatchObject([
      { how: 'moved', amount: eur('106.00'), to: { folioId: elsewhere, window: 1 } },
    ]);
    expect(became(tea.id)).toEqual([{ how: 'split', amount: eur('6.00'), to: null }]);
    expect(became(cake.id)).toEqual([{ how: 'corrected', amount: eur('8.00'), to: null }]);
    const explained = request(api.url).get(api.path(`postings/${scene.bar}/explanation?language=en`));
    const { sentences } = (await explained.set(clerk.headers).expect(200)).body.guest;
    expect(sentences).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/taken €2\.46 off/),
        expect.stringMatching(/now paid by Baltic Lines/),
      ]),
    );
  });

  it('keeps a fee with its line: moved to another window, it is taken off there', async () => {
    const move = { act: 'transfer', postingIds: [scene.cityTax], to: { window: 2 } };
    await correct(api, scene.folioId, move, { as: clerk });

    const { body: done } = await correct(api, scene.folioId, { act: 'void', postingIds: [scene.room] }, { as: clerk });

    expect(done.lines).toMatchObject([
      { window: 1, amount: eur('-106.00') },
      { window: 2, amount: eur('-4.00') },
    ]);
    expect(await standingOf(api, scene.folioId)).toEqual([{ id: scene.bar, left: 24_60, tax: 4_60 }]);
  });
});
