import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('what is written on a case', () => {
  let api: Api;
  let clerk: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
  });
  afterAll(() => api.close());

  describe('the timeline', () => {
    it('tells everything in order, with who, where and on which business date', async () => {
      const id = await api.openCase();
      await post(`cases/${id}/notes`, { text: 'Guest prefers a low floor.' }).expect(201);
      await transition(id, { transition: 'start' }).expect(200);

      const { body } = await get(`cases/${id}/timeline`).expect(200);

      expect(body.data.map(({ kind }: { kind: string }) => kind)).toEqual(['opened', 'note', 'transition']);
      expect(body.data[1]).toMatchObject({
        visibility: 'internal',
        text: 'Guest prefers a low floor.',
        actor: clerk.name,
        desk: 'Front desk',
        businessDate: api.property.businessDate,
      });
    });

    it('tells which line was explained to the guest, and in which language', async () => {
      const stayId = await api.stay();
      const id = await api.openCase({ stayId });
      const postingId = await api.charge(await api.folio(stayId));
      const foreign = await api.charge(await api.folio(await api.stay()));

      const { body } = await post(`cases/${id}/explanations`, { postingId }).expect(201);
      const refused = await post(`cases/${id}/explanations`, { postingId: foreign }).expect(422);

      expect(body).toMatchObject({
        kind: 'explained',
        text: expect.stringContaining('Room'),
        details: { postingId, language: 'pl', amount: { amount: '100.00', currency: 'EUR' } },
      });
      expect(refused.body.code).toBe('line-of-another-stay');
    });

    it('tells what the guest said to it, and keeps what was told', async () => {
      const stayId = await api.stay();
      const id = await api.openCase({ stayId });
      const folioId = await api.folio(stayId);
      const postingId = await api.charge(folioId);

      const line = await post(`cases/${id}/explanations`, { postingId, language: 'hr', reaction: 'disputes' });
      const bill = await post(`cases/${id}/explanations`, {
        folioId,
        reaction: 'understood',
        groupBy: 'kind',
      }).expect(201);
      const foreign = await api.folio(await api.stay());

      expect(line.body.details).toMatchObject({ postingId, language: 'hr', reaction: 'disputes' });
      expect(bill.body.details).toMatchObject({ folioId, language: 'pl', reaction: 'understood' });
      const kept = await get(`explanation-snapshots/${line.body.details.snapshotId}`).expect(200);
      expect(kept.body).toMatchObject({
        ...{ hash: line.body.details.hash, language: 'hr', postingId },
        showings: [{ how: 'screen', actor: clerk.name, reaction: 'disputes' }],
      });
      const whole = await get(`explanation-snapshots/${bill.body.details.snapshotId}`).expect(200);
      expect(whole.body).toMatchObject({ tree: { groupBy: 'kind' }, showings: [{ reaction: 'understood' }] });
      expect((await post(`cases/${id}/explanations`, { folioId: foreign }).expect(422)).body.code).toBe(
        'line-of-another-stay',
      );
      await post(`cases/${id}/explanations`, { reaction: 'understood' }).expect(400);
      await post(`cases/${id}/explanations`, { postingId, reaction: 'shrugs' }).expect(400);
    });

    it('pages by cursor, stable while entries are written', async () => {
      const id = await api.openCase();
      for (const text of ['one', 'two', 'three']) await post(`cases/${id}/notes`, { text }).expect(201);

      const first = await get(`cases/${id}/timeline?limit=2`).expect(200);
      await post(`cases/${id}/notes`, { text: 'four' }).expect(201);
      const second = await get(`cases/${id}/timeline?limit=2&cursor=${first.body.page.nextCursor}`).expect(200);

      expect(first.headers['link']).toContain('rel="next"');
      expect(first.body.data.map(({ text }: { text: string }) => text)).toEqual([null, 'one']);
      expect(second.body.data.map(({ text }: { text: string }) => text)).toEqual(['two', 'three']);
    });

    it('can be neither changed nor taken back by the application', async () => {
      const id = await api.openCase();
      const application = await api.asApplication();
      await application.query(`SET amends.property_id = '${api.property.id}'`);

      await expect(application.query(`UPDATE timeline_entry SET text = 'x' WHERE case_id = $1`, [id])).rejects.toThrow(
        'permission denied',
      );
      await expect(application.query(`DELETE FROM audit_entry`)).rejects.toThrow('permission denied');
      await application.end();
    });
  });

  describe('promises', () => {
    it('have a time to come and a person, and are settled once', async () => {
      const id = await api.openCase();
      const tomorrow = new Date(Date.now() + 86_400_000).toISOString();

      const past = await post(`cases/${id}/promises`, { what: 'A call back.', dueAt: '2020-01-01T00:00:00Z' }).expect(
        422,
      );
      const made = await post(`cases/${id}/promises`, { what: 'A call back.', dueAt: tomorrow }).expect(201);
      const kept = await post(`promises/${made.body.id}/outcome`, { state: 'kept' }).expect(200);
      const again = await post(`promises/${made.body.id}/outcome`, { state: 'broken' }).expect(409);

      expect(past.body.code).toBe('promise-due-in-the-past');
      expect(made.body).toMatchObject({ owner: clerk.name, state: 'open', dueAt: tomorrow });
      expect(kept.body.state).toBe('kept');
      expect(again.body.code).toBe('promise-already-settled');
    });
  });

  function get(path: string): request.Test {
    return request(api.url).get(api.path(path)).set(clerk.headers);
  }

  function post(path: string, body: object): request.Test {
    return request(api.url).post(api.path(path)).set(clerk.headers).set('Idempotency-Key', randomUUID()).send(body);
  }

  function transition(id: string, body: object): request.Test {
    return post(`cases/${id}/transitions`, body);
  }
});
