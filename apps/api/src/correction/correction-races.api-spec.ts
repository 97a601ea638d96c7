import { randomUUID } from 'node:crypto';
import type { Response } from 'supertest';
import {
  companyFolio,
  correct,
  type CorrectionScene,
  correctionScene,
  postCharge,
  previewCorrection,
  sendCorrection,
  undoCorrection,
} from '../../test/correction-scene';
import { giveCredit, previewCredit } from '../../test/credit-scene';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const RACERS = 24;

/** Two API processes on one database: what holds here holds between desks. */
describe('Corrections that race', () => {
  let api: Api;
  let head: SignedIn;
  let scene: CorrectionScene;

  beforeAll(async () => {
    api = await startApi();
    head = await api.staff({ role: 'head' });
  });
  beforeEach(async () => {
    scene = await correctionScene(api, head);
  });
  afterAll(() => api.close());

  it('let one of many voids of a line through', async () => {
    const wish = { act: 'void', postingIds: [scene.bar] };
    const answers = await race(Array.from({ length: RACERS }, () => wish));

    expect(statuses(answers)).toEqual([201, ...Array<number>(RACERS - 1).fill(409)]);
    expect(await takenOff(scene.bar)).toBe(24_60);
  });

  it('never take more off a line than it has, whether by a void, a credit, a transfer or an apology', async () => {
    const caseId = await api.openCase({ stayId: scene.stayId });
    const gesture = { postingIds: [scene.bar], amount: eur('20.00'), kind: 'goodwill', reason: 'noise' };
    const { body: seen } = await previewCredit(api, caseId, gesture, head).expect(200);
    const wishes = Array.from(
      { length: RACERS },
      (_, nth) =>
        [
          { act: 'void', postingIds: [scene.bar] },
          { act: 'credit', postingIds: [scene.bar], amount: eur('20.00') },
          { act: 'transfer', postingIds: [scene.bar], to: { window: 2 } },
        ][nth % 3] ?? {},
    );

    const [answers, given] = await Promise.all([
      race(wishes),
      giveCredit(api, caseId, { ...gesture, previewToken: seen.token }, { as: head }),
    ]);

    const done = [...answers, given].filter(({ status }) => status === 201);
    expect(done).toHaveLength(1);
    expect(await takenOff(scene.bar)).toBeLessThanOrEqual(24_60);
  });

  it('undo an act once, while its line is credited by others', async () => {
    const { body: moved } = await correct(
      api,
      scene.folioId,
      { act: 'transfer', postingIds: [scene.bar], to: { window: 2 } },
      { as: head },
    );
    const arrived = moved.lines[1].postingId;
    const wish = { act: 'credit', postingIds: [arrived], amount: eur('5.00') };
    const { body: seen } = await previewCorrection(api, scene.folioId, wish, head).expect(200);

    const answers = await Promise.all(
      Array.from({ length: RACERS }, (_, nth) =>
        nth % 2 === 0
          ? undoCorrection(api, moved.id, { as: head, at: processOf(nth) })
          : sendCorrection(api, scene.folioId, { ...wish, token: seen.token }, { as: head, at: processOf(nth >> 1) }),
      ),
    );

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.every(({ status }) => status < 500)).toBe(true);
    expect([5_00, 24_60]).toContain(await takenOff(arrived));
  });

  it('cross each other between two stays without a circle', async () => {
    const other = await companyFolio(api, await api.stay());
    const mine = await Promise.all(
      Array.from({ length: 8 }, () =>
        postCharge(api, scene.folioId, { transactionCode: 'MINI', amount: '5.00' }, head),
      ),
    );
    const theirs = await Promise.all(
      Array.from({ length: 8 }, () => postCharge(api, other, { transactionCode: 'MINI', amount: '7.00' }, head)),
    );
    const crossing = [
      ...mine.map(({ id }) => ({ from: scene.folioId, id, to: other })),
      ...theirs.map(({ id }) => ({ from: other, id, to: scene.folioId })),
    ];

    // Each preview goes stale when another transfer comes first: everybody looks again until all have crossed.
    await Promise.all(
      crossing.map((one, nth) =>
        untilDone(
          one.from,
          { act: 'transfer', postingIds: [one.id], to: { folioId: one.to, window: 1 } },
          processOf(nth),
        ),
      ),
    );

    expect(await balances([scene.folioId, other])).toEqual([130_60 + 56_00, 40_00]);
  });

  it('sent fifty times under one key correct once', async () => {
    const wish = { act: 'credit', postingIds: [scene.bar], amount: eur('1.00') };
    const { body } = await previewCorrection(api, scene.folioId, wish, head).expect(200);
    const key = randomUUID();

    await Promise.all(
      Array.from({ length: 50 }, (_, nth) =>
        sendCorrection(api, scene.folioId, { ...wish, token: body.token }, { as: head, key, at: processOf(nth) }),
      ),
    );

    expect(await takenOff(scene.bar)).toBe(1_00);
  });

  async function race(wishes: readonly object[]): Promise<Response[]> {
    const tokens = await Promise.all(
      wishes.map(async (wish) => (await previewCorrection(api, scene.folioId, wish, head).expect(200)).body.token),
    );
    return Promise.all(
      wishes.map((wish, nth) =>
        sendCorrection(api, scene.folioId, { ...wish, token: tokens[nth] }, { as: head, at: processOf(nth) }),
      ),
    );
  }

  async function untilDone(folioId: string, wish: object, at: string): Promise<void> {
    let { body } = await previewCorrection(api, folioId, wish, head).expect(200);
    for (;;) {
      const answer = await sendCorrection(api, folioId, { ...wish, token: body.token }, { as: head, at });
      if (answer.status === 201) return;
      if (answer.status !== 412) throw new Error(JSON.stringify(answer.body));
      body = answer.body.preview;
    }
  }

  async function takenOff(line: string): Promise<number> {
    const { rows } = await api.db.query(
      `SELECT coalesce(sum(c.credited_minor), 0)::int AS ceiling, (SELECT coalesce(-sum(p.amount_minor), 0)::int FROM posting p WHERE p.corrects_id = $1) AS taken
       FROM line_ceiling c WHERE c.posting_id = $1`,
      [line],
    );
    expect(rows[0].taken).toBe(rows[0].ceiling);
    return rows[0].taken;
  }

  async function balances(folioIds: readonly string[]): Promise<number[]> {
    const { rows } = await api.db.query(
      `SELECT folio_id, sum(amount_minor)::int AS minor FROM posting WHERE folio_id = ANY($1) GROUP BY folio_id`,
      [folioIds],
    );
    return folioIds.map((id) => rows.find(({ folio_id }) => folio_id === id)?.minor ?? 0);
  }

  function processOf(nth: number): string {
    return nth % 2 === 0 ? api.url : api.secondUrl;
  }
});

function statuses(answers: readonly Response[]): number[] {
  return answers.map(({ status }) => status).sort();
}
