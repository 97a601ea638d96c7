import request from 'supertest';
import { readPdf, type ReadPdf } from '../../test/read-pdf';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const A4 = [595, 842];
const A5 = [420, 595];

describe('the explanation on paper', () => {
  let api: Api;
  let clerk: SignedIn;
  let folioId: string;
  let night: string;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff({ role: 'senior' });
    await api.db.query(`UPDATE property SET telephone = '+351 289 000 000' WHERE id = $1`, [api.property.id]);
    const guestId = await api.guest({ firstName: 'Ąžuolė', lastName: 'Świętochłowska-Ščepić', language: 'pl' });
    folioId = await api.folio(await api.stay({ guestId, roomId: (await api.room()).id }));
    night = await api.line(folioId, { code: 'ROOM', amountMinor: 100_00, taxMinor: 5_66 });
    await api.line(folioId, { kind: 'credit', code: 'CRPR', amountMinor: -10_00, correctsId: night });
    for (let at = 0; at < 60; at += 1)
      await api.line(folioId, { code: 'BAR', amountMinor: 3_33, taxMinor: 62, description: `Żółć č ${at}` });
  });
  afterAll(() => api.close());

  it.each([
    ['en', 'Bill F-', 'To pay', '€289.80', /Page 1 of \d/],
    ['pl', 'Rachunek F-', 'Do zapłaty', '289,80 €', /Strona 1 z \d/],
    ['lt', 'Sąskaita F-', 'Mokėti', '289,80 €', /1 puslapis iš \d/],
    ['sk', 'Účet F-', 'Na úhradu', '289,80 €', /Strana 1 z \d/],
    ['hr', 'Račun F-', 'Za platiti', '289,80 €', /Stranica 1 od \d/],
  ])('is a bill on A4 whose text can be read out of it: %s', async (language, heading, due, sum, page) => {
    const {
      text,
      size,
      language: tagged,
      pages,
    } = await paper(`folios/${folioId}/explanation.pdf?language=${language}`);

    expect(size).toEqual(A4);
    expect(tagged).toBe(language);
    expect(pages).toBeGreaterThan(1);
    for (const words of [
      heading,
      due,
      sum,
      'Test house',
      '+351 289 000 000',
      'Ąžuolė Świętochłowska-Ščepić',
      'Żółć č 59',
    ])
      expect(text).toContain(words);
    expect(text).toMatch(page);
  });

  it('is one line on A5, with its credit and the arithmetic', async () => {
    const { text, size, pages } = await paper(`postings/${night}/explanation.pdf?language=en`);

    expect([size, pages]).toEqual([A5, 1]);
    expect(text).toContain('10% × €100.00 = €10.00');
    expect(text).toContain('€90.00');
    expect(text).not.toContain('Żółć');
  });

  it('is kept as it was printed, and its version stands on it', async () => {
    const { text } = await paper(`postings/${night}/explanation.pdf?language=hr`);

    const { body } = await get(`folios/${folioId}/explanation-snapshots?limit=1`).expect(200);
    expect(body.data[0]).toMatchObject({ postingId: night, showings: [{ how: 'pdf', actor: clerk.name }] });
    expect(text).toContain(`Verzija ${body.data[0].version}, ${body.data[0].hash.slice(0, 12)}`);
  });

  it('holds nothing of another payer, of a confidential window or of a suppressed rate', async () => {
    const stay = await api.stay();
    const bill = await api.folio(stay);
    await api.db.query(
      `INSERT INTO folio_window (property_id, folio_id, number, payer_kind, payer_name, confidential)
       VALUES ($1, $2, 2, 'agency', 'Viagens', true)`,
      [api.property.id, bill],
    );
    await api.db.query('UPDATE stay SET rate_suppressed = true WHERE id = $1', [stay]);
    await api.line(bill, { code: 'ROOM', amountMinor: 123_45, taxMinor: 6_99 });
    await api.line(bill, { code: 'MINI', amountMinor: 7_00 });
    const secret = await api.line(bill, { code: 'BAR', amountMinor: 55_55, window: 2 });

    const { text } = await paper(`folios/${bill}/explanation.pdf?language=en`);

    expect(text).toContain('€7.00');
    expect(text).not.toMatch(/123\.45|6\.99|55\.55|Viagens/);
    await get(`folios/${bill}/explanation.pdf?window=2`).expect(422);
    await get(`postings/${secret}/explanation.pdf`).expect(422);
  });

  it('reads no file and fetches nothing, whatever a line is called', async () => {
    const bill = await api.folio(await api.stay());
    await api.line(bill, { code: 'BAR', amountMinor: 1_00, description: 'http://127.0.0.1:1/x /etc/passwd <b>' });

    const { text } = await paper(`folios/${bill}/explanation.pdf?language=en`);

    expect(text).toContain('/etc/passwd <b>');
    expect(text).not.toContain('root:');
  });

  it('is printed by the desk alone', async () => {
    await get(`folios/${folioId}/explanation.pdf`, await api.staff({ role: 'auditor' })).expect(403);
    await request(api.url)
      .get(api.path(`folios/${folioId}/explanation.pdf`, await api.otherProperty()))
      .set(clerk.headers)
      .expect(404);
    await get(`folios/${folioId}/explanation.pdf?reader=desk`).expect(400);
  });

  async function paper(path: string): Promise<ReadPdf> {
    const { body, headers } = await get(path).responseType('blob').expect(200);
    expect(headers['content-type']).toBe('application/pdf');
    return readPdf(body as Buffer);
  }

  function get(path: string, as = clerk): request.Test {
    return request(api.url).get(api.path(path)).set(as.headers);
  }
});
