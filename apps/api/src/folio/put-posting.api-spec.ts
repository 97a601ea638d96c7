import { Pms } from '../../test/pms';
import { type Api, startApi } from '../../test/start-api';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const named = (id: string) => ({ system: 'opera', id });

describe('Postings as the PMS sends them', () => {
  let api: Api;
  let pms: Pms;
  let folio: string;

  beforeAll(async () => {
    api = await startApi();
    pms = await Pms.connect(api);
    folio = await newFolio();
  });
  afterAll(() => api.close());

  it('takes over a line once, with its tax and its journal, and knows it again', async () => {
    const id = pms.newId('P');
    const room = await api.room();
    const sent = line({ roomNumber: room.number, quantity: 2, amount: eur('24.60'), transactionCode: 'BAR' });

    const first = await pms.put('postings', id, sent).expect(201);
    const again = await pms.put('postings', id, sent).expect(200);

    expect(first.body).toEqual({ id: expect.any(String), status: 'created' });
    expect(again.body).toEqual({ id: first.body.id, status: 'unchanged' });
    const { rows } = await api.db.query(
      `SELECT p.tax_included_minor, p.unit_price_minor, r.number, (SELECT count(*)::int FROM journal_row j WHERE j.posting_id = p.id) AS rows
       FROM posting p JOIN room r ON r.property_id = p.property_id AND r.id = p.room_id WHERE p.id = $1`,
      [first.body.id],
    );
    expect(rows).toEqual([{ tax_included_minor: '460', unit_price_minor: '1230', number: room.number, rows: 2 }]);
  });

  it.each([
    ['amount', { amount: eur('101.00') }],
    ['business date', { businessDate: '2026-03-08' }],
    ['words', { description: 'Something else' }],
    ['instant', { postedAt: '2026-03-10T03:11:00Z' }],
    ['room', { roomNumber: '999' }],
  ])('refuses another %s under the same id: a line is immutable', async (_what, other) => {
    const id = pms.newId('P');
    await pms.put('postings', id, line()).expect(201);

    const { body } = await pms.put('postings', id, line(other)).expect(409);

    expect(body.code).toBe('posting-immutable');
  });

  it.each([
    '2026-03-10',
    '2026-W10',
    '2026-069',
    '2026-03-10T03:10:00',
    '2026-03-10T23:59:60Z',
    '2026-02-30T03:10:00Z',
  ])('refuses %s as an instant', async (postedAt) => {
    const { body } = await pms.put('postings', pms.newId('P'), line({ postedAt })).expect(400);

    expect(body.code).toBe('validation-failed');
  });

  it('lets a tax name its base and a correction its line, in one go', async () => {
    const [base, tax, correction] = [pms.newId('P'), pms.newId('P'), pms.newId('P')];

    const { body } = await pms
      .bulk('postings', [
        row(base, line({ amount: eur('106.00') })),
        row(tax, line({ transactionCode: 'CTAX', amount: eur('4.00'), quantity: 2, generatedFrom: base })),
        row(correction, line({ transactionCode: 'CRCO', amount: eur('-53.00'), corrects: base })),
      ])
      .expect(200);

    expect(body).toMatchObject([{ status: 'created' }, { status: 'created' }, { status: 'created' }]);
    const { rows } = await api.db.query(
      `SELECT generated_from, corrects_id, tax_included_minor FROM posting WHERE id = ANY($1) ORDER BY id`,
      [[body[1].id, body[2].id]],
    );
    expect(rows).toEqual([
      { generated_from: body[0].id, corrects_id: null, tax_included_minor: '0' },
      { generated_from: null, corrects_id: body[0].id, tax_included_minor: '-300' },
    ]);
  });

  it('never lets credits of a batch take more off a line than it has', async () => {
    const base = pms.newId('P');
    await pms.put('postings', base, line()).expect(201);
    const credit = (amount: string) =>
      row(pms.newId('P'), line({ transactionCode: 'CRGW', amount: eur(amount), corrects: base }));

    const { body } = await pms.bulk('postings', [credit('-60.00'), credit('-40.01'), credit('-40.00')]).expect(200);

    expect(body).toMatchObject([
      { status: 'created' },
      { status: 'refused', problem: { code: 'credit-exceeds-line', most: eur('40.00') } },
      { status: 'created' },
    ]);
  });

  it('answers each line of a batch for itself', async () => {
    const known = pms.newId('P');
    await pms.put('postings', known, line()).expect(201);

    const { body } = await pms
      .bulk('postings', [
        row(known, line()),
        row(pms.newId('P'), line({ folio: named('F-nowhere') })),
        row(pms.newId('P'), line({ transactionCode: 'NONE' })),
        row(pms.newId('P'), line({ window: 3 })),
        row(pms.newId('P'), line({ amount: { amount: '1.00', currency: 'USD' } })),
        row(pms.newId('P'), line({ amount: eur('10.00'), quantity: 3 })),
        row(pms.newId('P'), line({ generatedFrom: 'P-nowhere' })),
        row(pms.newId('P'), line({ corrects: 'P-nowhere' })),
        row(pms.newId('P'), line({ transactionCode: 'CRGW', amount: eur('-1.00') })),
        row(pms.newId('P'), line({ transactionCode: 'VISA', amount: eur('-100.00') })),
      ])
      .expect(200);

    expect(body.map((one: { status: string; problem?: { code: string } }) => one.problem?.code ?? one.status)).toEqual([
      'unchanged',
      'folio-unknown',
      'transaction-code-unknown',
      'window-unknown',
      'currency-differs',
      'quantity-does-not-divide-amount',
      'base-line-unknown',
      'corrected-line-unknown',
      'corrected-line-missing',
      'created',
    ]);
  });

  it('posts one line when both processes are sent the same at once', async () => {
    const id = pms.newId('P');

    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        pms.put('postings', id, line(), index % 2 === 0 ? api.url : api.secondUrl),
      ),
    );

    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const { rows } = await api.db.query(
      `SELECT count(*)::int AS n FROM posting_external_id WHERE property_id = $1 AND external_id = $2`,
      [api.property.id, id],
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('chains what a batch did to a folio line by line', async () => {
    const own = await newFolio();
    await pms
      .bulk(
        'postings',
        [1, 2, 3].map(() => row(pms.newId('P'), line({ folio: named(own) }))),
      )
      .expect(200);

    const { rows } = await api.db.query(
      `SELECT a.action, a.hash = audit_hash(lag(a.hash) OVER (ORDER BY a.chain_position), a) AS holds, a.chain_position AS place
       FROM audit_entry a JOIN folio_external_id f ON f.folio_id = a.chain_id WHERE f.property_id = $1 AND f.external_id = $2
       ORDER BY a.chain_position`,
      [api.property.id, own],
    );
    const actions = ['folio.created', 'folio.posted', 'folio.posted', 'folio.posted'];
    expect(rows).toEqual(actions.map((action, index) => ({ action, holds: true, place: index + 1 })));
  });

  it('takes over a folio, changes its windows, and refuses to move it to another stay or currency', async () => {
    const id = pms.newId('F');
    const body = await folioBody();
    const airline = { number: 2, payerKind: 'airline', payerName: 'Air Nowhere' };

    const created = await pms.put('folios', id, body).expect(201);
    await pms.put('folios', id, body).expect(200, { id: created.body.id, status: 'unchanged', version: 1 });
    await pms
      .put('folios', id, { ...body, windows: [airline] })
      .expect(200, { id: created.body.id, status: 'updated', version: 2 });

    expect((await pms.put('folios', id, await folioBody()).expect(409)).body.code).toBe('folio-of-another-stay');
    expect((await pms.put('folios', id, { ...body, currency: 'USD' }).expect(422)).body.code).toBe('currency-differs');
    expect((await pms.put('folios', id, { ...body, stay: named('R-nowhere') }).expect(422)).body.code).toBe(
      'stay-unknown',
    );
    const { rows } = await api.db.query(
      `SELECT number, payer_name FROM folio_window WHERE folio_id = $1 ORDER BY number`,
      [created.body.id],
    );
    expect(rows).toEqual([
      { number: 1, payer_name: 'Ms Nowak' },
      { number: 2, payer_name: 'Air Nowhere' },
    ]);
  });

  it('keeps a window confidential until the sender says otherwise', async () => {
    const id = pms.newId('F');
    const body = await folioBody();
    const [guest] = body['windows'] as readonly object[];
    const { id: folioId } = (await pms.put('folios', id, { ...body, windows: [{ ...guest, confidential: true }] }))
      .body;

    expect((await pms.put('folios', id, body).expect(200)).body.status).toBe('unchanged');
    expect(await confidential()).toBe(true);
    await pms.put('folios', id, { ...body, windows: [{ ...guest, confidential: false }] }).expect(200);
    expect(await confidential()).toBe(false);

    async function confidential(): Promise<boolean> {
      const { rows } = await api.db.query(`SELECT confidential FROM folio_window WHERE folio_id = $1`, [folioId]);
      return rows[0].confidential;
    }
  });

  /** A room night of 100.00 from the night audit unless said. */
  function line(facts: object = {}): Record<string, unknown> {
    return {
      ...{ folio: named(folio), window: 1, transactionCode: 'ROOM', amount: eur('100.00'), businessDate: '2026-03-09' },
      ...{ postedAt: '2026-03-10T03:10:00Z', postedBy: 'Night audit', source: 'night-audit' },
      ...facts,
    };
  }

  function row(id: string, body: object): object {
    return { ...named(id), body };
  }

  async function folioBody(): Promise<Record<string, unknown>> {
    const stay = pms.newId('R');
    await pms.put('stays', stay, pms.stay(await pms.guest())).expect(201);
    const windows = [{ number: 1, payerKind: 'guest', payerName: 'Ms Nowak' }];
    return { stay: named(stay), number: '1001', currency: 'EUR', windows };
  }

  async function newFolio(): Promise<string> {
    const id = pms.newId('F');
    await pms.put('folios', id, await folioBody()).expect(201);
    return id;
  }
});
