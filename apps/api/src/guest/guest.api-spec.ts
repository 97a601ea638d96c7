import { newId } from '@amends/kernel';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('guests', () => {
  let api: Api;
  let clerk: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
  });
  afterAll(() => api.close());

  const post = (body: object) => request(api.url).post(api.path('guests')).set(clerk.headers).send(body);
  const get = (rest: string) =>
    request(api.url)
      .get(api.path(`guests${rest}`))
      .set(clerk.headers);
  const patch = (id: string, version: number | undefined, body: object) => {
    const test = request(api.url)
      .patch(api.path(`guests/${id}`))
      .set(clerk.headers);
    return (version === undefined ? test : test.set('If-Match', `"${version}"`)).send(body);
  };

  it('adds a walk-in, addressed by name and in the first language of the house', async () => {
    const { body } = await post({ firstName: 'Zoë', lastName: 'O’Brien' }).expect(201);

    expect(body).toMatchObject({
      version: 1,
      addressAs: 'Zoë O’Brien',
      language: 'en',
      tier: 'none',
      repeatGuest: false,
    });
  });

  it('creates one guest when the clerk presses twice', async () => {
    const id = newId();
    const answers = await Promise.all([
      post({ id, firstName: 'Twice', lastName: 'Pressed' }),
      post({ id, firstName: 'Twice', lastName: 'Pressed' }),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('changes a field, counts the version up, and empties what may be empty', async () => {
    const { body: guest } = await post({ firstName: 'Jan', lastName: 'Kos', email: 'jan@example.com' }).expect(201);

    const { body, headers } = await patch(guest.id, 1, { lastName: 'Kos-Lis', email: null }).expect(200);

    expect(body).toMatchObject({ version: 2, lastName: 'Kos-Lis', addressAs: 'Jan Kos-Lis', email: null });
    expect(headers.etag).toBe('"2"');
  });

  it('leaves a guest who wished to be addressed otherwise so under a new name', async () => {
    const { body: guest } = await post({ firstName: 'Eva', lastName: 'Lang', addressAs: 'Dr Lang' }).expect(201);

    expect((await patch(guest.id, 1, { lastName: 'Kurz' }).expect(200)).body.addressAs).toBe('Dr Lang');
    expect((await patch(guest.id, 2, { addressAs: null }).expect(200)).body.addressAs).toBe('Eva Kurz');
  });

  it('refuses a change without the version read, and shows what differs when it is an old one', async () => {
    const { body: guest } = await post({ firstName: 'Ola', lastName: 'Sowa' }).expect(201);
    await patch(guest.id, undefined, { lastName: 'Lis' }).expect(428);
    await patch(guest.id, 1, { lastName: 'Lis' }).expect(200);

    const { body } = await patch(guest.id, 1, { lastName: 'Wilk' }).expect(412);

    expect(body).toMatchObject({
      code: 'stale-version',
      current: { version: 2, lastName: 'Lis' },
      differs: ['lastName'],
    });
  });

  it('answers 304 to who has it already', async () => {
    const { body: guest } = await post({ firstName: 'Ida', lastName: 'Kot' }).expect(201);

    await get(`/${guest.id}`).set('If-None-Match', '"1"').expect(304);
    await get(`/${guest.id}`).set('If-None-Match', '"2"').expect(200);
  });

  it.each([
    [{ lastName: null }, 'lastName'],
    [{ lastName: '' }, 'lastName'],
    [{ language: 'polish' }, 'language'],
    [{ email: 'nobody' }, 'email'],
    [{ tier: 'diamond' }, 'tier'],
    [{ repeatGuest: 'false' }, 'repeatGuest'],
    [{ firstName: 'A\u202enna' }, 'firstName'],
    [{ firstName: 'A\u0000' }, 'firstName'],
    [{ propertyId: newId() }, 'propertyId'],
  ])('refuses %j', async (body, field) => {
    const { body: guest } = await post({ firstName: 'Odd', lastName: 'Body' }).expect(201);

    const { body: problem } = await patch(guest.id, 1, body).expect(400);

    expect(problem.errors[0].pointer).toBe(`/${field}`);
  });

  it('blots out a card number before it is kept', async () => {
    const { body } = await post({
      firstName: 'Card',
      lastName: 'Holder',
      pronunciation: 'pays 4111 1111 1111 1111',
    }).expect(201);

    expect(body.pronunciation).toBe('pays **** **** **** 1111');
  });

  it('shows nothing of another hotel, not even that it exists', async () => {
    const stranger = await api.staff({ property: await api.otherProperty() });
    const { body: guest } = await post({ firstName: 'Only', lastName: 'Ours' }).expect(201);

    await request(api.url)
      .get(api.path(`guests/${guest.id}`))
      .set(stranger.headers)
      .expect(404);
    const other = await api.otherProperty();
    const guestOfBoth = await api.staff({ property: other });
    const { body } = await request(api.url)
      .get(api.path(`guests/${guest.id}`, other))
      .set(guestOfBoth.headers)
      .expect(404);
    expect(body.code).toBe('not-found');
  });

  it('lists each guest once while others arrive', async () => {
    const before = new Set<string>();
    for (const name of ['A', 'B', 'C', 'D', 'E'])
      before.add((await post({ firstName: '', lastName: name }).expect(201)).body.id);

    const seen: string[] = [];
    let next: string | null = '?limit=2';
    while (next !== null) {
      const { body }: request.Response = await get(next).expect(200);
      seen.push(...body.data.map(({ id }: { id: string }) => id));
      await post({ firstName: 'Late', lastName: 'Comer' }).expect(201);
      next = body.page.hasMore ? `?limit=2&cursor=${body.page.nextCursor}` : null;
    }

    expect(new Set(seen).size).toBe(seen.length);
    expect([...before].every((id) => seen.includes(id))).toBe(true);
  });

  it('finds a guest by e-mail however it is written', async () => {
    const { body: guest } = await post({ firstName: 'Mail', lastName: 'Box', email: 'Mail.Box@Example.com' }).expect(
      201,
    );

    const { body } = await get('?email=mail.box@example.COM').expect(200);

    expect(body.data).toHaveLength(1);
    expect(body.data[0].id).toBe(guest.id);
  });
});
