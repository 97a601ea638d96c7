import request from 'supertest';
import { readPdf, type ReadPdf } from '../../test/read-pdf';
import { addWindow, eur, moneyCodes, Settling } from '../../test/settling';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const A4 = [595, 842];

describe('invoices and credit notes on paper', () => {
  let api: Api;
  let manager: SignedIn;
  let desk: Settling;
  let invoice: { readonly id: string; readonly number: string };
  let note: { readonly id: string; readonly number: string };

  beforeAll(async () => {
    api = await startApi();
    await moneyCodes(api);
    manager = await api.staff({ role: 'supervisor' });
    desk = new Settling(api, manager);
    await house({ name: 'Pensão Ždiar', postalAddress: 'Rua do Mar 1, Albufeira', taxNumber: 'PT 500 000 000' });
    const guestId = await api.guest({ firstName: 'Ąžuolė', lastName: 'Świętochłowska-Ščepić', language: 'pl' });
    const folio = await api.folio(await api.stay({ guestId }));
    const night = await api.line(folio, {
      code: 'ROOM',
      amountMinor: 106_00,
      taxMinor: 6_00,
      description: 'Nocleg żółć',
    });
    const bar = await api.line(folio, { code: 'BAR', amountMinor: 12_40, description: 'Voided drink' });
    await api.line(folio, { kind: 'correction', code: 'BAR', amountMinor: -12_40, correctsId: bar });
    await desk.pay(folio, '106.00');
    invoice = (await desk.close(folio)).body.invoices[0];
    note = (await desk.note(invoice.id, [{ postingId: night, amount: eur('53.00') }])).body;
  });
  afterAll(() => api.close());

  it.each([
    ['en', 'Invoice', 'Billed to', 'Nothing left to pay', '€106.00', '€6.00', /Page 1 of 1/],
    ['pl', 'Faktura', 'Nabywca', 'Rozliczono w całości', '106,00 €', '6,00 €', /Strona 1 z 1/],
    ['lt', 'Sąskaita faktūra', 'Pirkėjas', 'Viskas apmokėta', '106,00 €', '6,00 €', /1 puslapis iš 1/],
    ['sk', 'Faktúra', 'Odberateľ', 'Všetko je uhradené', '106,00 €', '6,00 €', /Strana 1 z 1/],
    ['hr', 'Račun', 'Kupac', 'Sve je podmireno', '106,00 €', '6,00 €', /Stranica 1 od 1/],
  ])('name house, payer, lines, tax and what is paid, on A4: %s', async (language, ...words) => {
    const page = words.pop() as RegExp;
    const {
      text,
      size,
      language: tagged,
      pages,
    } = await paper(`invoices/${invoice.id}/document.pdf?language=${language}`);

    expect([size, tagged, pages]).toEqual([A4, language, 1]);
    for (const word of [...(words as string[]), invoice.number, 'Ąžuolė Świętochłowska-Ščepić', 'Nocleg żółć'])
      expect(text).toContain(word);
    expect(text).toMatch(page);
    expect(text).toContain('Pensão Ždiar');
    expect(text).toMatch(/Rua do Mar 1, Albufeira · .*PT 500 000 000/);
  });

  it('leave out what was voided, and are in the language of the guest by themselves', async () => {
    const { text } = await paper(`invoices/${invoice.id}/document.pdf`);

    expect(text).toContain('Nabywca');
    expect(text).not.toContain('Voided drink');
  });

  it('say what a credit note takes off, at which tax, of which invoice and why', async () => {
    const { text } = await paper(`credit-notes/${note.id}/document.pdf?language=en`);

    for (const words of [`Credit note ${note.number}`, `On invoice ${invoice.number}`, 'Wrong amount', 'Credited'])
      expect(text).toContain(words);
    expect(text).toMatch(/€50\.00 €3\.00 €53\.00/);
    expect(text).not.toContain('-€');
  });

  it('go on saying who issued them when the house has another name', async () => {
    await house({ name: 'Casa Nova', postalAddress: '' });

    const { text } = await paper(`invoices/${invoice.id}/document.pdf?language=en`);
    expect(text).toContain('Pensão Ždiar');
    expect(text).not.toContain('Casa Nova');
    expect((await paper(`credit-notes/${note.id}/document.pdf`)).text).toContain('Rua do Mar 1');
  });

  it('leave to pay what a debtor pays later', async () => {
    const folio = await api.folio(await api.stay());
    await addWindow(api, folio);
    await api.charge(folio, { window: 2, amountMinor: 118_00, taxMinor: 6_68 });
    const { id } = (await desk.close(folio, [2])).body.invoices[0];

    const { text } = await paper(`invoices/${id}/document.pdf?language=en`);
    expect(text).toContain('Billed to Acme');
    expect(text).toMatch(/Paid €0\.00 To pay €118\.00/);
  });

  it('do not tell a guest who pays a rate that is suppressed', async () => {
    const stay = await api.stay();
    const folio = await api.folio(stay);
    await api.db.query('UPDATE stay SET rate_suppressed = true WHERE id = $1', [stay]);
    await api.line(folio, { code: 'ROOM', amountMinor: 77_77, taxMinor: 4_40 });
    await api.line(folio, { code: 'BAR', amountMinor: 10_00 });
    await desk.pay(folio, '87.77');
    const { id } = (await desk.close(folio)).body.invoices[0];

    const { text } = await paper(`invoices/${id}/document.pdf?language=en`);
    expect(text).toContain('€87.77');
    expect(text).not.toMatch(/77\.77|4\.40/);
  });

  it('are printed by the desk of that house alone', async () => {
    const auditor = await api.staff({ role: 'auditor' });
    await get(`invoices/${invoice.id}/document.pdf`, auditor).expect(403);
    await get(`invoices/${note.id}/document.pdf`).expect(404);
    await get(`invoices/${invoice.id}/document.pdf?language=x`).expect(400);
    await request(api.url)
      .get(api.path(`invoices/${invoice.id}/document.pdf`, await api.otherProperty()))
      .set(manager.headers)
      .expect(404);
  });

  /** As an administrator writes it. */
  async function house(fields: object): Promise<void> {
    const admin = await api.staff({ role: 'admin' });
    const { body } = await request(api.url).get(api.path('settings')).set(admin.headers).expect(200);
    const headers = { ...admin.headers, 'if-match': `"${body.version}"` };
    await request(api.url).patch(api.path('settings')).set(headers).send(fields).expect(200);
  }

  async function paper(path: string): Promise<ReadPdf> {
    const { body, headers } = await get(path).responseType('blob').expect(200);
    expect(headers['content-type']).toBe('application/pdf');
    return readPdf(body as Buffer);
  }

  function get(path: string, as = manager): request.Test {
    return request(api.url).get(api.path(path)).set(as.headers);
  }
});
