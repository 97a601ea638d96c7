import request from 'supertest';
import { Pms } from '../../test/pms';
import { type Api, startApi } from '../../test/start-api';

describe('PUT /stays/by-external refuses', () => {
  let api: Api;
  let pms: Pms;
  let guest: string;

  beforeAll(async () => {
    api = await startApi();
    pms = await Pms.connect(api);
    guest = await pms.guest();
  });
  afterAll(() => api.close());

  it.each([
    ['an unknown guest', { guest: { system: 'opera', id: 'G-nobody' } }, 'guest-unknown'],
    ['an unknown room type', { roomTypeCharged: 'XXX' }, 'charged-room-type-unknown'],
    ['an unknown room', { roomNumber: '9999' }, 'room-unknown'],
    ['an unknown sharer', { sharesRoomWith: 'R-nobody' }, 'sharer-unknown'],
    ['leaving before arriving', { departure: '2026-03-01' }, 'departure-before-arrival'],
    ['more than a year', { departure: '2027-03-11' }, 'stay-too-long'],
  ])('refuses %s', async (_what, facts, code) => {
    const { body } = await pms.put('stays', pms.newId('R'), pms.stay(guest, facts)).expect(422);
    expect(body.code).toBe(code);
  });

  it.each([
    ['no body', undefined],
    ['a list', []],
    ['nothing in it', {}],
    ['a guest that is a text', { guest: 'G-1' }],
    ['a date that does not exist', { arrival: '2026-02-30' }],
    ['half a guest', { adults: 1.5 }],
    ['a rate with too many decimals', { nightlyRate: { amount: '1.005', currency: 'EUR' } }],
    ['a rate in no currency', { nightlyRate: { amount: '1.00', currency: 'XXX' } }],
    ['a rate as a number', { nightlyRate: { amount: 104.5, currency: 'EUR' } }],
    ['a status of the screen', { status: 'DueIn' }],
    ['an unknown field', { vip: true }],
    ['a time that is none', { changedAt: 'yesterday' }],
    ['too many requests', { specialRequests: Array.from({ length: 11 }, () => 'x') }],
  ])('answers 400 to %s', async (_what, facts) => {
    const body =
      Array.isArray(facts) || facts === undefined || Object.keys(facts).length === 0
        ? (facts ?? {})
        : pms.stay(guest, facts);
    await pms.put('stays', pms.newId('R'), body).expect(400);
  });

  it.each(['2026-W11-2T10:00:00Z', '2026-03-10', '2026-069T10:00:00Z', '2026-03-10T10:00:00', '2026-02-30T10:00:00Z'])(
    'takes %s for no instant',
    async (changedAt) => {
      await pms.put('stays', pms.newId('R'), pms.stay(guest, { changedAt })).expect(400);
    },
  );

  it('refuses an id that looks like a card number: two blotted out ones could be the same', async () => {
    const { body } = await pms.put('stays', '4111111111111111', pms.stay(guest)).expect(422);
    expect(body.code).toBe('external-id-like-card-number');
  });

  it('is open to no one at the desk', async () => {
    const clerk = await api.staff({ role: 'head' });
    await request(api.url)
      .put(api.path('stays/by-external/opera/R-1'))
      .set(clerk.headers)
      .send(pms.stay(guest))
      .expect(403);
  });
});
