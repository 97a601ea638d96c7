import { newId } from '@amends/kernel';
import request from 'supertest';
import { Pms } from '../../test/pms';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('GET /search', () => {
  let api: Api;
  let pms: Pms;
  let clerk: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    pms = await Pms.connect(api);
    clerk = await api.staff();
  });
  afterAll(() => api.close());

  interface Hit {
    readonly stayId: string;
    readonly matched: string;
    readonly roomNumber: string | null;
    readonly openCases: number;
  }

  const search = async (q: string, limit = 10): Promise<Hit[]> => {
    const { body } = await request(api.url).get(api.path('search')).query({ q, limit }).set(clerk.headers).expect(200);
    return body.data as Hit[];
  };
  const ids = async (q: string) => (await search(q)).map(({ stayId }) => stayId);

  /** A guest with a stay in house. */
  async function staying(guest: object, stay: object = {}): Promise<string> {
    const guestId = await pms.guest(guest);
    const { body } = await pms.put('stays', pms.newId('R'), pms.stay(guestId, stay)).expect(201);
    return body.id as string;
  }

  it('finds who is in 4120 by typing 412, the exact room first', async () => {
    const [room412, room4120] = [await api.room({ number: '412' }), await api.room({ number: '4120' })];
    const inLonger = await staying({}, { roomNumber: room4120.number });
    const inExact = await staying({}, { roomNumber: room412.number });

    const hits = await search('412');

    expect(hits.slice(0, 2)).toMatchObject([
      { stayId: inExact, matched: 'room', roomNumber: '412' },
      { stayId: inLonger, matched: 'room', roomNumber: '4120' },
    ]);
  });

  it('finds nobody by a room that was left', async () => {
    const room = await api.room({ number: '777' });
    await api.stay({ roomId: room.id, status: 'CheckedOut', arrivesIn: -4, leavesIn: -2 });

    expect(await search('777')).toEqual([]);
  });

  it.each([
    'Müller',
    'Muller',
    'Mueller',
    'müller',
    'MUELLER',
    'Mulle',
    'Mulller',
    'Möller',
    'Muler',
    'Greta Müller',
    'Müller Greta',
    'greta mul',
  ])('finds Greta Müller by "%s"', async (typed) => {
    const stayId = await muller();
    expect(await ids(typed)).toContain(stayId);
  });

  let greta: string | undefined;
  async function muller(): Promise<string> {
    greta ??= await staying({ firstName: 'Greta', lastName: 'Müller' });
    return greta;
  }

  it.each([
    ['Kowalski', 'Kowalksi'],
    ['Wójcik', 'Wojcki'],
    ['O’Connor', 'oconor'],
    ['Łukasiewicz', 'lukasievicz'],
    ['Lindqvist', 'lindkvist'],
  ])('forgives one slip: %s by "%s"', async (lastName, typed) => {
    const stayId = await staying({ firstName: '', lastName });
    expect(await ids(typed)).toContain(stayId);
  });

  it('does not find everybody', async () => {
    await muller();
    expect(await ids('Xylophon')).toEqual([]);
    expect(await ids('%')).toEqual([]);
    expect(await ids('_')).toEqual([]);
  });

  it('names who is in house before who arrives, who comes later and who has left', async () => {
    const guest = await pms.guest({ firstName: 'Rank', lastName: 'Ordered' });
    const put = async (facts: object) =>
      (await pms.put('stays', pms.newId('R'), pms.stay(guest, facts)).expect(201)).body.id as string;
    const past = await put({ status: 'CheckedOut', arrival: '2026-02-20', departure: '2026-02-22' });
    const longAgo = await put({ status: 'CheckedOut', arrival: '2025-02-20', departure: '2025-02-22' });
    const later = await put({ status: 'Reserved', arrival: '2026-04-01', departure: '2026-04-03' });
    const dueIn = await put({ status: 'Reserved', arrival: '2026-03-10', departure: '2026-03-12' });
    const inHouse = await put({});

    expect(await ids('Ordered')).toEqual([inHouse, dueIn, later, past, longAgo]);
  });

  it('finds the one in house among hundreds of the same name', async () => {
    const lines = Array.from({ length: 300 }, (_, index) => ({
      system: 'opera',
      id: `S-${index}`,
      body: { firstName: 'Maria', lastName: 'Silva' },
    }));
    await pms.bulk('guests', lines).expect(200);
    await pms.bulk(
      'stays',
      lines.map(({ system, id }) => ({
        system,
        id,
        body: pms.stay(id, { status: 'CheckedOut', arrival: '2026-01-01', departure: '2026-01-02' }),
      })),
    );
    const { body } = await pms.put('stays', 'S-now', pms.stay('S-0', {})).expect(201);

    const hits = await search('maria silva');

    expect(hits).toHaveLength(10);
    expect(hits[0]?.stayId).toBe(body.id);
  });

  it('finds a stay by the beginning of its confirmation number, in any case', async () => {
    const stayId = await staying({}, { confirmationNumber: 'HX-77-1' });
    await staying({}, { confirmationNumber: 'HX-78-1' });

    expect(await search('hx-77')).toMatchObject([{ stayId, matched: 'confirmation' }]);
    expect(await ids('HX-77-1')).toEqual([stayId]);
    expect(await ids('HX_77')).toEqual([]);
  });

  it('finds a guest by the last digits of the telephone, however it is written', async () => {
    const stayId = await staying({ phone: '+48 (601) 987-654' });

    for (const typed of ['7654', '987 654', '+48 601 987 654', '0048601987654']) {
      expect(await search(typed)).toMatchObject([{ stayId, matched: 'phone' }]);
    }
    expect(await ids('654')).toEqual([]);
  });

  it('finds a guest by e-mail and a stay by its case', async () => {
    const byMail = await staying({ email: 'Anna.Search@Example.com' });
    const byCase = await staying({});
    const number = `${api.property.code}-2026-004711`;
    const caseId = await api.openCase({ stayId: byCase });
    await api.db.query(`UPDATE incident_case SET number = $2 WHERE id = $1`, [caseId, number]);

    expect(await search('anna.search@example.com')).toMatchObject([{ stayId: byMail, matched: 'email' }]);
    expect(await search(number.toLowerCase())).toMatchObject([{ stayId: byCase, matched: 'case', openCases: 1 }]);
    expect(await ids('2026-004711')).toEqual([byCase]);
  });

  it('finds a telephone by an end that begins with a zero', async () => {
    const stayId = await staying({ phone: '+48 601 980 321' });
    expect(await ids('0321')).toEqual([stayId]);
  });

  const whole = async (q: string) =>
    (await request(api.url).get(api.path('search')).query({ q }).set(clerk.headers).expect(200)).body as {
      rooms: { roomNumber: string; stay: object | null }[];
      cases: { caseId: string; number: string }[];
    };

  it('names rooms that begin so, the exact one first, and whose they are', async () => {
    for (const number of ['9100', '910', '9101']) await api.room({ number });
    const left = await api.room({ number: '9102' });
    await api.stay({ roomId: left.id, status: 'CheckedOut', arrivesIn: -9, leavesIn: -7 });
    const leftLast = await api.stay({ roomId: left.id, status: 'CheckedOut', arrivesIn: -4, leavesIn: -2 });
    const now = await staying({}, { roomNumber: '9101' });

    const { rooms } = await whole('910');

    expect(rooms.map(({ roomNumber }) => roomNumber)).toEqual(['910', '9100', '9101', '9102']);
    expect(rooms.map(({ stay }) => stay)).toMatchObject([
      null,
      null,
      { stayId: now, status: 'InHouse', present: true },
      { stayId: leftLast, status: 'CheckedOut', present: false },
    ]);
  });

  it('names the case people say by the end of its number, whatever its state, before open cases of who was found', async () => {
    const stayId = await staying({ firstName: 'Cosima', lastName: 'Casewell' });
    const year = api.property.businessDate.slice(0, 4);
    const number = `${api.property.code}-${year}-000731`;
    const [said, other] = [await api.openCase({}), await api.openCase({ stayId })];
    await api.db.query(`UPDATE incident_case SET number = $2 WHERE id = $1`, [said, number]);

    for (const q of ['731', '#731', number]) expect((await whole(q)).cases).toMatchObject([{ caseId: said, number }]);
    expect((await whole('casewell')).cases).toMatchObject([{ caseId: other }]);
    expect((await whole('732')).cases).toEqual([]);
  });

  it('finds nothing of another hotel', async () => {
    await staying(
      { firstName: 'Unique', lastName: 'Zarathustra', phone: '+48 555 111 222', email: 'z@example.com' },
      { confirmationNumber: 'ZZZ-1' },
    );
    const house = await api.otherProperty();
    const stranger = await api.staff({ property: house });

    for (const q of ['Zarathustra', '111222', 'z@example.com', 'ZZZ-1', '412']) {
      const { body } = await request(api.url)
        .get(api.path('search', house))
        .query({ q })
        .set(stranger.headers)
        .expect(200);
      expect(body).toEqual({ data: [], rooms: [], cases: [] });
    }
  });

  it.each([
    {},
    { q: '' },
    { q: 'x'.repeat(81) },
    { q: 'a', limit: 51 },
    { q: 'a', page: 2 },
    { q: ['a', 'b'] },
    { q: 'a\u0000' },
  ])('refuses %j', async (query) => {
    await request(api.url).get(api.path('search')).query(query).set(clerk.headers).expect(400);
  });

  it.each(["'; DROP TABLE guest; --", '\\', '%%%', '😀', '0000', '+', '-', '()', newId(), 'ß', 'İ'])(
    'survives "%s"',
    async (q) => {
      await search(q);
    },
  );
});
