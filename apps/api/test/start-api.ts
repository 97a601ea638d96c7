import { createHash, randomBytes } from 'node:crypto';
import { newId } from '@amends/kernel';
import type { Permission, Role } from '@amends/staff';
import { Client } from 'pg';
import { chargeOf, folioOf, type ChargeFacts, lineOf, type LineFacts } from './bill-builder';
import { makeProperty, type TestProperty } from './property-builder';
import { guestOf, roomOf, stayOf, type RoomFacts, type StayFacts } from './stay-builder';

export interface SignedIn {
  readonly id: string;
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Where the processes and the database of a test are, by the names of the environment. */
export type TestPlace = Readonly<Record<string, string | undefined>>;

/**
 * The two running API processes, and a property of one's own to work in: no test file sees another's data.
 *
 * Builders write rows as the owner of the schema, one noun each; what is tested goes through HTTP.
 */
export class Api {
  readonly url: string;
  /** The other process on the same database. */
  readonly secondUrl: string;

  private constructor(
    /** As the owner: past row-level security, for arranging and looking behind. */
    readonly db: Client,
    readonly property: TestProperty,
    private readonly place: TestPlace,
  ) {
    this.url = named(place, 'AMENDS_TEST_URL');
    this.secondUrl = named(place, 'AMENDS_TEST_SECOND_URL');
  }

  static async start(place: TestPlace): Promise<Api> {
    const db = new Client({ connectionString: named(place, 'AMENDS_TEST_OWNER_URL'), pipeline: true });
    await db.connect();
    return new Api(db, await makeProperty(db), place);
  }

  close(): Promise<void> {
    return this.db.end();
  }

  /** `/api/v1/properties/<own>/<rest>` */
  path(rest: string, property = this.property): string {
    return `/api/v1/properties/${property.code}/${rest}`;
  }

  /** Another hotel, for what must never be reachable. */
  otherProperty(): Promise<TestProperty> {
    return makeProperty(this.db);
  }

  /** As the application's role, subject to row-level security. */
  async asApplication(): Promise<Client> {
    const client = new Client({ connectionString: named(this.place, 'AMENDS_TEST_APP_URL') });
    await client.connect();
    return client;
  }

  /** A signed-in member of staff; an associate unless said. */
  async staff(facts: { role?: Role; name?: string; property?: TestProperty } = {}): Promise<SignedIn> {
    const { role = 'associate', name = 'Anna Kowalska', property = this.property } = facts;
    const id = newId();
    const secret = randomBytes(32).toString('base64url');
    await this.db.query(
      `INSERT INTO staff (id, sign_in_name, name, language, password_hash) VALUES ($1, $2, $3, 'en', 'none')`,
      [id, `staff-${id}`, name],
    );
    await this.db.query(`INSERT INTO staff_assignment (property_id, staff_id, role, desk_id) VALUES ($1, $2, $3, $4)`, [
      property.id,
      id,
      role,
      property.deskId,
    ]);
    await this.db.query(
      `INSERT INTO staff_session (token_hash, staff_id, expires_at) VALUES ($1, $2, now() + interval '1 hour')`,
      [sha256(secret), id],
    );
    const csrf = createHash('sha256').update(`csrf ${secret}`).digest('base64url');
    return { id, name, headers: { cookie: `__Host-amends-session=${secret}`, 'x-csrf-token': csrf } };
  }

  /** A key with these scopes. */
  async apiKey(scopes: readonly Permission[], property = this.property): Promise<SignedIn> {
    const id = newId();
    const key = `amk_${randomBytes(32).toString('base64url')}`;
    await this.db.query(
      `INSERT INTO api_key (property_id, id, name, prefix, last_four, key_hash, scopes, created_by, expires_at)
       VALUES ($1, $2, 'PMS', $3, $4, $5, $6, 'test', now() + interval '1 day')`,
      [property.id, id, key.slice(0, 8), key.slice(-4), sha256(key), scopes],
    );
    return { id, name: 'PMS', headers: { authorization: `Bearer ${key}` } };
  }

  room(facts: RoomFacts = {}): Promise<{ id: string; number: string }> {
    return roomOf(this.db, this.property, facts);
  }

  guest(facts: { firstName?: string; lastName?: string; language?: string } = {}): Promise<string> {
    return guestOf(this.db, this.property, facts);
  }

  /** In house from yesterday for three more nights unless said; in `roomId` when given. */
  stay(facts: StayFacts = {}): Promise<string> {
    return stayOf(this.db, this.property, facts);
  }

  /** An open folio with one window, the guest's. */
  folio(stayId: string): Promise<string> {
    return folioOf(this.db, this.property, stayId);
  }

  /** A charge on a folio, with its journal: a room night of 100.00 with 6 % inside unless said. */
  charge(folioId: string, facts: ChargeFacts = {}): Promise<string> {
    return chargeOf(this.db, this.property, folioId, facts);
  }

  /** Any line as it stands in the ledger, without its journal. */
  line(folioId: string, facts: LineFacts): Promise<string> {
    return lineOf(this.db, this.property, folioId, facts);
  }

  /** A case as the given staff opens it over HTTP would be; the row alone. */
  async openCase(facts: { stayId?: string; ownerId?: string } = {}): Promise<string> {
    const id = newId();
    await this.db.query(
      `INSERT INTO incident_case (property_id, id, number, kind, category, severity, fault, channel, state, stay_id,
         guest_name, stated_problem, owner_id, opened_by, opened_at, business_date, due_at, last_entry_at)
       VALUES ($1, $2, $3, 'complaint', 'noise', 'moderate', 'unknown', 'in-person', 'Assigned', $4,
         'Ms Nowak', 'The lift hums all night.', $5, 'Anna Kowalska', now(), $6, now() + interval '1 hour', now())`,
      [this.property.id, id, `C-${id}`, facts.stayId ?? null, facts.ownerId ?? null, this.property.businessDate],
    );
    await this.db.query(
      `INSERT INTO timeline_entry (property_id, id, case_id, kind, visibility, actor_kind, actor_id, actor_name, at, business_date)
       VALUES ($1, $2, $3, 'opened', 'internal', 'staff', $2, 'Anna Kowalska', now(), $4)`,
      [this.property.id, newId(), id, this.property.businessDate],
    );
    return id;
  }
}

/** On the processes all files share, unless a file has brought its own. */
export function startApi(place: TestPlace = process.env): Promise<Api> {
  return Api.start(place);
}

function named(place: TestPlace, name: string): string {
  const value = place[name];
  if (value === undefined) throw new Error(`${name} is not set: run the API tests through their Jest configuration.`);
  return value;
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
