import { type MoneyText, newId } from '@amends/kernel';
import { moneyCodes } from '../settling';
import { type Api, type SignedIn, startApi } from '../start-api';
import { ADDED_CODE, ADULTS, FEE_CODE, percentOn, weekOf } from './charges';
import type { Place } from './steps';
import { minorOf } from './wire';

/** Weeks the rate of drinks is known for, from the first business date on. */
const WEEKS = 30;
const NIGHTS = 60;
/** What a night costs: no round number, so that every share of it has to be rounded. */
export const RATE = 100_07;

/** Two bills somebody at the desk works on: the guest's, and the one of another stay in the house. */
export interface Desk {
  readonly stays: readonly [string, string];
  readonly folios: readonly [string, string];
  /** One about each stay. */
  readonly cases: readonly [string, string];
  /** Where the two stays sleep, and a free one. */
  readonly rooms: readonly string[];
}

export interface NightLine {
  readonly id: string;
  readonly bill: 0 | 1;
  readonly window: number;
  readonly code: string;
  readonly amount: number;
  readonly tax: number;
  readonly quantity: number;
  readonly businessDate: string;
  readonly madeFrom: string | null;
}

/** What is in the database of a desk's bills. */
export interface Seen {
  readonly date: string;
  readonly balances: Readonly<Record<string, number>>;
  /** Posted by the night audit, in its order. */
  readonly nights: readonly NightLine[];
}

/** A hotel of the model's own: its nights, codes and taxes, in one currency. */
export class ModelHouse {
  /** The latest business date anybody was told. */
  date: string;

  private constructor(
    readonly api: Api,
    readonly staff: SignedIn,
    readonly currency: string,
    private readonly guestId: string,
  ) {
    this.date = api.property.businessDate;
  }

  static async open(currency: string): Promise<ModelHouse> {
    const api = await startApi();
    await api.db.query(`UPDATE property SET currency = $2 WHERE id = $1`, [api.property.id, currency]);
    await moneyCodes(api);
    await taxes(api);
    const staff = await api.staff({ role: 'supervisor', name: 'Pawel Wrona' });
    return new ModelHouse(api, staff, currency, await api.guest());
  }

  close(): Promise<void> {
    return this.api.close();
  }

  /** Two stays in house, and for each of the people at the desk a bill of both, with two payers each, and a case. */
  async day(people: number): Promise<readonly Desk[]> {
    const rooms = await Promise.all([1, 2, 3].map(async () => (await this.api.room()).id));
    const stays = [await this.stay(rooms[0]), await this.stay(rooms[1])] as const;
    const desks: Desk[] = [];
    for (let nth = 0; nth < people; nth += 1) {
      const folios = [await this.folio(stays[0]), await this.folio(stays[1])] as const;
      const cases = [await this.caseAbout(stays[0]), await this.caseAbout(stays[1])] as const;
      desks.push({ stays, folios, cases, rooms });
    }
    // The last bill of each stay takes its nights once everybody has closed theirs.
    for (const stay of stays) await this.folio(stay);
    return desks;
  }

  /** Nobody of this day sleeps in the house any more. */
  async endDay(desks: readonly Desk[]): Promise<void> {
    await this.api.db.query(`UPDATE stay SET status = 'CheckedOut' WHERE property_id = $1 AND id = ANY($2::uuid[])`, [
      this.api.property.id,
      desks[0]?.stays ?? [],
    ]);
  }

  async look({ folios }: Desk): Promise<Seen> {
    const { rows } = await this.api.db.query<{ seen: Seen }>(
      `SELECT json_build_object('date', (SELECT business_date FROM property WHERE id = $1),
         'balances', (SELECT coalesce(json_object_agg(at, minor), '{}') FROM (
           SELECT array_position($2::uuid[], folio_id) - 1 || '.' || window_number AS at, sum(amount_minor) AS minor
           FROM posting WHERE property_id = $1 AND folio_id = ANY($2::uuid[]) GROUP BY 1) b WHERE minor <> 0),
         'nights', (SELECT coalesce(json_agg(json_build_object('id', id, 'bill', array_position($2::uuid[], folio_id) - 1,
             'window', window_number, 'code', transaction_code, 'amount', amount_minor, 'tax', tax_included_minor,
             'quantity', quantity, 'businessDate', business_date, 'madeFrom', generated_from) ORDER BY id), '[]')
           FROM posting WHERE property_id = $1 AND folio_id = ANY($2::uuid[]) AND source = 'night-audit')) AS seen`,
      [this.api.property.id, folios],
    );
    const [row] = rows;
    if (!row) throw new Error('Nothing was seen.');
    if (row.seen.date > this.date) this.date = row.seen.date;
    return row.seen;
  }

  /** As its manager reads it: whether folios and books agree, and what all accounts come to together. */
  async trialBalance(): Promise<{ readonly agrees: boolean; readonly total: number }> {
    const { url } = this.api;
    const answer = await fetch(`${url}${this.api.path('trial-balance')}`, { headers: this.staff.headers });
    const { agrees, accounts } = (await answer.json()) as { agrees: boolean; accounts: { balance: MoneyText }[] };
    return { agrees, total: accounts.reduce((sum, { balance }) => sum + minorOf(balance), 0) };
  }

  private caseAbout(stayId: string): Promise<string> {
    return this.api.openCase({ stayId });
  }

  private async stay(roomId: string | undefined): Promise<string> {
    const id = newId();
    const { db, property } = this.api;
    await db.query(
      `WITH made AS (
         INSERT INTO stay (property_id, id, confirmation_number, status, guest_id, arrival, departure, adults, children, infants,
           room_type_charged, meal_plan, rate_plan, special_requests, do_not_move)
         VALUES ($1, $2, $3, 'InHouse', $4, $5, $5::date + $6::int, $7, 0, 0, 'STD', 'bed-and-breakfast', 'FLEX', '{}', false)
       ), nights AS (
         INSERT INTO stay_night (property_id, stay_id, night, rate_minor, currency, room_type_charged)
         SELECT $1, $2, $5::date + n, $8, $9, 'STD' FROM generate_series(0, $6::int - 1) n
       )
       INSERT INTO room_assignment (property_id, id, stay_id, room_id, starts_on, ends_on, share_key)
       VALUES ($1, $10, $2, $11, $5, $5::date + $6::int, $10)`,
      [
        ...[property.id, id, `R-${id.slice(-8)}`, this.guestId, this.date, NIGHTS, ADULTS, RATE, this.currency],
        ...[newId(), roomId],
      ],
    );
    return id;
  }

  private async folio(stayId: string): Promise<string> {
    const id = newId();
    await this.api.db.query(
      `WITH made AS (
         INSERT INTO folio (property_id, id, stay_id, number, currency) VALUES ($1, $2, $3, $4, $5)
       )
       INSERT INTO folio_window (property_id, folio_id, number, payer_kind, payer_name)
       VALUES ($1, $2, 1, 'guest', 'Ms Anna Nowak'), ($1, $2, 2, 'company', 'Baltic Lines')`,
      [this.api.property.id, id, stayId, `F-${id.slice(-8)}`, this.currency],
    );
    return id;
  }
}

/** The bill and the window of a place. */
export function spotOf(place: Place): { readonly bill: 0 | 1; readonly window: number } {
  return { bill: place < 2 ? 0 : 1, window: (place % 2) + 1 };
}

/** Nights with a fee for each adult, drinks whose rate changes with the week, and a feast with a tax on top. */
async function taxes({ db, property }: Api): Promise<void> {
  const { id, businessDate } = property;
  await db.query(
    `UPDATE transaction_code SET tax_code = 'CTAX', generates = NULL WHERE property_id = $1 AND code = $2`,
    [...[id, FEE_CODE]],
  );
  await db.query(`UPDATE transaction_code SET generates = $2 WHERE property_id = $1 AND code = 'ROOM'`, [id, FEE_CODE]);
  await db.query(
    `INSERT INTO transaction_code (property_id, id, code, description, kind, line_group, department, revenue_account, tax_code, generates)
     VALUES ($1, $2, $3, 'Service charge', 'tax', 'extra', 'food-and-beverage', 'payable:service', 'SRVC', NULL),
       ($1, $4, 'SUIT', 'Suite', 'charge', 'room', 'rooms', 'revenue:suites', 'VAT6', $6),
       ($1, $5, 'FETE', 'Feast', 'charge', 'food-and-beverage', 'food-and-beverage', 'revenue:feasts', 'VAT13', $3)`,
    [id, newId(), ADDED_CODE, newId(), newId(), FEE_CODE],
  );
  await db.query(
    `INSERT INTO tax_rule (property_id, id, code, name, kind, basis_points, valid_from)
     VALUES ($1, $2, 'SRVC', 'Service', 'added-percent', 1000, '2020-01-01')`,
    [id, newId()],
  );
  await db.query(`DELETE FROM tax_rule WHERE property_id = $1 AND code = 'VAT23'`, [id]);
  await db.query(
    `INSERT INTO tax_rule (property_id, id, code, name, kind, basis_points, valid_from, valid_until)
     SELECT $1, r.id, 'VAT23', 'VAT', 'included-percent', r.points, r.starts, r.ends
     FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, points int, starts date, ends date)`,
    [id, JSON.stringify(ratesOfDrinks(businessDate))],
  );
  await db.query(
    `INSERT INTO night_audit_setting (property_id, version, posts_nights, due_out_in_house, due_in_not_arrived, room_missing,
       room_out_of_order, too_early) VALUES ($1, 1, 'amends', 'blocker', 'warning', 'warning', 'warning', 'off')`,
    [id],
  );
}

function ratesOfDrinks(from: string): readonly object[] {
  const first = weekOf(from);
  return Array.from({ length: WEEKS }, (_, nth) => {
    const [starts, ends] = [startOf(first + nth), startOf(first + nth + 1)];
    return { id: newId(), points: percentOn('BAR', starts) * 100, starts, ends };
  });
}

function startOf(week: number): string {
  return new Date(week * 7 * 24 * 3600 * 1000).toISOString().slice(0, 10);
}
