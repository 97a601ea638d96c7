import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('working a case', () => {
  let api: Api;
  let clerk: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
  });
  afterAll(() => api.close());

  describe('editing', () => {
    it('needs the version that was read', async () => {
      const id = await api.openCase();

      const { body } = await patch(id, { severity: 'severe' }).expect(428);

      expect(body.code).toBe('if-match-missing');
    });

    it('writes the fields given and counts the version up', async () => {
      const id = await api.openCase();

      const { body, headers } = await patch(
        id,
        { severity: 'severe', agreedProblem: 'The lift is loud at night.' },
        1,
      ).expect(200);

      expect(body).toMatchObject({
        version: 2,
        severity: 'severe',
        agreedProblem: 'The lift is loud at night.',
        category: 'noise',
      });
      expect(headers['etag']).toBe('"2"');
    });

    it('refuses a stale version with the current one and the fields that differ', async () => {
      const id = await api.openCase();
      await patch(id, { severity: 'severe' }, 1).expect(200);

      const { body } = await patch(id, { severity: 'minor' }, 1).expect(412);

      expect(body).toMatchObject({
        code: 'stale-version',
        current: { version: 2, severity: 'severe' },
        differs: ['severity'],
      });
    });

    it('says who changed the field and when, so that both texts can be shown', async () => {
      const id = await api.openCase();
      const jonas = await api.staff({ name: 'Jonas Petraitis' });
      const theirs = request(api.url)
        .patch(api.path(`cases/${id}`))
        .set(jonas.headers)
        .set('If-Match', '"1"');
      await theirs.send({ outcome: 'Moved to 414.' }).expect(200);

      const { body } = await patch(id, { outcome: 'Ear plugs given.' }, 1).expect(412);

      expect(body).toMatchObject({
        current: { outcome: 'Moved to 414.' },
        changes: [{ field: 'outcome', by: 'Jonas Petraitis', at: expect.stringMatching(/Z$/) }],
      });
    });

    it('answers 304 to whoever has the version already', async () => {
      const id = await api.openCase();

      await get(`cases/${id}`).set('If-None-Match', '"1"').expect(304);
      await get(`cases/${id}`).set('If-None-Match', '"7"').expect(200);
    });
  });

  describe('going on', () => {
    it('is closed only with agreed problem, outcome and explanation', async () => {
      const id = await api.openCase();
      const words = {
        agreedProblem: 'The lift is loud.',
        outcome: 'Moved to 414.',
        explanation: 'The lift motor is above 412.',
      };

      const bare = await transition(id, { transition: 'close' }).expect(422);
      const unexplained = await transition(id, { transition: 'close', agreedProblem: 'A', outcome: 'B' }).expect(422);
      const closed = await transition(id, { transition: 'close', ...words }).expect(200);
      const again = await transition(id, { transition: 'close' }).expect(409);

      expect(bare.body.code).toBe('case-has-no-agreed-problem');
      expect(unexplained.body.code).toBe('case-has-no-explanation');
      expect(closed.body).toMatchObject({ state: 'Closed', ...words, closedAt: expect.any(String) });
      expect(again.body.code).toBe('case-already-closed');
    });

    it('goes on only from the version read, when one is given', async () => {
      const id = await api.openCase();
      await patch(id, { outcome: 'Ear plugs given.' }, 1).expect(200);
      const close = { transition: 'close', agreedProblem: 'A', outcome: 'Moved.', explanation: 'C' };

      const stale = await transition(id, close).set('If-Match', '"1"').expect(412);
      await transition(id, close).set('If-Match', '"2"').expect(200);

      expect(stale.body).toMatchObject({
        code: 'stale-version',
        changes: [{ field: 'outcome', by: 'Anna Kowalska' }],
      });
    });

    it('names what is refused and from where', async () => {
      const id = await api.openCase();

      const { body } = await transition(id, { transition: 'reopen' }).expect(409);

      expect(body).toMatchObject({ code: 'transition-not-allowed', from: 'Assigned', transition: 'reopen' });
    });

    it('is handed to a colleague of this hotel only', async () => {
      const id = await api.openCase();
      const colleague = await api.staff({ name: 'Jonas Petraitis' });
      const stranger = await api.staff({ property: await api.otherProperty() });

      const refused = await transition(id, { transition: 'assign', ownerId: stranger.id }).expect(422);
      const handed = await transition(id, { transition: 'assign', ownerId: colleague.id }).expect(200);

      expect(refused.body.code).toBe('staff-unknown');
      expect(handed.body.owner).toEqual({ id: colleague.id, name: 'Jonas Petraitis' });
    });

    it('becomes the duplicate of another case, never of itself', async () => {
      const [id, other] = [await api.openCase(), await api.openCase()];

      const refused = await transition(id, { transition: 'mark-duplicate', duplicateOf: id }).expect(422);
      const marked = await transition(id, { transition: 'mark-duplicate', duplicateOf: other }).expect(200);

      expect(refused.body.code).toBe('duplicate-of-itself');
      expect(marked.body).toMatchObject({ state: 'Duplicate', duplicateOf: other });
    });

    it('is guarded by the database too: no closed case without its words', async () => {
      const id = await api.openCase();

      await expect(api.db.query(`UPDATE incident_case SET state = 'Closed' WHERE id = $1`, [id])).rejects.toThrow(
        'closed_means_agreed_and_explained',
      );
    });
  });

  describe('the list', () => {
    it('shows what is due first, mine and by stay, without closed ones', async () => {
      const house = await startApi();
      const me = await house.staff();
      const stayId = await house.stay();
      const mine = await house.openCase({ ownerId: me.id });
      const ofStay = await house.openCase({ stayId });
      const ids = async (query: string): Promise<string[]> => {
        const { body } = await request(house.url)
          .get(house.path(`cases?${query}`))
          .set(me.headers)
          .expect(200);
        return body.data.map(({ id }: { id: string }) => id);
      };

      expect(await ids('open=true')).toEqual([mine, ofStay]);
      expect(await ids('open=true&owner=me')).toEqual([mine]);
      expect(await ids(`stayId=${stayId}`)).toEqual([ofStay]);
      expect(await ids('open=false')).toEqual([]);
      await house.close();
    });

    it.each(['cases?limit=0', 'cases?limit=201', 'cases?cursor=abc', 'cases?colour=red', 'cases?open=yes'])(
      'refuses %s',
      async (path) => {
        const { body } = await get(path).expect(400);

        expect(body).toMatchObject({
          code: 'validation-failed',
          errors: [expect.objectContaining({ pointer: expect.any(String) })],
        });
      },
    );
  });

  function get(path: string): request.Test {
    return request(api.url).get(api.path(path)).set(clerk.headers);
  }

  function post(path: string, body: object): request.Test {
    return request(api.url).post(api.path(path)).set(clerk.headers).set('Idempotency-Key', randomUUID()).send(body);
  }

  function patch(id: string, body: object, version?: number): request.Test {
    const sent = request(api.url)
      .patch(api.path(`cases/${id}`))
      .set(clerk.headers);
    return (version === undefined ? sent : sent.set('If-Match', `"${version}"`)).send(body);
  }

  function transition(id: string, body: object): request.Test {
    return post(`cases/${id}/transitions`, body);
  }
});
