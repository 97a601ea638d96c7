import { newId } from '@amends/kernel';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe("a person's own views of the board", () => {
  let api: Api;
  let clerk: SignedIn;
  let colleague: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    [clerk, colleague] = [await api.staff(), await api.staff({ name: 'Jonas Petraitis' })];
  });
  afterAll(() => api.close());

  const put = (id: string, body: object, as = clerk) =>
    request(api.url)
      .put(api.path(`case-views/${id}`))
      .set(as.headers)
      .send(body);
  const list = async (as = clerk) =>
    (await request(api.url).get(api.path('case-views')).set(as.headers).expect(200)).body.data;

  it('are kept, renamed, listed by name and removed, and are nobody else’s', async () => {
    const [id, other] = [newId(), newId()];
    await put(id, { name: 'Severe and mine', query: 'owner=me&severity=severe' }).expect(200);
    await put(other, { name: 'airport', query: 'desk=AIR' }).expect(200);
    await put(id, { name: 'Bad ones', query: 'severity=severe' }).expect(200);

    expect(await list()).toEqual([
      { id: other, name: 'airport', query: 'desk=AIR' },
      { id, name: 'Bad ones', query: 'severity=severe' },
    ]);
    expect(await list(colleague)).toEqual([]);
    await put(id, { name: 'Mine now', query: 'owner=me' }, colleague).expect(404);
    const remove = (as: SignedIn) =>
      request(api.url)
        .delete(api.path(`case-views/${id}`))
        .set(as.headers);
    await remove(colleague).expect(404);
    await remove(clerk).expect(204);
    expect(await list()).toHaveLength(1);
  });

  it('have each name once, whatever its capitals, also when two are sent at once', async () => {
    const answers = await Promise.all(
      ['Night', 'NIGHT', 'night'].map((name) => put(newId(), { name, query: 'due=late' })),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('case-view-name-taken');
  });

  it('are thirty at most', async () => {
    const many = await api.staff();
    for (let n = 1; n <= 30; n += 1) await put(newId(), { name: `View ${n}`, query: 'owner=me' }, many).expect(200);

    const { body } = await put(newId(), { name: 'One more', query: 'owner=me' }, many).expect(422);

    expect(body).toMatchObject({ code: 'case-views-too-many', most: 30 });
  });

  it.each(['', 'owner', '?owner=me', 'owner=me&', 'OWNER=me', 'owner=<b>', `q=${'x'.repeat(200)}`])(
    'are no address: "%s"',
    async (query) => {
      await put(newId(), { name: 'Wrong', query }).expect(400);
    },
  );
});
