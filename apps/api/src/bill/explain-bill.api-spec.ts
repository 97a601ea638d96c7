import { randomUUID } from 'node:crypto';
import type { BillNode, BillTree } from '@amends/bill';
import { newId } from '@amends/kernel';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const words = (text: string | null | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');

describe('GET /folios/:id/explanation', () => {
  let api: Api;
  let clerk: SignedIn;
  let stayId: string;
  let folioId: string;
  let night: string;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff({ role: 'senior' });
    await api.db.query(`UPDATE transaction_code SET tax_code = 'CTAX' WHERE property_id = $1 AND code = 'CTAX'`, [
      api.property.id,
    ]);
    const room = await api.room();
    stayId = await api.stay({ roomId: room.id, guestId: await api.guest({ language: 'pl' }) });
    folioId = await api.folio(stayId);
    await api.db.query(
      `INSERT INTO folio_window (property_id, folio_id, number, payer_kind, payer_name, confidential)
       VALUES ($1, $2, 2, 'company', 'Energia SA', false), ($1, $2, 3, 'agency', 'Viagens', true)`,
      [api.property.id, folioId],
    );
    await api.db.query(`INSERT INTO package (property_id, id, code, name) VALUES ($1, $2, 'ROM', 'Romance')`, [
      api.property.id,
      newId(),
    ]);
    night = await api.line(folioId, { code: 'ROOM', amountMinor: 100_00, taxMinor: 5_66, roomNumber: '099' });
    await api.line(folioId, { kind: 'tax', code: 'CTAX', amountMinor: 4_00, quantity: 2, generatedFrom: night });
    const credit = await api.line(folioId, { kind: 'credit', code: 'CRPR', amountMinor: -10_00, correctsId: night });
    await api.line(folioId, { kind: 'credit', code: 'CRPR', amountMinor: 10_00, correctsId: night, undoesId: credit });
    const dinner = { code: 'BRKF', packageCode: 'ROM', serviceDate: '2026-03-10' };
    await api.line(folioId, { ...dinner, amountMinor: 30_00, taxMinor: 3_45 });
    await api.line(folioId, { ...dinner, code: 'BAR', amountMinor: 12_00, taxMinor: 2_24, quantity: 2 });
    const bar = await api.line(folioId, { code: 'BAR', amountMinor: 25_00, taxMinor: 4_67 });
    await api.line(folioId, { kind: 'transfer', code: 'BAR', amountMinor: -25_00, taxMinor: -4_67, correctsId: bar });
    await api.line(folioId, {
      ...{ kind: 'transfer', code: 'BAR', amountMinor: 25_00, taxMinor: 4_67, window: 2, replacesId: bar },
    });
    await api.line(folioId, { code: 'MINI', amountMinor: 77_00, window: 3 });
    await api.line(folioId, { kind: 'payment', code: 'VISA', amountMinor: -46_00 });
  });
  afterAll(() => api.close());

  it('puts every line of the ledger in one place, and comes to the balance of the folio', async () => {
    const [{ body }, folio] = await Promise.all([explain().expect(200), get(`folios/${folioId}`).expect(200)]);
    const tree = body as BillTree;

    const { rows } = await api.db.query<{ id: string }>('SELECT id FROM posting WHERE folio_id = $1', [folioId]);
    expect(nodesOf(tree).flatMap(({ postingId }) => postingId ?? [])).toHaveLength(rows.length);
    expect(tree.balance).toEqual(folio.body.balance);
    expect(tree.windows.map(({ number, balance }) => [number, balance.amount])).toEqual([
      [1, '100.00'],
      [2, '25.00'],
      [3, '77.00'],
    ]);
  });

  it('tells it by day in the language of the guest: what belongs together stands together', async () => {
    const { body } = await explain('?window=1').expect(200);
    const [first, second, last] = (body as BillTree).windows[0]?.groups ?? [];

    expect(body.language).toBe('pl');
    expect([first?.title, second?.title, last?.title]).toEqual(['9 marca 2026', '10 marca 2026', 'Płatności']);
    expect(first?.nodes[0]?.parts.map(({ part }) => part)).toEqual(['fee', 'credit', 'undone']);
    expect(first?.nodes[0]?.total?.amount).toBe('104.00');
    expect(words(first?.nodes[0]?.parts[0]?.arithmetic)).toBe('1 noc × 2 osoby dorosłe × 2,00 € = 4,00 €');
    expect(words(first?.nodes[0]?.parts[1]?.arithmetic)).toBe('10% × 100,00 € = 10,00 €');
    expect(first?.nodes[1]?.parts[0]?.sentences[0]).toContain('płatnik: Energia SA');
    expect(second?.nodes[0]).toMatchObject({ title: 'Pakiet: Romance', total: { amount: '42.00' } });
    expect(second?.nodes[0]?.parts).toHaveLength(2);
  });

  it('sums taxes by rule, to the charges', async () => {
    const { body } = await explain('?window=1&language=en&groupBy=kind').expect(200);
    const [window] = (body as BillTree).windows;

    expect(window?.groups.map(({ group }) => group)).toEqual(['room', 'package', 'food-and-beverage', 'payments']);
    expect(window?.taxes.map(({ code, tax, gross }) => [code, tax.amount, gross.amount])).toEqual([
      ['CTAX', '0.00', '4.00'],
      ['VAT13', '3.45', '30.00'],
      ['VAT23', '2.24', '12.00'],
      ['VAT6', '5.66', '100.00'],
    ]);
    expect(window?.charged.amount).toBe('146.00');
  });

  it('says which room it was then, after a move', async () => {
    const { body } = await explain('?language=en').expect(200);

    const told = nodesOf(body).find(({ postingId }) => postingId === night);
    expect(told?.sentences.join(' ')).toMatch(/Room 099 then; room \d+ since 9 March 2026\./);
  });

  it('shows a payer their own window, the guest their own, and a confidential one to nobody', async () => {
    const guest = await explain('?reader=payer').expect(200);
    const company = await explain('?reader=payer&window=2').expect(200);
    const secret = await explain('?reader=payer&window=3').expect(422);
    const desk = await explain('?window=3').expect(200);

    expect(guest.body.windows.map(({ number }: { number: number }) => number)).toEqual([1]);
    expect(guest.body.windowsWithheld).toBe(2);
    expect(JSON.stringify(guest.body)).not.toMatch(/77\.00|77,00|Viagens/);
    expect(company.body.balance.amount).toBe('25.00');
    expect(secret.body.code).toBe('window-confidential');
    expect(desk.body.balance.amount).toBe('77.00');
  });

  it('withholds a suppressed rate from the guest, not from the desk', async () => {
    const other = await api.stay({ roomId: (await api.room()).id });
    const bill = await api.folio(other);
    await api.db.query('UPDATE stay SET rate_suppressed = true WHERE id = $1', [other]);
    const line = await api.line(bill, { code: 'ROOM', amountMinor: 123_45, taxMinor: 6_99 });
    await api.line(bill, { code: 'MINI', amountMinor: 5_00 });

    const seen = await get(`folios/${bill}/explanation?reader=payer&language=en`).expect(200);
    const desk = await get(`folios/${bill}/explanation?language=en`).expect(200);
    const alone = await get(`postings/${line}/explanation?language=en`).expect(200);

    expect(JSON.stringify(seen.body.windows[0].groups)).not.toMatch(/123\.45|6\.99|FLEX/);
    expect(JSON.stringify(seen.body.windows[0].groups)).toContain('5.00');
    expect(JSON.stringify(desk.body)).toContain('123.45');
    expect(JSON.stringify(alone.body.guest)).not.toMatch(/123\.45|6\.99|FLEX/);
    expect(JSON.stringify(alone.body.staff)).toContain('FLEX');
  });

  it('is the same answer while nothing changed', async () => {
    const { headers } = await explain().expect(200);

    await explain().set('If-None-Match', `${headers['etag']}`).expect(304);
  });

  it('lets in whom the permission table names, and answers 404 for what is not here', async () => {
    const other = await api.otherProperty();
    const stranger = await api.staff({ property: other });

    await request(api.url)
      .get(api.path(`folios/${folioId}/explanation`))
      .expect(401);
    await explain('', await api.staff({ role: 'trainer' })).expect(403);
    await get(`folios/${randomUUID()}/explanation`).expect(404);
    await request(api.url)
      .get(api.path(`folios/${folioId}/explanation`, other))
      .set(stranger.headers)
      .expect(404);
    for (const wrong of ['?window=9', '?groupBy=price', '?reader=king', '?language=x y', '?page=2'])
      await explain(wrong).expect(400);
    expect((await explain('?window=8').expect(422)).body.code).toBe('window-unknown');
  });

  function explain(query = '', as = clerk): request.Test {
    return get(`folios/${folioId}/explanation${query}`, as);
  }

  function get(path: string, as = clerk): request.Test {
    return request(api.url).get(api.path(path)).set(as.headers);
  }

  function nodesOf({ windows }: BillTree): readonly BillNode[] {
    const flat = (nodes: readonly BillNode[]): readonly BillNode[] =>
      nodes.flatMap((node) => [node, ...flat(node.parts)]);
    return windows.flatMap(({ groups }) => groups.flatMap(({ nodes }) => flat(nodes)));
  }
});
