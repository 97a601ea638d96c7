import { randomUUID } from 'node:crypto';
import { newId } from '@amends/kernel';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

/** One dot. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

describe('what is said and shown about a task', () => {
  let api: Api;
  let clerk: SignedIn;
  let ivo: SignedIn;
  let id: string;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
    ivo = await api.staff({ role: 'attendant', name: 'Ivo Horvat' });
  });
  beforeEach(async () => {
    id = (await post('tasks', { kind: 'repair', text: 'The lamp flickers' }, clerk).expect(201)).body.id;
  });
  afterAll(() => api.close());

  function post(path: string, body: object, as = ivo): request.Test {
    return request(api.url).post(api.path(path)).set(as.headers).set('Idempotency-Key', randomUUID()).send(body);
  }
  const photograph = (content: Buffer, type = 'image/png', key: string = randomUUID()) =>
    request(api.url)
      .post(api.path(`tasks/${id}/photos`))
      .set(ivo.headers)
      .set('Idempotency-Key', key)
      .set('content-type', type)
      .send(content);

  it('is a conversation in its order, also after it is done', async () => {
    await post(`tasks/${id}/notes`, { text: 'Which lamp?' }).expect(201);
    await post(`tasks/${id}/notes`, { text: 'Beside the bed.' }, clerk).expect(201);
    await post(`tasks/${id}/done`, { note: 'New bulb.' }).expect(200);
    const { body } = await post(`tasks/${id}/notes`, { text: 'Thank you.' }, clerk).expect(201);

    expect(body.notes.map(({ text, author }: { text: string; author: string }) => `${author}: ${text}`)).toEqual([
      'Ivo Horvat: Which lamp?',
      'Anna Kowalska: Beside the bed.',
      'Ivo Horvat: New bulb.',
      'Anna Kowalska: Thank you.',
    ]);
  });

  it('has photos, sent once however often the network asks, and answered as what they are and nothing else', async () => {
    const key = randomUUID();
    const { body } = await photograph(PNG, 'image/png', key).expect(201);
    const again = await photograph(PNG, 'image/png', key).expect(201);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(body.photos).toMatchObject([{ type: 'image/png', bytes: PNG.length, author: 'Ivo Horvat' }]);

    const photo = await request(api.url)
      .get(api.path(`tasks/${id}/photos/${body.photos[0].id}`))
      .set(clerk.headers)
      .expect(200);

    expect(photo.headers).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': 'inline; filename="photo.png"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': `default-src 'none'; sandbox`,
    });
    expect(photo.body).toEqual(PNG);
  });

  it('takes what the bytes are, not what they are called', async () => {
    const page = Buffer.from(`<!doctype html><script>alert(1)</script>${' '.repeat(80)}`);
    expect((await photograph(page, 'image/jpeg').expect(422)).body.code).toBe('photo-not-an-image');
    expect((await photograph(PNG, 'image/jpeg').expect(201)).body.photos[0].type).toBe('image/png');
    expect((await photograph(page, 'image/svg+xml').expect(415)).body.code).toBe('media-type-unsupported');
    expect((await post(`tasks/${id}/photos`, {}).expect(415)).body.code).toBe('media-type-unsupported');
  });

  it('takes no photo above 400 KiB, and six at most', async () => {
    const large = Buffer.concat([PNG, Buffer.alloc(400 * 1024)]);
    expect((await photograph(large).expect(413)).body).toMatchObject({ code: 'photo-too-large', mostBytes: 409_600 });
    expect((await photograph(Buffer.concat([PNG, Buffer.alloc(600 * 1024)])).expect(413)).body.code).toBe(
      'body-too-large',
    );

    const answers = await Promise.all(Array.from({ length: 8 }, () => photograph(PNG)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(6);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'photos-too-many', most: 6 });
  });

  it('takes pictures nowhere else', async () => {
    const other = request(api.url).post(api.path('tasks')).set(ivo.headers).set('content-type', 'image/png').send(PNG);
    expect((await other.expect(415)).body.code).toBe('media-type-unsupported');
  });

  it('keeps photos behind the wall of the hotel and with their task', async () => {
    const { body } = await photograph(PNG).expect(201);
    const [{ id: photoId }] = body.photos;
    const house = await api.otherProperty();
    const stranger = await api.staff({ property: house });
    const foreign = request(api.url)
      .get(api.path(`tasks/${id}/photos/${photoId}`, house))
      .set(stranger.headers);
    await foreign.expect(404);
    await request(api.url)
      .get(api.path(`tasks/${newId()}/photos/${photoId}`))
      .set(clerk.headers)
      .expect(404);
  });
});
