import request from 'supertest';
import { dearNight, dismiss } from '../../test/bill-check-scene';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('GET /bill-checks', () => {
  let api: Api;
  let clerk: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
  });
  afterAll(() => api.close());

  const list = (query = '', as = clerk) =>
    request(api.url)
      .get(api.path(`bill-checks${query}`))
      .set(as.headers);

  it('lists bills in house, the gravest first, page by page; those dismissed come last', async () => {
    const room = await api.room();
    const dismissed = await dearNight(api);
    await dismiss(api, dismissed, { reason: 'agreed-with-guest' }, clerk).expect(201);
    const cheapStay = await api.stay();
    await api.charge(await api.folio(cheapStay), { amountMinor: 90_00 });
    const dueOut = await dearNight(api, { roomId: room.id, arrivesIn: -1, leavesIn: 0 });
    await dearNight(api, { status: 'CheckedOut', arrivesIn: -3, leavesIn: -1 });
    await api.charge(await api.folio(await api.stay()));

    const seen = [];
    let next: string | null = '?limit=1';
    while (next !== null) {
      const { body }: request.Response = await list(next).expect(200);
      seen.push(...body.data);
      next = body.page.hasMore ? `?limit=1&cursor=${body.page.nextCursor}` : null;
    }

    expect(seen).toMatchObject([
      {
        ...{
          stayId: dueOut.stayId,
          gravest: 'high',
          status: 'DueOut',
          roomNumber: room.number,
          guest: 'Ms Anna Nowak',
        },
        ...{ findings: [{ key: dueOut.key }], dismissed: [] },
      },
      { stayId: cheapStay, gravest: 'low', findings: [{ severity: 'low', atStake: { amount: '-10.00' } }] },
      { stayId: dismissed.stayId, gravest: null, findings: [], dismissed: [{ finding: { key: dismissed.key } }] },
    ]);
  });

  it('refuses a cursor it never gave and a question it does not know', async () => {
    await list('?cursor=abc').expect(400);
    await list('?severity=high').expect(400);
    await list('?limit=0').expect(400);
  });

  it('is for whoever may check bills, and shows no other hotel', async () => {
    const house = await api.otherProperty();
    const stranger = await api.staff({ property: house });

    await list('', await api.staff({ role: 'trainer' })).expect(403);
    await list('', await api.apiKey(['folio.read'])).expect(403);
    await list('', await api.apiKey(['bill.check'])).expect(200);
    const { body } = await request(api.url).get(api.path('bill-checks', house)).set(stranger.headers).expect(200);
    expect(body.data).toEqual([]);
  });
});
