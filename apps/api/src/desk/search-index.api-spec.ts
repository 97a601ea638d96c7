import request from 'supertest';
import { Pms } from '../../test/pms';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('GET /search-index', () => {
  let api: Api;
  let pms: Pms;
  let clerk: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    pms = await Pms.connect(api);
    clerk = await api.staff();
  });
  afterAll(() => api.close());

  const read = (etag?: string) =>
    request(api.url)
      .get(api.path('search-index'))
      .set({ ...clerk.headers, ...(etag ? { 'if-none-match': etag } : {}) });

  async function put(guest: string, facts: object): Promise<string> {
    const { body } = await pms.put('stays', pms.newId('R'), pms.stay(guest, facts)).expect(201);
    return body.id as string;
  }

  it('holds who is in house and due in, in brief, and nobody else', async () => {
    const room = await api.room({ number: '412' });
    const guest = await pms.guest({ firstName: 'Łucja', lastName: 'Müller', phone: '+48 601 987 654' });
    const inHouse = await put(guest, { roomNumber: room.number, confirmationNumber: 'HX-1' });
    const dueIn = await put(guest, { status: 'Reserved', arrival: '2026-03-10', departure: '2026-03-12' });
    await put(guest, { status: 'Reserved', arrival: '2026-04-01', departure: '2026-04-03' });
    await put(guest, { status: 'CheckedOut', arrival: '2026-03-01', departure: '2026-03-03' });

    const { body } = await read().expect(200);

    expect(body.data).toHaveLength(2);
    expect(body.data).toEqual(
      expect.arrayContaining([
        {
          stayId: inHouse,
          addressAs: expect.stringContaining('Müller'),
          nameKey: expect.stringMatching(/^lucja muller/),
          roomNumber: '412',
          confirmationNumber: 'HX-1',
          phoneEnd: '7654',
          status: 'InHouse',
          arrival: expect.any(String),
          departure: expect.any(String),
        },
        expect.objectContaining({ stayId: dueIn, roomNumber: null, status: 'DueIn' }),
      ]),
    );
  });

  it('is not sent again while it is the same, and is when somebody comes', async () => {
    const etag = (await read().expect(200)).headers['etag'] as string;
    await read(etag).expect(304);

    await put(await pms.guest({}), {});

    const { headers } = await read(etag).expect(200);
    expect(headers['etag']).not.toBe(etag);
  });

  it('knows nobody of another hotel', async () => {
    const house = await api.otherProperty();
    const { headers } = await api.staff({ property: house });
    const { body } = await request(api.url).get(api.path('search-index', house)).set(headers).expect(200);
    expect(body).toEqual({ data: [] });
  });
});
