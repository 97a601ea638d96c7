import { Client } from 'pg';
import type { KillableHouse } from './killable-house';
import { NightHouse } from './night-house';
import { untilBlockedBy } from './waiting';

/** What the end of a night is made to wait for: a row somebody at a desk is writing on. $1 is the hotel. */
export interface Held {
  readonly statement: string;
  readonly values: readonly unknown[];
}

/** A hotel whose database dies while its night is being ended. */
export class KilledNight {
  private constructor(
    private readonly killable: KillableHouse,
    private readonly night: NightHouse,
    readonly guests: readonly { readonly stayId: string; readonly folioId: string }[],
  ) {}

  static async open(killable: KillableHouse, guests: number): Promise<KilledNight> {
    const night = await NightHouse.open({}, await killable.place);
    const inHouse = await night.guests(guests);
    // It would die with the database, and end the test.
    await night.api.close();
    return new KilledNight(killable, night, inHouse);
  }

  /** The database dies when the work waits for this row, and is there again; then the night goes on by itself to its end. */
  async endsThrough(businessDate: string, { statement, values }: Held): Promise<void> {
    const { body: preview } = await this.night.preview(businessDate).expect(200);
    const [db, busy] = [await this.asOwner(), await this.asOwner()];
    await busy.query('BEGIN');
    await busy.query(statement, [this.night.api.property.id, ...values]);
    const begun = await this.night.start({ businessDate, previewToken: preview.token });
    if (begun.status !== 202) throw new Error(`Not begun: ${begun.status} ${JSON.stringify(begun.body)}`);
    await untilBlockedBy(db, busy);
    await this.killable.kill('postgres');
    await this.claimRunsOut();
    await this.untilDone(businessDate);
  }

  /** The date of the hotel, and how often each bill has the night of that date. */
  async found(night: string): Promise<{ readonly businessDate: string; readonly nights: readonly number[] }> {
    const db = await this.asOwner();
    const { rows } = await db.query<{ businessDate: string; nights: number[] }>(
      `SELECT h.business_date::text AS "businessDate", array_agg(n.nights) AS nights FROM property h, LATERAL (
         SELECT count(p.id)::int AS nights FROM folio f
         LEFT JOIN posting p ON p.property_id = f.property_id AND p.folio_id = f.id AND p.transaction_code = 'ROOM'
           AND p.business_date = $2::date
         WHERE f.property_id = h.id GROUP BY f.id) n
       WHERE h.id = $1 GROUP BY h.id`,
      [this.night.api.property.id, night],
    );
    await db.end();
    return { businessDate: rows[0]?.businessDate ?? '', nights: rows[0]?.nights ?? [] };
  }

  /** Time passes here, so that nobody has to wait for it. */
  private async claimRunsOut(): Promise<void> {
    const db = await this.asOwner();
    await db.query(
      `UPDATE night_audit SET claimed_until = clock_timestamp() WHERE property_id = $1 AND state = 'running'`,
      [this.night.api.property.id],
    );
    await db.end();
  }

  private async untilDone(businessDate: string): Promise<void> {
    for (;;) {
      const { status, body } = await this.night.read(businessDate);
      if (status === 200 && body.state === 'done') return;
      const onTheWay = status === 503 || (status === 200 && body.state === 'running');
      if (!onTheWay) throw new Error(`The night does not go on: ${status} ${JSON.stringify(body)}`);
    }
  }

  private async asOwner(): Promise<Client> {
    const { AMENDS_TEST_OWNER_URL: connectionString } = await this.killable.place;
    const db = new Client({ connectionString });
    db.on('error', () => undefined);
    await db.connect();
    return db;
  }
}
