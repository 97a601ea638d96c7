import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { myHouse } from './house';

/** What a guest of the test is. */
export interface NightGuest {
  readonly name: string;
  /** Nights from the business date. */
  readonly leavesIn: number;
  readonly withRoom?: boolean;
}

/**
 * A sample hotel whose guests come in by its rows, as no desk checks anybody in; of the third the date may move, too.
 */
export class NightHotel {
  private rooms = 0;

  private constructor(
    private readonly db: Client,
    readonly id: string,
  ) {}

  static async open(code: string): Promise<NightHotel> {
    const db = new Client({ connectionString: (await myHouse()).database });
    await db.connect();
    const { rows } = await db.query<{ id: string }>(`SELECT id FROM property WHERE code = $1`, [code]);
    const id = rows[0]?.id ?? '';
    await db.query(`SET amends.property_id = '${id}'`);
    return new NightHotel(db, id);
  }

  close(): Promise<void> {
    return this.db.end();
  }

  /** From now on Amends posts its nights, at whatever hour the tests run. */
  async postsItsNights(): Promise<void> {
    await this.db.query(
      `INSERT INTO night_audit_setting (property_id, version, posts_nights, due_out_in_house, due_in_not_arrived, room_missing,
         room_out_of_order, too_early) VALUES ($1, 1, 'amends', 'blocker', 'blocker', 'warning', 'warning', 'off')`,
      [this.id],
    );
  }

  async date(): Promise<string> {
    const { rows } = await this.db.query<{ date: string }>(
      `SELECT business_date::text AS date FROM property WHERE id = $1`,
      [this.id],
    );
    return rows[0]?.date ?? '';
  }

  /** In house since yesterday for 100.00 a night, two adults, with an open bill. */
  async guest({ name, leavesIn, withRoom = true }: NightGuest): Promise<string> {
    const [stayId, guestId, folioId] = [randomUUID(), randomUUID(), randomUUID()];
    await this.db.query(
      `INSERT INTO guest (property_id, id, first_name, last_name, address_as, language, tier, repeat_guest, search_key)
       VALUES ($1, $2, '', $3, $3, 'en', 'none', false, $4)`,
      [this.id, guestId, name, name.toLowerCase()],
    );
    await this.db.query(
      `INSERT INTO stay (property_id, id, confirmation_number, status, guest_id, arrival, departure, adults, children, infants,
         room_type_charged, meal_plan, rate_plan, special_requests, do_not_move)
       SELECT p.id, $2::uuid, $2::text, 'InHouse', $3, p.business_date - 1, p.business_date + $4::int, 2, 0, 0, t.code, 'room-only',
         'FLEX', '{}', false
       FROM property p JOIN room_type t ON t.property_id = p.id AND NOT t.pseudo WHERE p.id = $1 ORDER BY t.rank LIMIT 1`,
      [this.id, stayId, guestId, leavesIn],
    );
    await this.db.query(
      `INSERT INTO stay_night (property_id, stay_id, night, rate_minor, currency, room_type_charged)
       SELECT s.property_id, s.id, s.arrival + n, 10000, 'EUR', s.room_type_charged
       FROM stay s, generate_series(0, s.departure - s.arrival - 1) AS n WHERE s.property_id = $1 AND s.id = $2`,
      [this.id, stayId],
    );
    await this.db.query(
      `INSERT INTO folio (property_id, id, stay_id, number, currency) VALUES ($1, $2::uuid, $3, $2::text, 'EUR')`,
      [this.id, folioId, stayId],
    );
    await this.db.query(
      `INSERT INTO folio_window (property_id, folio_id, number, payer_kind, payer_name) VALUES ($1, $2, 1, 'guest', $3)`,
      [this.id, folioId, name],
    );
    if (withRoom) await this.giveRoom(stayId);
    return stayId;
  }

  /** Who has no room yet sleeps in that of another guest from today on, on a bill of their own. */
  async shareRoom(stayId: string, withStayId: string): Promise<void> {
    await this.db.query(
      `INSERT INTO room_assignment (property_id, id, stay_id, room_id, starts_on, ends_on, share_key)
       SELECT a.property_id, $4, s.id, a.room_id, p.business_date, s.departure, a.share_key
       FROM room_assignment a
       JOIN property p ON p.id = a.property_id
       JOIN stay s ON s.property_id = a.property_id AND s.id = $2
       WHERE a.property_id = $1 AND a.stay_id = $3 AND a.active AND a.ends_on > p.business_date`,
      [this.id, stayId, withStayId, randomUUID()],
    );
  }

  async checkOut(stayId: string): Promise<void> {
    await this.db.query(`UPDATE stay SET status = 'CheckedOut' WHERE property_id = $1 AND id = $2`, [this.id, stayId]);
  }

  /** Holds a stay as a colleague who writes on it, until it is let go. */
  async hold(stayId: string): Promise<() => Promise<void>> {
    await this.db.query('BEGIN');
    await this.db.query(`SELECT FROM stay WHERE property_id = $1 AND id = $2 FOR UPDATE`, [this.id, stayId]);
    return async () => {
      await this.db.query('COMMIT');
    };
  }

  private async giveRoom(stayId: string): Promise<void> {
    const roomId = randomUUID();
    this.rooms += 1;
    await this.db.query(
      `INSERT INTO room (property_id, id, number, floor, room_type, features, status)
       SELECT $1, $2, $3, 9, s.room_type_charged, '{}', 'Clean' FROM stay s WHERE s.property_id = $1 AND s.id = $4`,
      [this.id, roomId, `90${this.rooms}`, stayId],
    );
    await this.db.query(
      `INSERT INTO room_assignment (property_id, id, stay_id, room_id, starts_on, ends_on, share_key)
       SELECT $1, $2, s.id, $3, s.arrival, s.departure, s.id FROM stay s WHERE s.property_id = $1 AND s.id = $4`,
      [this.id, randomUUID(), roomId, stayId],
    );
  }
}
