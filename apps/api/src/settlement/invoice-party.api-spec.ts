import request from 'supertest';
import { readPdf } from '../../test/read-pdf';
import { addWindow, moneyCodes, Settling } from '../../test/settling';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const acme = {
  ...{ name: 'Acme Sp. z o.o.', addressLines: ['ul. Żółta 7/3', '80-001 Gdańsk'], country: 'PL' },
  taxNumber: 'PL5260001246',
};
const bare = { addressLines: [], country: null, taxNumber: null };

describe('whom an invoice is made out to', () => {
  let api: Api;
  let clerk: SignedIn;
  let desk: Settling;

  beforeAll(async () => {
    api = await startApi();
    await moneyCodes(api);
    clerk = await api.staff({ role: 'associate' });
    desk = new Settling(api, clerk);
  });
  afterAll(() => api.close());

  it('begins with what the profile of the guest knows, and with the name of anybody else who pays', async () => {
    const guestId = await api.guest({ firstName: 'Ona', lastName: 'Petraitienė' });
    await api.db.query(`UPDATE guest SET country = 'LT' WHERE id = $1`, [guestId]);
    const folio = await folioOf(guestId);
    await addWindow(api, folio);

    expect((await party(folio).expect(200)).body).toEqual({
      ...{ folioId: folio, window: 1, version: 0, payer: expect.any(String), payerKind: 'guest', closed: false },
      ...{ party: null, suggestedFrom: 'profile', suggested: { ...bare, name: 'Ona Petraitienė', country: 'LT' } },
    });
    expect((await party(folio, 2).expect(200)).body).toMatchObject({ suggested: { ...bare, name: 'Acme' } });
  });

  it('stands in the preview and on the invoice as it was then, whatever is written for the next one', async () => {
    const guestId = await api.guest();
    const folio = await folioOf(guestId);
    await addWindow(api, folio);
    await api.charge(folio, { window: 2, amountMinor: 118_00, taxMinor: 6_68 });
    const { body, headers } = await put(folio, acme, { window: 2 }).expect(200);
    expect([body.version, body.party, headers['etag']]).toEqual([1, acme, '"1"']);

    const settlement = await desk.get(`folios/${folio}/settlement`).expect(200);
    const said = settlement.body.windows.map(({ billedTo }: { billedTo: object | null }) => billedTo);
    expect(said).toEqual([null, acme]);
    const preview = await desk.post(`folios/${folio}/closure-previews`, { windows: [2] }).expect(200);
    expect(preview.body.windows).toMatchObject([{ window: 2, billedTo: acme }]);
    const { body: closed } = await desk.close(folio, [2]);
    expect(closed.invoices).toMatchObject([{ payerName: 'Acme', billedTo: acme }]);

    const late = await put(folio, { ...acme, name: 'Acme Holding' }, { window: 2, version: 1 }).expect(409);
    expect(late.body).toMatchObject({ code: 'bill-closed-already', window: 2 });
    const next = await folioOf(guestId);
    await addWindow(api, next);
    await put(next, { ...acme, name: 'Acme Holding' }, { window: 2 }).expect(200);
    const kept = await desk.get(`invoices/${closed.invoices[0].id}`).expect(200);
    expect(kept.body.billedTo).toEqual(acme);
  });

  it('is printed on the invoice and on its credit note, the country in the language of the paper', async () => {
    const folio = await folioOf(await api.guest());
    await addWindow(api, folio);
    const line = await api.line(folio, { code: 'ROOM', window: 2, amountMinor: 106_00, taxMinor: 6_00 });
    await put(folio, acme, { window: 2 }).expect(200);
    const [invoice] = (await desk.close(folio, [2])).body.invoices;
    const manager = new Settling(api, await api.staff({ role: 'supervisor' }));
    const amount = { amount: '53.00', currency: 'EUR' };
    const note = (await manager.note(invoice.id, [{ postingId: line, amount }])).body;

    for (const [language, country, number] of [
      ['en', 'Poland', 'Tax number'],
      ['pl', 'Polska', 'Numer podatkowy'],
      ['lt', 'Lenkija', 'Mokesčių mokėtojo kodas'],
      ['sk', 'Poľsko', 'Daňové číslo'],
      ['hr', 'Poljska', 'Porezni broj'],
    ]) {
      const text = await paper(`invoices/${invoice.id}/document.pdf?language=${language}`);
      for (const words of [acme.name, ...acme.addressLines, country, `${number} ${acme.taxNumber}`])
        expect(text).toContain(words);
    }
    const text = await paper(`credit-notes/${note.id}/document.pdf?language=en`);
    expect(text).toContain('Acme Sp. z o.o. ul. Żółta 7/3 80-001 Gdańsk Poland');
  });

  it('begins the next bill of the same payer with what was written last, and of nobody else', async () => {
    const [anna, other] = [await api.guest({ firstName: 'Anna' }), await api.guest({ firstName: 'Anna' })];
    const private_ = { ...bare, name: 'Anna Nowak', addressLines: ['Rua Nova 1'], country: 'PT' };
    const first = await folioOf(anna);
    await addWindow(api, first, 2, 'agency');
    await put(first, private_).expect(200);
    await put(first, { ...acme, name: 'Acme Travel' }, { window: 2 }).expect(200);

    const next = await folioOf(anna);
    expect((await party(next).expect(200)).body).toMatchObject({
      ...{ version: 0, party: null, suggested: private_, suggestedFrom: 'earlier-bill' },
    });
    const theirs = await folioOf(other);
    await addWindow(api, theirs, 2, 'agency');
    await addWindow(api, theirs, 3, 'airline');
    const suggested = async (window: number): Promise<object> => (await party(theirs, window).expect(200)).body;
    expect(await suggested(1)).toMatchObject({ suggestedFrom: 'profile', suggested: { addressLines: [] } });
    expect(await suggested(2)).toMatchObject({ suggested: { name: 'Acme Travel' } });
    expect(await suggested(3)).toMatchObject({ suggestedFrom: 'profile', suggested: { name: 'Acme' } });
  });

  it('is a fact of what was previewed: a bill is not closed on another address than the desk has seen', async () => {
    const folio = await folioOf(await api.guest());
    await addWindow(api, folio);
    await api.charge(folio, { window: 2, amountMinor: 118_00, taxMinor: 6_68 });
    const preview = await desk.post(`folios/${folio}/closure-previews`, { windows: [2] }).expect(200);
    await put(folio, acme, { window: 2 }).expect(200);

    const body = { windows: [2], previewToken: preview.body.token };
    const refused = await desk.post(`folios/${folio}/closure`, body).expect(412);
    expect(refused.body).toMatchObject({ code: 'preview-stale', preview: { windows: [{ billedTo: acme }] } });
  });

  it.each([
    ['a country there is not', { country: 'XX' }, { code: 'country-unknown', country: 'XX' }],
    ['a tax number without an address', { addressLines: [] }, { code: 'billed-address-missing' }],
    [
      'a tax number of another country',
      { country: 'LT' },
      { code: 'tax-number-of-another-country', named: 'PL', country: 'LT' },
    ],
  ])('refuses %s', async (_what, change, refusal) => {
    const folio = await folioOf(await api.guest());
    expect((await put(folio, { ...acme, ...change }).expect(422)).body).toMatchObject(refusal);
  });

  it('is written once when two desks write it at the same time, and the other is told what differs', async () => {
    const folio = await folioOf(await api.guest());
    const names = ['One', 'Two'];
    const answers = await Promise.all(
      names.map((name, nth) =>
        put(folio, { ...acme, name }, { url: nth === 0 ? api.url : api.secondUrl }).then((answer) => answer),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const late = answers.find(({ status }) => status === 412);
    const kept = answers.find(({ status }) => status === 200)?.body.party.name;
    expect(late?.body).toMatchObject({
      code: 'stale-version',
      current: { version: 1, name: kept },
      differs: ['name'],
    });
  });

  it('asks for the version that was read, and knows no window or bill of elsewhere', async () => {
    const folio = await folioOf(await api.guest());
    const path = api.path(`folios/${folio}/windows/1/invoice-party`);
    await request(api.url).put(path).set(clerk.headers).send(acme).expect(428);
    await put(folio, acme, { window: 2 }).expect(404);
    await party(folio, 9).expect(404);
    await put(folio, { ...acme, addressLines: ['1', '2', '3', '4', '5'] }).expect(400);
    const auditor = await api.staff({ role: 'auditor' });
    await request(api.url)
      .put(path)
      .set({ ...auditor.headers, 'if-match': '"0"' })
      .send(acme)
      .expect(403);
    const elsewhere = await api.otherProperty();
    const stranger = await api.staff({ role: 'head', property: elsewhere });
    await request(api.url)
      .get(api.path(`folios/${folio}/windows/1/invoice-party`, elsewhere))
      .set(stranger.headers)
      .expect(404);
  });

  it('writes down who has written which part of it, and not the address', async () => {
    const folio = await folioOf(await api.guest());
    await put(folio, acme).expect(200);
    await put(folio, { ...acme, addressLines: ['ul. Nowa 1'] }, { version: 1 }).expect(200);

    const { rows } = await api.db.query(
      `SELECT change FROM audit_entry WHERE chain_id = $1 AND action = 'folio.invoice-party-set' ORDER BY chain_position`,
      [folio],
    );
    expect(rows.map(({ change }) => change)).toEqual([
      { window: 1, changed: ['name', 'addressLines', 'country', 'taxNumber'] },
      { window: 1, changed: ['addressLines'] },
    ]);
  });

  async function folioOf(guestId: string): Promise<string> {
    return api.folio(await api.stay({ guestId }));
  }

  function party(folio: string, window = 1): request.Test {
    return desk.get(`folios/${folio}/windows/${window}/invoice-party`);
  }

  function put(folio: string, body: object, { window = 1, version = 0, url = api.url } = {}): request.Test {
    return request(url)
      .put(api.path(`folios/${folio}/windows/${window}/invoice-party`))
      .set({ ...clerk.headers, 'if-match': `"${version}"` })
      .send(body);
  }

  async function paper(path: string): Promise<string> {
    const { body } = await request(api.url).get(api.path(path)).set(clerk.headers).responseType('blob').expect(200);
    return readPdf(body as Buffer).text;
  }
});
