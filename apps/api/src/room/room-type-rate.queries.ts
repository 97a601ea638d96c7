import { minorUnitOf, moneyJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';

const RATE = `
  SELECT r.id, r.version, r.room_type AS "roomType",
    ${moneyJson('r.price_minor', 'r.currency', `(${minorUnitOf('r.currency')})`)} AS price,
    r.valid_from AS "validFrom", r.valid_until AS "validUntil"
  FROM room_type_rate r`;

/** $2 room type, $3 and $4 after this type and first night, $5 most. */
export const LIST_ROOM_TYPE_RATES: Statement = {
  name: 'list-room-type-rates',
  text: `${RATE} WHERE r.property_id = $1 AND ($2::text IS NULL OR r.room_type = $2)
    AND ($3::text IS NULL OR (r.room_type, r.valid_from) > ($3, $4::date))
    ORDER BY r.room_type, r.valid_from LIMIT $5`,
};

export const FIND_ROOM_TYPE_RATE: Statement = {
  name: 'find-room-type-rate',
  text: `${RATE} WHERE r.property_id = $1 AND r.id = $2`,
};

export const LOCK_ROOM_TYPE_RATE: Statement = {
  name: 'lock-room-type-rate',
  text: `SELECT id FROM room_type_rate WHERE property_id = $1 AND id = $2 FOR UPDATE`,
};

export const IS_ROOM_TYPE: Statement = {
  name: 'is-room-type',
  text: `SELECT code FROM room_type WHERE property_id = $1 AND code = $2 AND NOT pseudo`,
};

/** $2 room type, $3 from, $4 until (null for ever), $5 leaving this one out: a price in force on one of these nights. */
export const OVERLAPPING_ROOM_TYPE_RATE: Statement = {
  name: 'overlapping-room-type-rate',
  text: `
    SELECT r.id, r.valid_from AS "validFrom", r.valid_until AS "validUntil" FROM room_type_rate r
    WHERE r.property_id = $1 AND r.room_type = $2 AND r.id IS DISTINCT FROM $5::uuid
      AND daterange(r.valid_from, r.valid_until) && daterange($3::date, $4::date)
    ORDER BY r.valid_from LIMIT 1`,
};

export const ADD_ROOM_TYPE_RATE: Statement = {
  name: 'add-room-type-rate',
  text: `
    INSERT INTO room_type_rate (property_id, id, room_type, price_minor, currency, valid_from, valid_until)
    VALUES ($1, $2, $3, $4, $5, $6, $7)`,
};

export const WRITE_ROOM_TYPE_RATE: Statement = {
  name: 'write-room-type-rate',
  text: `
    UPDATE room_type_rate SET price_minor = $3, valid_until = $4, version = version + 1
    WHERE property_id = $1 AND id = $2`,
};

export const REMOVE_ROOM_TYPE_RATE: Statement = {
  name: 'remove-room-type-rate',
  text: `DELETE FROM room_type_rate WHERE property_id = $1 AND id = $2`,
};
