import { newId } from '@amends/kernel';
import request from 'supertest';
import { checksOf, dearNight, postedLine } from '../../test/bill-check-scene';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('GET /folios/:id/checks', () => {
  let api: Api;
  let clerk: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
  });
  afterAll(() => api.close());

  it('finds a night dearer than quoted, with its evidence and what would put it right', async () => {
    const { stayId, folioId, line, key } = await dearNight(api);

    const { body } = await checksOf(api, folioId, clerk).expect(200);

    const eur = (amount: string) => ({ amount, currency: 'EUR' });
    expect(body).toEqual({
      stayId,
      dismissed: [],
      findings: [
        {
          ...{
            key,
            rule: 'rate-differs-from-quote',
            severity: 'high',
            folioId,
            lineIds: [line],
            atStake: eur('15.00'),
          },
          line: {
            ...{ postingId: line, description: 'Room', amount: eur('115.00'), serviceDate: '2026-03-09' },
            ...{ postedBy: 'Night audit', roomNumber: null },
          },
          evidence: { charged: eur('115.00'), expected: eur('100.00'), serviceDate: '2026-03-09' },
          proposal: { type: 'reprice', postingId: line, amount: eur('15.00'), unitPrice: eur('100.00') },
        },
      ],
    });
  });

  it('says nothing of a right bill, and nothing once the line was credited', async () => {
    const folioId = await api.folio(await api.stay());
    await api.charge(folioId);
    expect((await checksOf(api, folioId, clerk)).body.findings).toEqual([]);

    const dear = await dearNight(api);
    await api.db.query(
      `INSERT INTO line_ceiling (property_id, posting_id, line_minor, credited_minor, credited_tax_minor) VALUES ($1, $2, 11500, 1500, 85)`,
      [api.property.id, dear.line],
    );
    expect((await checksOf(api, dear.folioId, clerk)).body.findings).toEqual([]);
  });

  it('looks at all bills of the stay: a deposit that lies on another one', async () => {
    await api.db.query(
      `INSERT INTO transaction_code (property_id, id, code, description, kind, line_group, department, revenue_account)
       VALUES ($1, $2, 'DEPO', 'Deposit', 'payment', 'deposit', 'front-office', 'payable:deposits')`,
      [api.property.id, newId()],
    );
    const stayId = await api.stay();
    const [folioId, deposits] = [await api.folio(stayId), await api.folio(stayId)];
    await api.charge(folioId);
    const deposit = await postedLine(api, deposits, { code: 'DEPO', kind: 'payment', amountMinor: -80_00 });

    for (const id of [folioId, deposits]) {
      const { body } = await checksOf(api, id, clerk).expect(200);
      expect(body.findings).toMatchObject([
        { rule: 'deposit-not-applied', folioId: deposits, lineIds: [deposit], proposal: { toFolioId: folioId } },
      ]);
    }
  });

  it('sends a line of a foreign room to whoever was in it', async () => {
    const [own, other] = [await api.room(), await api.room()];
    const neighbour = await api.stay({ roomId: other.id });
    const folioId = await api.folio(await api.stay({ roomId: own.id }));
    const line = await postedLine(api, folioId, { code: 'MINI', kind: 'charge', amountMinor: 9_00 });
    await api.db.query(`UPDATE posting SET room_id = $2, room_number = $3 WHERE id = $1`, [
      line,
      other.id,
      other.number,
    ]);

    const { body } = await checksOf(api, folioId, clerk).expect(200);

    expect(body.findings).toMatchObject([
      {
        rule: 'charge-for-another-room',
        evidence: { roomNumber: other.number, ownRooms: [own.number] },
        proposal: { type: 'transfer', toStayId: neighbour },
      },
    ]);
  });

  it('knows what one usually costs, and a price a hundred times that', async () => {
    const folioId = await api.folio(await api.stay());
    await api.db.query(
      `INSERT INTO usual_price (property_id, transaction_code, currency, low_minor, high_minor, lines, as_of)
       VALUES ($1, 'BAR', 'EUR', 400, 1400, 90, '2026-03-10')`,
      [api.property.id],
    );
    await postedLine(api, folioId, { code: 'BAR', kind: 'charge', amountMinor: 950_00 });

    const { body } = await checksOf(api, folioId, clerk).expect(200);

    expect(body.findings).toMatchObject([
      { rule: 'scale-mistake', evidence: { expected: { amount: '9.50' }, usualHigh: { amount: '14.00' } } },
    ]);
  });

  it('lets in whom the permission table names, and answers 404 for what is not here', async () => {
    const { folioId } = await dearNight(api);
    const house = await api.otherProperty();
    const stranger = await api.staff({ property: house });

    await request(api.url)
      .get(api.path(`folios/${folioId}/checks`))
      .expect(401);
    await checksOf(api, folioId, await api.staff({ role: 'trainer' })).expect(403);
    await checksOf(api, folioId, await api.staff({ role: 'auditor' })).expect(200);
    await checksOf(api, newId(), clerk).expect(404);
    await checksOf(api, 'not-an-id', clerk).expect(404);
    await request(api.url)
      .get(api.path(`folios/${folioId}/checks`, house))
      .set(stranger.headers)
      .expect(404);
  });
});
