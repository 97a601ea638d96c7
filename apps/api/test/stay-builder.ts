import { addNights, newId, nightsOf, searchKey } from '@amends/kernel';
import type { RoomFeature, RoomStatus } from '@amends/room';
import type { Client } from 'pg';
import type { TestProperty } from './property-builder';

export interface RoomFacts {
  readonly number?: string;
  readonly floor?: number;
  readonly roomType?: 'STD' | 'SUP' | 'STE';
  readonly status?: RoomStatus;
  readonly features?: readonly RoomFeature[];
}

export interface StayFacts {
  readonly guestId?: string;
  readonly roomId?: string;
  readonly status?: string;
  /** Nights from the business date; -1 unless said. */
  readonly arrivesIn?: number;
  /** Nights from the business date; 3 unless said. */
  readonly leavesIn?: number;
  readonly adults?: number;
  readonly roomTypeCharged?: string;
  readonly rateMinor?: number;
  readonly doNotMove?: boolean;
}

let rooms = 100;

export async function roomOf(
  db: Client,
  property: TestProperty,
  facts: RoomFacts,
): Promise<{ id: string; number: string }> {
  rooms += 1;
  const { number = String(rooms), floor = 1, roomType = 'STD', status = 'Clean', features = [] } = facts;
  const id = newId();
  await db.query(
    `INSERT INTO room (property_id, id, number, floor, room_type, features, status) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [property.id, id, number, floor, roomType, features, status],
  );
  return { id, number };
}

export async function guestOf(
  db: Client,
  property: TestProperty,
  facts: { firstName?: string; lastName?: string; language?: string },
): Promise<string> {
  const { firstName = 'Anna', lastName = 'Nowak', language = 'pl' } = facts;
  const id = newId();
  const addressAs = `Ms ${firstName} ${lastName}`;
  await db.query(
    `INSERT INTO guest (property_id, id, first_name, last_name, address_as, language, tier, repeat_guest, search_key)
     VALUES ($1, $2, $3, $4, $5, $6, 'none', false, $7)`,
    [property.id, id, firstName, lastName, addressAs, language, searchKey(`${firstName} ${lastName} ${addressAs}`)],
  );
  return id;
}

export async function stayOf(db: Client, property: TestProperty, facts: StayFacts): Promise<string> {
  const { status = 'InHouse', adults = 2, roomTypeCharged = 'STD', rateMinor = 100_00, doNotMove = false } = facts;
  const id = newId();
  const guestId = facts.guestId ?? (await guestOf(db, property, {}));
  const arrival = addNights(property.businessDate, facts.arrivesIn ?? -1);
  const departure = addNights(property.businessDate, facts.leavesIn ?? 3);
  await db.query(
    `INSERT INTO stay (property_id, id, confirmation_number, status, guest_id, arrival, departure, adults, children, infants,
       room_type_charged, meal_plan, rate_plan, special_requests, do_not_move)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, 0, $9, 'bed-and-breakfast', 'FLEX', '{}', $10)`,
    [property.id, id, `R-${id.slice(-8)}`, status, guestId, arrival, departure, adults, roomTypeCharged, doNotMove],
  );
  for (const night of nightsOf(arrival, departure)) {
    await db.query(
      `INSERT INTO stay_night (property_id, stay_id, night, rate_minor, currency, room_type_charged) VALUES ($1, $2, $3, $4, 'EUR', $5)`,
      [property.id, id, night, rateMinor, roomTypeCharged],
    );
  }
  if (facts.roomId !== undefined) {
    await db.query(
      `INSERT INTO room_assignment (property_id, id, stay_id, room_id, starts_on, ends_on, share_key) VALUES ($1, $2, $3, $4, $5, $6, $3)`,
      [property.id, newId(), id, facts.roomId, arrival, departure],
    );
  }
  return id;
}
