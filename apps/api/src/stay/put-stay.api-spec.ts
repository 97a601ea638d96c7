import { addNights } from '@amends/kernel';
import { Pms } from '../../test/pms';
import { type Api, startApi } from '../../test/start-api';

describe('PUT /stays/by-external', () => {
  let api: Api;
  let pms: Pms;
  let guest: string;

  beforeAll(async () => {
    api = await startApi();
    pms = await Pms.connect(api);
    guest = await pms.guest();
  });
  afterAll(() => api.close());

  const today = (nights: number) => addNights(api.property.businessDate, nights);
  const read = async (id: string) => (await pms.get(`stays/${id}`).expect(200)).body;

  it('takes over a stay with its nights, its rate and its room', async () => {
    const room = await api.room();
    const body = pms.stay(guest, { roomNumber: room.number, specialRequests: ['High floor'], marketSegment: 'Direct' });

    const put = await pms.put('stays', 'R-whole', body).expect(201);
    const stay = await read(put.body.id);

    expect(put.body).toEqual({ id: expect.any(String), status: 'created', version: 1 });
    expect(put.headers.etag).toBe('"1"');
    expect(stay).toMatchObject({
      ...{ version: 1, status: 'InHouse', nights: 4, adults: 2, specialRequests: ['High floor'], doNotMove: false },
      room: { id: room.id, number: room.number, roomType: 'STD' },
      guest: { addressAs: 'Anna Nowak', language: 'pl' },
      externalIds: [{ system: 'opera', id: 'R-whole' }],
    });
    expect(stay.nightlyRates).toEqual(
      [-1, 0, 1, 2].map((night) => ({
        night: today(night),
        rate: { amount: '104.50', currency: 'EUR' },
        roomTypeCharged: 'STD',
      })),
    );
  });

  it('changes nothing when the same is sent again, however often', async () => {
    const body = pms.stay(guest);
    const { body: first } = await pms.put('stays', 'R-again', body).expect(201);

    const answers = await Promise.all(Array.from({ length: 6 }, () => pms.put('stays', 'R-again', body)));

    expect(answers.map(({ body: { id, status, version } }) => [id, status, version])).toEqual(
      Array.from({ length: 6 }, () => [first.id, 'unchanged', 1]),
    );
    const { rows } = await api.db.query(`SELECT 1 FROM audit_entry WHERE subject_id = $1`, [first.id]);
    expect(rows).toHaveLength(1);
  });

  it('creates one stay when many send it at once to both processes', async () => {
    const body = pms.stay(guest);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => pms.put('stays', 'R-race', body, index % 2 ? api.url : api.secondUrl)),
    );

    expect(answers.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(1);
    expect(answers.every(({ status }) => status === 200 || status === 201)).toBe(true);
    expect(new Set(answers.map(({ body: { id } }) => id)).size).toBe(1);
  });

  it('takes no notice of an older message that comes late', async () => {
    const body = pms.stay(guest, { adults: 2, changedAt: '2026-03-10T10:00:00Z' });
    const { body: put } = await pms.put('stays', 'R-late', body).expect(201);
    await pms.put('stays', 'R-late', { ...body, adults: 3, changedAt: '2026-03-10T12:00:00Z' }).expect(200);

    const late = await pms
      .put('stays', 'R-late', { ...body, adults: 1, changedAt: '2026-03-10T11:00:00Z' })
      .expect(200);

    expect(late.body.status).toBe('unchanged');
    expect((await read(put.id)).adults).toBe(3);
  });

  it('keeps the price of nights slept and gives a new one from the business date on', async () => {
    const body = pms.stay(guest);
    const { body: put } = await pms.put('stays', 'R-price', body).expect(201);

    await pms.put('stays', 'R-price', { ...body, nightlyRate: { amount: '90.00', currency: 'EUR' } }).expect(200);

    const { nightlyRates } = await read(put.id);
    expect(nightlyRates.map(({ rate }: { rate: { amount: string } }) => rate.amount)).toEqual([
      '104.50',
      '90.00',
      '90.00',
      '90.00',
    ]);
  });

  it('reads null in an optional field as left out', async () => {
    const nothing = {
      roomNumber: null,
      sharesRoomWith: null,
      marketSegment: null,
      specialRequests: null,
      doNotMove: null,
      changedAt: null,
    };
    const { body } = await pms.put('stays', 'R-null', pms.stay(guest, nothing)).expect(201);

    expect(await read(body.id)).toMatchObject({
      room: null,
      marketSegment: null,
      specialRequests: [],
      doNotMove: false,
    });
  });

  it('honours a version when one is given', async () => {
    const body = pms.stay(guest);
    await pms.put('stays', 'R-version', body).set('If-Match', '"1"').expect(412);
    await pms.put('stays', 'R-version', body).expect(201);
    await pms
      .put('stays', 'R-version', { ...body, adults: 1 })
      .set('If-Match', '"1"')
      .expect(200);

    const { body: problem } = await pms
      .put('stays', 'R-version', { ...body, adults: 2 })
      .set('If-Match', '"1"')
      .expect(412);

    expect(problem).toMatchObject({ code: 'stale-version', current: { version: 2 } });
  });
});
