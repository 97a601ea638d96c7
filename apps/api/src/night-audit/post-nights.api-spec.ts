import { addNights, newId } from '@amends/kernel';
import { NightHouse } from '../../test/night-house';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

describe('The end of a night', () => {
  let house: NightHouse;

  beforeEach(async () => {
    house = await NightHouse.open();
  });
  afterEach(() => house.api.close());

  it('posts room and city tax of every stay in house, in its room, and moves the business date by one day', async () => {
    const night = house.api.property.businessDate;
    const anna = await house.guest();
    const jan = await house.guest({ adults: 1, rateMinor: 80_00 });

    await house.end();

    expect(await house.date()).toBe(addNights(night, 1));
    expect(await house.lines(anna.folioId)).toEqual([
      ['ROOM', 100_00, 1, night, night, anna.room],
      ['CTAX', 4_00, 1, night, night, anna.room],
    ]);
    expect(await house.lines(jan.folioId)).toEqual([
      ['ROOM', 80_00, 1, night, night, jan.room],
      ['CTAX', 2_00, 1, night, night, jan.room],
    ]);
  });

  it('goes onto the next open bill once the part of the first one it belongs to was invoiced', async () => {
    const { stayId, folioId } = await house.guest();
    const second = await house.api.folio(stayId);
    await house.api.db.query(`INSERT INTO folio_window (property_id, folio_id, number, payer_kind, payer_name)
      SELECT property_id, folio_id, 2, 'company', 'Acme' FROM folio_window WHERE folio_id = '${folioId}'`);
    await house.api.db.query(`UPDATE folio_window SET closed_at = now() WHERE folio_id = $1 AND number = 1`, [folioId]);

    await house.end();

    expect((await house.read().expect(200)).body).toMatchObject({ state: 'done', counts: { posted: 1, setAside: 0 } });
    expect(await house.lines(folioId)).toEqual([]);
    expect((await house.lines(second)).map(([code]) => code)).toEqual(['ROOM', 'CTAX']);
  });

  it('says before and afterwards what it comes to, to the cent', async () => {
    await house.guests(3);
    const totals = [
      { transactionCode: 'ROOM', description: 'Room', count: 3, total: eur('300.00') },
      { transactionCode: 'CTAX', description: 'City tax', count: 3, total: eur('12.00') },
    ];

    const { body: preview } = await house.preview().expect(200);
    const begun = await house.end();

    expect(preview).toMatchObject({ stays: 3, alreadyPosted: 0, total: eur('312.00'), findings: [] });
    expect(preview.totals).toEqual(totals);
    expect(begun.body).toMatchObject({ state: 'running', startedBy: 'Pawel Wrona', counts: { due: 3, posted: 0 } });
    expect((await house.read().expect(200)).body).toMatchObject({
      state: 'done',
      counts: { due: 3, posted: 3, alreadyPosted: 0, setAside: 0 },
      ...{ totals, total: eur('312.00'), findings: [] },
      steps: [{ state: 'done' }, { state: 'done' }, { state: 'done' }],
    });
  });

  it('unfolds a package: what is inside the rate comes out of the room, what is beside it on top', async () => {
    const { stayId, folioId, room } = await house.guest();
    const { businessDate: night, id } = house.api.property;
    await house.package('HB', [
      ['BRKF', 'person', 11_00, true],
      ['BAR', 'room', 5_00, false],
    ]);
    await house.api.db.query(`UPDATE stay SET package_code = 'HB' WHERE property_id = $1 AND id = $2`, [id, stayId]);

    await house.end();

    expect(await house.lines(folioId)).toEqual([
      ['ROOM', 78_00, 1, night, night, room],
      ['CTAX', 4_00, 1, night, night, room],
      ['BAR', 5_00, 1, night, night, room],
      ['BRKF', 22_00, 1, night, night, room],
    ]);
    const { rows } = await house.api.db.query(
      `SELECT transaction_code, package_code FROM posting WHERE folio_id = $1 AND package_code IS NOT NULL ORDER BY id`,
      [folioId],
    );
    expect(rows.map(({ transaction_code }) => transaction_code)).toEqual(['BAR', 'BRKF']);
  });

  it('sends the room to the company and leaves the city tax with the guest', async () => {
    const { folioId } = await house.guest();
    const { id } = house.api.property;
    await house.api.db.query(
      `INSERT INTO folio_window (property_id, folio_id, number, payer_kind, payer_name) VALUES ($1, $2, 2, 'company', 'Baltic Freight')`,
      [id, folioId],
    );
    await house.api.db.query(
      `INSERT INTO folio_routing (property_id, id, folio_id, line_group, window_number) VALUES ($1, $2, $3, 'room', 2)`,
      [id, newId(), folioId],
    );

    await house.end();

    expect((await house.lines(folioId)).map(([code, , window]) => [code, window])).toEqual([
      ['ROOM', 2],
      ['CTAX', 1],
    ]);
  });

  it('leaves alone a night that stands on the bill already, unless all of it was taken back', async () => {
    const { businessDate: night } = house.api.property;
    const { folioId } = await house.guest();
    const other = await house.guest();
    await house.api.charge(folioId, { serviceDate: night });
    const wrong = await house.api.charge(other.folioId, { serviceDate: night });
    await house.api.db.query(
      `INSERT INTO line_ceiling (property_id, posting_id, line_minor, credited_minor, credited_tax_minor) VALUES ($1, $2, 10000, 10000, 566)`,
      [house.api.property.id, wrong],
    );

    await house.end();

    expect((await house.read(night)).body.counts).toEqual({ due: 2, posted: 1, alreadyPosted: 1, setAside: 0 });
    expect(await house.lines(folioId)).toHaveLength(1);
    expect(await house.lines(other.folioId)).toHaveLength(3);
  });

  it('posts neither for who leaves on the business date nor for who comes the day after', async () => {
    const gone = await house.guest({ status: 'CheckedOut', leavesIn: 0 });
    const tomorrow = await house.guest({ status: 'Reserved', arrivesIn: 1 });

    await house.end();

    for (const { folioId } of [gone, tomorrow]) expect(await house.lines(folioId)).toEqual([]);
    expect((await house.read()).body).toMatchObject({ state: 'done', counts: { due: 0 } });
  });

  it('writes down each night it posts, in the chain of its folio, and tells the desks what went on', async () => {
    const { folioId } = await house.guest();
    const events = await house.listen();

    await house.start();
    const rolled = await events.until(({ data }) => data.type === 'night-audit.rolled');
    events.close();

    const heard = events.heard.map(({ data }) => data.type).filter((type) => type !== undefined);
    expect(heard).toEqual([
      'night-audit.started',
      'folio.night-posted',
      'night-audit.progressed',
      'night-audit.rolled',
    ]);
    expect(rolled.data['data']).toEqual({ businessDate: '2026-03-10', nextDate: '2026-03-11' });
    const { rows } = await house.api.db.query(
      `SELECT actor_kind, actor_name, chain_position FROM audit_entry WHERE property_id = $1 AND chain_id = $2`,
      [house.api.property.id, folioId],
    );
    expect(rows).toEqual([{ actor_kind: 'system', actor_name: 'Night audit', chain_position: 1 }]);
  });
});

describe('The calendar', () => {
  it.each([
    ['Europe/Lisbon', '2026-03-28', '2026-03-31'],
    ['Europe/Lisbon', '2026-10-24', '2026-10-27'],
    ['Europe/Warsaw', '2026-03-28', '2026-03-31'],
    ['Europe/Warsaw', '2026-10-24', '2026-10-27'],
    ['Europe/Warsaw', '2026-12-30', '2027-01-02'],
    ['Europe/Lisbon', '2028-02-27', '2028-03-01'],
  ])('in %s, nights from %s end one by one on %s', async (timeZone, businessDate, last) => {
    const house = await NightHouse.open({ businessDate, timeZone });
    const { folioId } = await house.guest({ arrivesIn: 0, leavesIn: 5, adults: 1 });

    const nights = [0, 1, 2].map((count) => addNights(businessDate, count));
    for (const _night of nights) await house.end();

    expect(await house.date()).toBe(last);
    expect((await house.lines(folioId)).map(([code, , , service, business]) => [code, service, business])).toEqual(
      nights.flatMap((night) => [
        ['ROOM', night, night],
        ['CTAX', night, night],
      ]),
    );
    await house.api.close();
  });
});
