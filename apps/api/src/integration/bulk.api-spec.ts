import request from 'supertest';
import { GUEST, Pms } from '../../test/pms';
import { type Api, startApi } from '../../test/start-api';

describe('POST /bulk', () => {
  let api: Api;
  let pms: Pms;

  beforeAll(async () => {
    api = await startApi();
    pms = await Pms.connect(api);
  });
  afterAll(() => api.close());

  const line = (id: string, body: unknown) => ({ system: 'opera', id, body });

  const folio = (stay: string) => ({
    ...{ stay: { system: 'opera', id: stay }, number: 'F-1', currency: 'EUR' },
    windows: [{ number: 1, payerKind: 'guest', payerName: 'Anna Nowak' }],
  });

  it('answers each line in order; a refused one leaves the others alone', async () => {
    await pms.put('guests', 'B-known', GUEST).expect(201);

    const { body, headers } = await pms
      .bulk('guests', [
        line('B-1', GUEST),
        line('B-known', GUEST),
        '{"system": "opera", "id": "B-2", "body": ',
        line('B-3', { ...GUEST, lastName: '' }),
        line('B-known', { ...GUEST, lastName: 'Nowak-Lis' }),
        '[]',
        line('B-1', GUEST),
        { ...line('B-4', GUEST), secret: true },
        line('4111 1111 1111 1111', GUEST),
        line('B-5', null),
        line('B-6', { ...GUEST, pronunciation: 'card 4111-1111-1111-1111' }),
      ])
      .expect(200);

    expect(headers['content-type']).toContain('application/x-ndjson');
    const answers = body as { line: number; status: string; id: string | null; problem?: { code: string } }[];
    expect(answers.map(({ line: number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(answers.map(({ status, problem }) => problem?.code ?? status)).toEqual([
      ...['created', 'unchanged', 'malformed-json', 'validation-failed', 'updated', 'malformed-json', 'unchanged'],
      ...['validation-failed', 'external-id-like-card-number', 'validation-failed', 'created'],
    ]);
    expect(answers[6]?.id).toBe(answers[0]?.id);
    const { rows } = await api.db.query(`SELECT pronunciation FROM guest WHERE id = $1`, [answers[10]?.id]);
    expect(rows).toEqual([{ pronunciation: 'card ****-****-****-1111' }]);
  });

  it('says of a refused line what its PUT would have said', async () => {
    const { body } = await pms.bulk('guests', [line('B-7', { ...GUEST, email: 'nobody' })]).expect(200);

    expect(body).toMatchObject([
      { line: 1, status: 'refused', id: null, problem: { code: 'validation-failed', errors: [{ pointer: '/email' }] } },
    ]);
  });

  it('writes one audit and one outbox row for each line that changed something, and none for the others', async () => {
    const { body } = await pms
      .bulk('guests', [line('B-8', GUEST), line('B-8', GUEST), line('B-9', { ...GUEST, tier: 'tin' })])
      .expect(200);

    const id = body[0].id as string;
    const audit = await api.db.query(
      `SELECT action, subject_id FROM audit_entry WHERE property_id = $1 AND change ->> 'id' IN ('B-8', 'B-9')`,
      [api.property.id],
    );
    const outbox = await api.db.query(`SELECT type FROM outbox_event WHERE property_id = $1 AND subject = $2`, [
      api.property.id,
      `guest/${id}`,
    ]);
    expect(audit.rows).toEqual([{ action: 'guest.created', subject_id: id }]);
    expect(outbox.rows).toEqual([{ type: 'guest.created' }]);
  });

  it('forgets what a group of lines had noted when the database sends the group back', async () => {
    const guest = await pms.guest();
    await pms.put('stays', 'BN-S', pms.stay(guest)).expect(201);

    const { body } = await pms
      .bulk('folios', [line('BN-F', folio('BN-S')), line('BN-G', folio('BN-nobody'))])
      .expect(200);

    const { rows } = await api.db.query(`SELECT action FROM audit_entry WHERE subject_id = $1`, [body[0].id]);
    expect(rows).toEqual([{ action: 'folio.created' }]);
  });

  it('takes rooms, folios and postings the same way', async () => {
    const guest = await pms.guest();
    const rooms = await pms
      .bulk('rooms', [
        line('M-1', { number: '9001', floor: 9, roomType: 'STD', features: ['quiet-side'] }),
        line('M-2', { number: '9001', floor: 9, roomType: 'STD', features: [] }),
        line('M-3', { number: '9003', floor: 9, roomType: 'XXX', features: [] }),
        line('M-4', { number: '9004', floor: 9, roomType: 'STE', features: [], status: 'Dirty' }),
      ])
      .expect(200);
    await pms.put('stays', 'BF-1', pms.stay(guest, { roomNumber: '9001' })).expect(201);
    const folios = await pms
      .bulk('folios', [line('BF-F1', folio('BF-1')), line('BF-F2', folio('BF-nobody'))])
      .expect(200);
    const posting = (id: string) => ({
      ...{
        folio: { system: 'opera', id },
        window: 1,
        transactionCode: 'ROOM',
        amount: { amount: '104.50', currency: 'EUR' },
      },
      ...{
        businessDate: '2026-03-09',
        postedAt: '2026-03-09T23:00:00Z',
        postedBy: 'Night audit',
        source: 'night-audit',
      },
    });
    const postings = await pms
      .bulk('postings', [
        line('BP-1', posting('BF-F1')),
        line('BP-2', posting('BF-F9')),
        line('BP-1', posting('BF-F1')),
      ])
      .expect(200);

    const codes = (answers: request.Response) =>
      answers.body.map(
        ({ status, problem }: { status: string; problem?: { code: string } }) => problem?.code ?? status,
      );
    expect(codes(rooms)).toEqual(['created', 'room-number-taken', 'room-type-unknown', 'created']);
    expect(codes(folios)).toEqual(['created', 'stay-unknown']);
    expect(codes(postings)).toEqual(['created', 'folio-unknown', 'unchanged']);
  });

  it('takes the same file again without changing anything', async () => {
    const lines = Array.from({ length: 500 }, (_, index) =>
      line(`BX-${index}`, { ...GUEST, firstName: `Guest ${index}` }),
    );

    const first = await pms.bulk('guests', lines).expect(200);
    const again = await pms.bulk('guests', lines).expect(200);

    expect(first.body).toHaveLength(500);
    expect(again.body.every(({ status }: { status: string }) => status === 'unchanged')).toBe(true);
    expect(again.body.map(({ id }: { id: string }) => id)).toEqual(first.body.map(({ id }: { id: string }) => id));
  });

  it('creates each guest once when two processes are sent the same file at once', async () => {
    const lines = Array.from({ length: 40 }, (_, index) => line(`BY-${index}`, GUEST));

    const answers = await Promise.all([
      pms.bulk('guests', lines),
      pms.bulk('guests', lines),
      pms.bulk('guests', lines),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { rows } = await api.db.query(
      `SELECT count(*)::int AS known, count(DISTINCT guest_id)::int AS guests FROM guest_external_id WHERE property_id = $1 AND external_id LIKE 'BY-%'`,
      [api.property.id],
    );
    expect(rows).toEqual([{ known: 40, guests: 40 }]);
    const orphans = await api.db.query(
      `SELECT 1 FROM guest g WHERE g.property_id = $1 AND NOT EXISTS (SELECT 1 FROM guest_external_id x WHERE x.property_id = g.property_id AND x.guest_id = g.id)`,
      [api.property.id],
    );
    expect(orphans.rows).toEqual([]);
  });

  it('refuses a file that is empty, too long, or no file of lines', async () => {
    await pms.bulk('guests', ['']).expect(400);
    await pms
      .bulk(
        'guests',
        Array.from({ length: 501 }, (_, index) => line(`BZ-${index}`, GUEST)),
      )
      .expect(413);
    await request(api.url)
      .post(api.path('bulk/guests'))
      .set(pms.key.headers)
      .send([line('BZ-1', GUEST)])
      .expect(415);
    await request(api.url).post(api.path('bulk/guests')).set(pms.key.headers).type('text/csv').send('a,b').expect(415);
    await request(api.url)
      .post(api.path('bulk/bills'))
      .set(pms.key.headers)
      .set('content-type', 'application/x-ndjson')
      .send('{}')
      .expect(404);
  });

  it('replays the answer to a file sent again under its Idempotency-Key', async () => {
    const send = () => pms.bulk('guests', [line('BI-1', GUEST)]).set('Idempotency-Key', 'file-of-tonight');

    const first = await send().expect(200);
    const again = await send().expect(200);

    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotent-replayed']).toBe('true');
  });

  it('asks for the permission of what is sent', async () => {
    const key = await api.apiKey(['guest.write']);
    const body = JSON.stringify(line('BA-1', GUEST));
    const send = (words: string) =>
      request(api.url)
        .post(api.path(`bulk/${words}`))
        .set(key.headers)
        .set('content-type', 'application/x-ndjson')
        .send(body);

    await send('guests').expect(200);
    for (const words of ['rooms', 'stays', 'folios', 'postings']) await send(words).expect(403);
  });
});
