import { newId } from '@amends/kernel';
import request from 'supertest';
import { Moving } from '../../test/moving';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const TONIGHT = '2026-03-10';

describe('what a move does to the price', () => {
  let api: Api;
  let desk: Moving;
  let manager: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    desk = new Moving(api, await api.staff());
    manager = await api.staff({ role: 'supervisor' });
    await price('STD', 110_00);
    await price('SUP', 150_00);
  });
  afterAll(() => api.close());

  it('charges a wish for better from tonight on, and nothing of the nights before', async () => {
    const { stayId } = await desk.guestInHouse();
    const to = await api.room({ roomType: 'SUP' });
    const wish = { toRoomId: to.id, reason: 'guest-wish' };

    const preview = await desk.previewed(stayId, wish);
    expect(preview).toMatchObject({
      roomTypeCharged: 'SUP',
      roomTypeChargedBefore: 'STD',
      rate: { choice: 'paid-upgrade', suggested: 'paid-upgrade', choices: ['keep', 'paid-upgrade'] },
      rates: Array(3).fill({ before: eur('100.00'), after: eur('140.00'), taxBefore: eur('5.66'), onBill: false }),
      lines: [],
    });
    const { body } = await desk.move(stayId, { ...wish, previewToken: preview.token }).expect(201);

    expect(body).toMatchObject({ rateChoice: 'paid-upgrade', roomTypeCharged: 'SUP', roomTypeChargedBefore: 'STD' });
    expect(await nights(stayId)).toEqual(['STD 10000', 'SUP 14000', 'SUP 14000', 'SUP 14000']);
  });

  it('keeps the price where the house is at fault, whatever the room is worth', async () => {
    const { stayId } = await desk.guestInHouse();
    const to = await api.room({ roomType: 'SUP' });
    const { token } = await desk.previewed(stayId, { toRoomId: to.id });

    await desk.move(stayId, { toRoomId: to.id, previewToken: token }).expect(201);

    expect(await nights(stayId)).toEqual(Array(4).fill('STD 10000'));
  });

  it('gives the difference of a night on the bill back by a credit with its tax, and quotes only the others anew', async () => {
    const { stayId, folioId, charge, from } = await postedTonight({ roomTypeCharged: 'SUP', roomType: 'SUP' });
    const to = await api.room();

    const preview = await desk.previewed(stayId, { toRoomId: to.id });
    expect(preview).toMatchObject({
      rate: { choice: 'downgrade-difference' },
      tonightPosted: true,
      rates: [{ onBill: true, after: eur('60.00') }, { onBill: false }, { onBill: false }],
      lines: [{ kind: 'credit', ofPostingId: charge, amount: eur('-40.00'), taxIncluded: eur('-2.26'), window: 1 }],
    });
    const { body } = await desk.move(stayId, { toRoomId: to.id, previewToken: preview.token }).expect(201);

    expect(await nights(stayId)).toEqual(['SUP 10000', 'SUP 10000', 'STD 6000', 'STD 6000']);
    expect(await lines(folioId)).toEqual([
      { kind: 'charge', amount_minor: '10000', tax_included_minor: '566', room_number: from.number, move_id: null },
      { kind: 'credit', amount_minor: '-4000', tax_included_minor: '-226', room_number: from.number, move_id: body.id },
    ]);
    expect(await trialDifference(folioId)).toBe('0');
  });

  it('charges what tonight costs more beside it, in the new room, and the check of the bill finds nothing wrong', async () => {
    const { stayId, folioId, from } = await postedTonight({});
    const to = await api.room({ roomType: 'SUP' });
    const wish = { toRoomId: to.id, reason: 'guest-wish' };
    const { token } = await desk.previewed(stayId, wish);

    await desk.move(stayId, { ...wish, previewToken: token }).expect(201);

    const [, more] = await lines(folioId);
    expect(more).toMatchObject({ amount_minor: '4000', tax_included_minor: '226', room_number: to.number });
    const { body } = await request(api.url)
      .get(api.path(`folios/${folioId}/checks`))
      .set(manager.headers)
      .expect(200);
    expect(body.findings).toEqual([]);
    const { rows } = await api.db.query(`SELECT description FROM posting WHERE folio_id = $1 ORDER BY id`, [folioId]);
    expect(rows[1].description).toBe(`Room ${from.number} → ${to.number}`);
    expect(await trialDifference(folioId)).toBe('0');
  });

  it('stays with whoever pays the night, and says so when that is not the guest', async () => {
    const { stayId, folioId } = await postedTonight({}, 2);
    const to = await api.room({ roomType: 'SUP' });
    const wish = { toRoomId: to.id, reason: 'guest-wish' };

    const preview = await desk.previewed(stayId, wish);
    expect(preview).toMatchObject({
      payer: { window: 2, payerKind: 'company', payerName: 'Baltic Air', isGuest: false },
      lines: [{ window: 2 }],
    });
    await desk.move(stayId, { ...wish, previewToken: preview.token }).expect(201);

    const { rows } = await api.db.query(`SELECT window_number FROM posting WHERE folio_id = $1`, [folioId]);
    expect(rows).toEqual([{ window_number: 2 }, { window_number: 2 }]);
  });

  it('takes another rate from a manager, and from nobody else', async () => {
    const { stayId } = await desk.guestInHouse();
    const to = await api.room();
    const wish = { toRoomId: to.id, rate: 're-price', newRate: eur('75.00') };

    expect((await desk.preview(stayId, wish).expect(403)).body.code).toBe('re-price-not-permitted');
    const { body } = await desk.preview(stayId, wish, manager).expect(200);

    expect(body.rate.choices).toEqual(['keep', 're-price']);
    expect(body.rates[0]).toMatchObject({ after: eur('75.00') });
    const half = { toRoomId: to.id, rate: 're-price' };
    expect((await desk.preview(stayId, half, manager).expect(422)).body.code).toBe('new-rate-mismatch');
  });

  it('keeps the price where nobody has said what the better room costs', async () => {
    const { stayId } = await desk.guestInHouse();
    const to = await api.room({ roomType: 'STE' });
    const wish = { toRoomId: to.id, reason: 'guest-wish' };

    expect(await desk.previewed(stayId, wish)).toMatchObject({ rate: { choice: 'keep', choices: ['keep'] } });
    const { body } = await desk.preview(stayId, { ...wish, rate: 'paid-upgrade' }).expect(422);
    expect(body).toMatchObject({ code: 'room-type-price-missing', roomType: 'STE', night: TONIGHT });
  });

  it('asks again when a price was changed since the preview', async () => {
    const { stayId } = await desk.guestInHouse();
    const to = await api.room({ roomType: 'SUP' });
    const wish = { toRoomId: to.id, reason: 'guest-wish' };
    const { token } = await desk.previewed(stayId, wish);
    const change = (minor: number) =>
      api.db.query(`UPDATE room_type_rate SET price_minor = $2 WHERE property_id = $1 AND room_type = 'SUP'`, [
        api.property.id,
        minor,
      ]);
    await change(160_00);

    const { body } = await desk.move(stayId, { ...wish, previewToken: token }).expect(412);
    await change(150_00);

    expect(body.preview.rates[0]).toMatchObject({ after: eur('150.00') });
  });

  function price(roomType: string, minor: number) {
    return api.db.query(
      `INSERT INTO room_type_rate (property_id, id, room_type, price_minor, currency, valid_from)
       VALUES ($1, $2, $3, $4, 'EUR', '2026-01-01')`,
      [api.property.id, newId(), roomType, minor],
    );
  }

  /** Tonight is on the bill already: the guest's, or a company's on its second window. */
  async function postedTonight(
    { roomTypeCharged = 'STD', roomType = 'STD' }: { roomTypeCharged?: string; roomType?: 'STD' | 'SUP' },
    window = 1,
  ) {
    const from = await api.room({ roomType });
    const stayId = await api.stay({ roomId: from.id, roomTypeCharged });
    const folioId = await api.folio(stayId);
    await api.db.query(
      `INSERT INTO folio_window (property_id, folio_id, number, payer_kind, payer_name) VALUES ($1, $2, 2, 'company', 'Baltic Air')`,
      [api.property.id, folioId],
    );
    const charge = await api.charge(folioId, { roomNumber: from.number, serviceDate: TONIGHT, window });
    return { stayId, folioId, charge, from };
  }

  async function nights(stayId: string): Promise<readonly string[]> {
    const { rows } = await api.db.query(
      `SELECT room_type_charged || ' ' || rate_minor AS night FROM stay_night WHERE stay_id = $1 ORDER BY stay_night.night`,
      [stayId],
    );
    return rows.map(({ night }) => night);
  }

  async function lines(folioId: string) {
    const { rows } = await api.db.query(
      `SELECT kind, amount_minor, tax_included_minor, room_number, move_id FROM posting p
       LEFT JOIN room_move_line l ON l.posting_id = p.id WHERE p.folio_id = $1 ORDER BY p.id`,
      [folioId],
    );
    return rows;
  }

  /** What the guest ledger has for the folio less the sum of its lines: nothing, or the books are wrong. */
  async function trialDifference(folioId: string): Promise<string> {
    const { rows } = await api.db.query(
      `SELECT (SELECT sum(CASE j.debit_account WHEN 'guest-ledger' THEN j.amount_minor ELSE -j.amount_minor END)
          FROM journal_row j JOIN posting p ON p.id = j.posting_id WHERE p.folio_id = $1)
        - (SELECT sum(amount_minor) FROM posting WHERE folio_id = $1) AS difference`,
      [folioId],
    );
    return rows[0].difference;
  }
});
