import request from 'supertest';
import { type CreditScene, creditScene, giveCredit, grantCredit, previewCredit } from '../../test/credit-scene';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const noise = { kind: 'price-reduction', reason: 'noise' };

describe('The authority of a role', () => {
  let api: Api;
  let clerk: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
  });
  afterAll(() => api.close());

  it('refuses more than the role may give on the case, naming the limit and what is left of it', async () => {
    const { caseId, line } = await scene();
    await grant(caseId, { postingIds: [line], amount: eur('20.00'), ...noise });

    const { body } = await preview(caseId, { postingIds: [line], percent: '10', ...noise }).expect(422);

    expect(body).toMatchObject({ code: 'credit-exceeds-authority', most: eur('5.00'), limit: eur('25.00') });
    const refused = await giveCredit(
      api,
      caseId,
      { postingIds: [line], percent: '10', ...noise, previewToken: 'any' },
      { as: clerk },
    ).expect(422);
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
    expect(await limits(caseId)).toMatchObject({
      grantedOnCase: eur('25.00'),
      authorityLeft: eur('0.00'),
      creditable: eur('75.00'),
    });
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

  function scene(): Promise<CreditScene> {
    return creditScene(api);
  }

  function preview(caseId: string, credit: object, as = clerk): request.Test {
    return previewCredit(api, caseId, credit, as);
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
});
