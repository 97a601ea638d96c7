import { addNights, newId } from '@amends/kernel';
import { NightHouse } from '../../test/night-house';

describe('rooms when the business date moves', () => {
  let house: NightHouse;

  beforeAll(async () => {
    house = await NightHouse.open();
  });
  afterAll(() => house.api.close());

  it('are out from the first night of their block on, and want cleaning after the last', async () => {
    const { api } = house;
    const today = api.property.businessDate;
    const [begins, ends, goesOn, free] = [
      await api.room(),
      await api.room({ status: 'OutOfOrder' }),
      await api.room({ status: 'OutOfService' }),
      await api.room(),
    ];
    const block = (roomId: string, kind: string, from: number, until: number | null) =>
      api.db.query(
        `INSERT INTO room_block (property_id, id, room_id, kind, starts_on, ends_on, reason, actor_id, actor_name, blocked_at, business_date)
         VALUES ($1, $2, $3, $4, $5, $6, 'repair', $2, 'Marek', now(), $7)`,
        [api.property.id, newId(), roomId, kind, addNights(today, from), until && addNights(today, until), today],
      );
    await block(begins.id, 'OutOfService', 1, 3);
    await block(ends.id, 'OutOfOrder', -2, 1);
    await block(goesOn.id, 'OutOfService', -2, null);
    const events = await house.listen();
    const { body: preview } = await house.preview();

    await house.start({ previewToken: preview.token });
    await events.until(({ data }) => data.type === 'night-audit.rolled');
    events.close();

    const { rows } = await api.db.query(`SELECT id, status, version FROM room WHERE property_id = $1`, [
      api.property.id,
    ]);
    const now = new Map(rows.map(({ id, status, version }) => [id, [status, version]]));
    expect([begins, ends, goesOn, free].map(({ id }) => now.get(id))).toEqual([
      ['OutOfService', 2],
      ['Dirty', 2],
      ['OutOfService', 1],
      ['Clean', 1],
    ]);
  });
});
