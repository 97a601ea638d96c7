import { randomUUID } from 'node:crypto';
import type { Response } from 'supertest';
import { creditScene, giveCredit, previewCredit } from '../../test/credit-scene';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const RACERS = 20;

/** Two API processes on one database: what holds here holds between desks. */
describe('Credits that race', () => {
  let api: Api;
  let clerk: SignedIn;
  let head: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
    head = await api.staff({ role: 'head' });
  });
  afterAll(() => api.close());

  // Two lines on two folios, so that neither the line nor the folio stops the second one: only the case does.
  it('hold the authority of a case when two clerks give at the same moment', async () => {
    const { caseId, stayId, line } = await creditScene(api);
    const other = await api.charge(await api.folio(stayId));

    const answers = await raceOn(caseId, [credit([line], '15.00'), credit([other], '15.00')], clerk);

    expect(statuses(answers)).toEqual([201, 422]);
    expect(answers.find(({ status }) => status === 422)?.body).toMatchObject({
      code: 'credit-exceeds-authority',
      most: eur('10.00'),
      limit: eur('25.00'),
    });
    expect(await givenOn(caseId)).toBe(15_00);
  });

  // Each on a case of its own, so that the lock on the case lets all of them through.
  it('never take more off a line than it has, whatever the cases', async () => {
    const { line, stayId } = await creditScene(api);
    const cases = await Promise.all(Array.from({ length: RACERS }, () => api.openCase({ stayId })));
    const tokens = await Promise.all(cases.map((caseId) => tokenOf(caseId, credit([line], '15.00'), head)));

    const answers = await Promise.all(
      cases.map((caseId, index) =>
        giveCredit(
          api,
          caseId,
          { ...credit([line], '15.00'), previewToken: tokens[index] },
          { as: head, at: processOf(index) },
        ),
      ),
    );

    expect(statuses(answers)).toEqual([201, ...Array<number>(RACERS - 1).fill(412)]);
    await retryAll(answers, cases, line);
    const { rows } = await api.db.query(
      `SELECT -sum(p.amount_minor)::int AS taken, c.credited_minor::int AS ceiling
       FROM posting p JOIN line_ceiling c ON c.posting_id = p.corrects_id
       WHERE p.corrects_id = $1 GROUP BY c.credited_minor`,
      [line],
    );
    expect(rows).toEqual([{ taken: 90_00, ceiling: 90_00 }]);
  });

  it('sent fifty times under one key give one credit', async () => {
    const { caseId, line } = await creditScene(api);
    const asked = { ...credit([line], '5.00'), previewToken: await tokenOf(caseId, credit([line], '5.00'), clerk) };
    const key = randomUUID();

    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        giveCredit(api, caseId, asked, { as: clerk, key, at: processOf(index) }),
      ),
    );
    const last = await giveCredit(api, caseId, asked, { as: clerk, key }).expect(201);

    const given = answers.filter(({ status }) => status === 201);
    expect(
      answers.filter(({ status }) => status !== 201).every(({ body }) => body.code === 'idempotency-key-in-flight'),
    ).toBe(true);
    expect(given.length).toBeGreaterThan(0);
    expect(new Set([...given, last].map(({ body }) => body.id)).size).toBe(1);
    expect(last.headers['idempotent-replayed']).toBe('true');
    expect(await givenOn(caseId)).toBe(5_00);
  });

  it('sent under one id but two keys give one credit', async () => {
    const { caseId, line } = await creditScene(api);
    const id = randomUUID();
    const asked = { ...credit([line], '5.00'), id, previewToken: await tokenOf(caseId, credit([line], '5.00'), clerk) };

    const answers = await Promise.all(
      [0, 1].map((index) => giveCredit(api, caseId, asked, { as: clerk, at: processOf(index) })),
    );

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await givenOn(caseId)).toBe(5_00);
  });

  /** Whoever was too late previews again, as the desk would, until the line is used up. */
  async function retryAll(answers: readonly Response[], cases: readonly string[], line: string): Promise<void> {
    const late = cases.filter((_, index) => answers[index]?.status === 412);
    for (const caseId of late) {
      const { body, status } = await previewCredit(api, caseId, credit([line], '15.00'), head);
      if (status === 422) expect(body).toMatchObject({ code: 'credit-exceeds-line', most: eur('10.00') });
      else
        await giveCredit(api, caseId, { ...credit([line], '15.00'), previewToken: body.token }, { as: head }).expect(
          201,
        );
    }
  }

  async function raceOn(caseId: string, credits: readonly object[], as: SignedIn): Promise<Response[]> {
    const tokens = await Promise.all(credits.map((one) => tokenOf(caseId, one, as)));
    return Promise.all(
      credits.map((one, index) =>
        giveCredit(api, caseId, { ...one, previewToken: tokens[index] }, { as, at: processOf(index) }),
      ),
    );
  }

  async function tokenOf(caseId: string, one: object, as: SignedIn): Promise<string> {
    return (await previewCredit(api, caseId, one, as).expect(200)).body.token;
  }

  async function givenOn(caseId: string): Promise<number> {
    const { rows } = await api.db.query(
      `SELECT coalesce(sum(total_minor), 0)::int AS minor FROM credit WHERE case_id = $1`,
      [caseId],
    );
    return rows[0].minor;
  }

  function processOf(index: number): string {
    return index % 2 === 0 ? api.url : api.secondUrl;
  }
});

function credit(postingIds: readonly string[], amount: string): object {
  return { postingIds, amount: eur(amount), kind: 'service-recovery', reason: 'noise' };
}

function statuses(answers: readonly Response[]): number[] {
  return answers.map(({ status }) => status).sort();
}
