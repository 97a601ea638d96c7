import { randomUUID } from 'node:crypto';
import { newId } from '@amends/kernel';
import request from 'supertest';
import { EventReader } from './event-reader';
import type { StayFacts } from './stay-builder';
import { type Api, type SignedIn, startApi, type TestPlace } from './start-api';

export interface NightOptions {
  readonly as?: SignedIn;
  readonly key?: string;
  /** The first process unless said. */
  readonly at?: string;
  readonly reasons?: readonly { readonly code: string; readonly reason: string }[];
  readonly previewToken?: string;
  /** What the hotel has in its database unless said. */
  readonly businessDate?: string;
}

/** A hotel whose nights Amends posts: 6 % inside the room, and two euro of city tax for each adult. */
export class NightHouse {
  private constructor(
    readonly api: Api,
    readonly supervisor: SignedIn,
  ) {}

  static async open(facts: { businessDate?: string; timeZone?: string } = {}, place?: TestPlace): Promise<NightHouse> {
    const api = await startApi(place);
    const { businessDate = api.property.businessDate, timeZone = 'Europe/Lisbon' } = facts;
    (api.property as { businessDate: string }).businessDate = businessDate;
    await api.db.query(`UPDATE property SET business_date = $2, time_zone = $3 WHERE id = $1`, [
      ...[api.property.id, businessDate, timeZone],
    ]);
    await api.db.query(`UPDATE transaction_code SET tax_code = 'CTAX' WHERE property_id = $1 AND code = 'CTAX'`, [
      api.property.id,
    ]);
    await api.db.query(`UPDATE transaction_code SET generates = 'CTAX' WHERE property_id = $1 AND code = 'ROOM'`, [
      api.property.id,
    ]);
    await api.db.query(
      `INSERT INTO night_audit_setting (property_id, version, posts_nights, due_out_in_house, due_in_not_arrived, room_missing,
         room_out_of_order, too_early) VALUES ($1, 1, 'amends', 'blocker', 'warning', 'warning', 'warning', 'off')`,
      [api.property.id],
    );
    return new NightHouse(api, await api.staff({ role: 'supervisor', name: 'Pawel Wrona' }));
  }

  /** In house in a room of its own with an open folio, unless said otherwise. */
  async guest(facts: StayFacts = {}): Promise<{ stayId: string; folioId: string; room: string }> {
    const room = await this.api.room();
    const stayId = await this.api.stay({ roomId: room.id, ...facts });
    return { stayId, folioId: await this.api.folio(stayId), room: room.number };
  }

  guests(count: number, facts: StayFacts = {}): Promise<{ stayId: string; folioId: string; room: string }[]> {
    return Promise.all(Array.from({ length: count }, () => this.guest(facts)));
  }

  date(): Promise<string> {
    return this.api.db
      .query<{ date: string }>(`SELECT business_date::text AS date FROM property WHERE id = $1`, [this.api.property.id])
      .then(({ rows }) => rows[0]?.date ?? '');
  }

  preview(businessDate = this.api.property.businessDate, as = this.supervisor): request.Test {
    return request(this.api.url).post(this.api.path('night-audit-previews')).set(as.headers).send({ businessDate });
  }

  /** As previewed just now unless a token is given. */
  async start(options: NightOptions = {}): Promise<request.Response> {
    const businessDate = options.businessDate ?? (await this.date());
    const previewToken = options.previewToken ?? (await this.preview(businessDate)).body.token;
    return this.send('night-audits', { businessDate, previewToken, reasons: options.reasons }, options);
  }

  resume(businessDate: string, options: NightOptions = {}): request.Test {
    return this.send(`night-audits/${businessDate}/resumptions`, { reasons: options.reasons }, options);
  }

  read(businessDate = this.api.property.businessDate, as = this.supervisor): request.Test {
    return request(this.api.url)
      .get(this.api.path(`night-audits/${businessDate}`))
      .set(as.headers);
  }

  /** Ends the night and waits until it has moved on or is held. */
  async end(options: NightOptions = {}): Promise<request.Response> {
    const events = await this.listen();
    const begun = await this.start(options);
    if (begun.status === 202) await events.until(({ data }) => /^night-audit\.(rolled|held)$/.test(data.type ?? ''));
    events.close();
    return begun;
  }

  listen(at = this.api.url): Promise<EventReader> {
    return EventReader.open(`${at}${this.api.path('events')}`, this.supervisor.headers);
  }

  /** The lines of a folio: code, amount, window, service date, business date, room. */
  async lines(folioId: string): Promise<(string | number | null)[][]> {
    const { rows } = await this.api.db.query<Record<string, string | number | null>>(
      `SELECT transaction_code, amount_minor::int, window_number, service_date::text, business_date::text, room_number
       FROM posting WHERE property_id = $1 AND folio_id = $2 ORDER BY id`,
      [this.api.property.id, folioId],
    );
    return rows.map((row) => Object.values(row));
  }

  /** Nights on the bill by stay: how many room lines each has for this date. */
  async nightsOn(businessDate: string): Promise<number[]> {
    const { rows } = await this.api.db.query<{ nights: number }>(
      `SELECT count(p.id)::int AS nights FROM folio f
       LEFT JOIN posting p ON p.property_id = f.property_id AND p.folio_id = f.id AND p.transaction_code = 'ROOM'
         AND p.service_date = $2 AND p.business_date = $2
       WHERE f.property_id = $1 GROUP BY f.id`,
      [this.api.property.id, businessDate],
    );
    return rows.map(({ nights }) => nights);
  }

  /** A package and its parts: code, for whom, price, inside the rate or beside it. */
  async package(code: string, items: readonly (readonly [string, string, number, boolean])[]): Promise<void> {
    const { id } = this.api.property;
    await this.api.db.query(`INSERT INTO package (property_id, id, code, name) VALUES ($1, $2, $3, $3)`, [
      ...[id, newId(), code],
    ]);
    for (const item of items)
      await this.api.db.query(
        `INSERT INTO package_item (property_id, package_code, transaction_code, counts, price_minor, inside_rate)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, code, ...item],
      );
  }

  private send(path: string, body: object, { as = this.supervisor, key, at }: NightOptions): request.Test {
    return request(at ?? this.api.url)
      .post(this.api.path(path))
      .set({ ...as.headers, 'idempotency-key': key ?? randomUUID() })
      .send(body);
  }
}
