import type { RoomListQueryDto } from '@amends/room/dto';
import { instantJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';

/**
 * SQL of the rooms somebody is in, as `room_id`; $1 is the property: the room a guest in house moved into last. A guest who should have left is still there; one
 * who moves tomorrow is still in the old room.
 */
export const OCCUPIED_ROOMS = `
  SELECT DISTINCT ON (s.id) a.room_id
  FROM stay s
  JOIN property p ON p.id = s.property_id
  JOIN room_assignment a ON a.property_id = s.property_id AND a.stay_id = s.id AND a.active AND a.starts_on <= p.business_date
  WHERE s.property_id = $1 AND s.status = 'InHouse'
  ORDER BY s.id, a.starts_on DESC`;

const ROOM_JSON = `
  json_build_object('id', r.id, 'version', r.version, 'number', r.number, 'floor', r.floor, 'roomType', r.room_type,
    'sleeps', t.sleeps, 'features', r.features, 'status', r.status,
    'frontOfficeStatus', CASE WHEN r.id IN (SELECT room_id FROM occupied) THEN 'Occupied' ELSE 'Vacant' END,
    'seen', CASE WHEN r.seen_at IS NULL THEN NULL
      ELSE json_build_object('occupied', r.seen_occupied, 'at', ${instantJson('r.seen_at')}) END,
    'discrepancy', CASE WHEN r.seen_occupied = (r.id IN (SELECT room_id FROM occupied)) THEN NULL
      WHEN r.seen_occupied THEN 'sleep' WHEN NOT r.seen_occupied THEN 'skip' END,
    'wing', r.wing, 'riser', r.riser,
    'connectsTo', (SELECT coalesce(json_agg(json_build_object('id', c.id, 'number', c.number)
        ORDER BY length(c.number), c.number), '[]')
      FROM room c WHERE c.property_id = r.property_id AND c.id = ANY (r.connects_to)),
    'doNotGive', CASE WHEN r.do_not_give IS NULL THEN NULL
      ELSE json_build_object('note', r.do_not_give, 'until', r.do_not_give_until) END,
    'block', (SELECT json_build_object('id', b.id, 'kind', b.kind, 'reason', b.reason, 'startsOn', b.starts_on, 'endsOn', b.ends_on)
      FROM room_block b JOIN property p ON p.id = b.property_id
      WHERE b.property_id = r.property_id AND b.room_id = r.id AND b.lifted_at IS NULL AND b.starts_on <= p.business_date
        AND (b.ends_on IS NULL OR b.ends_on > p.business_date)),
    'assets', (SELECT coalesce(json_agg(json_build_object('id', a.id, 'kind', a.kind, 'name', a.name) ORDER BY a.kind, a.name), '[]')
      FROM room_asset a WHERE a.property_id = r.property_id AND a.room_id = r.id AND a.retired_at IS NULL),
    'externalIds', (SELECT coalesce(json_agg(json_build_object('system', x.system, 'id', x.external_id)
        ORDER BY x.system, x.external_id), '[]')
      FROM room_external_id x WHERE x.property_id = r.property_id AND x.room_id = r.id))`;

const ROOMS = `FROM room r JOIN room_type t ON t.property_id = r.property_id AND t.code = r.room_type`;

export const ROOM: Statement = {
  name: 'room',
  text: `WITH occupied AS (${OCCUPIED_ROOMS}) SELECT ${ROOM_JSON} AS room ${ROOMS} WHERE r.property_id = $1 AND r.id = $2`,
};

/** By number, as people count: 412 before 1012. The cursor is the last room's id. */
export function listRooms(query: RoomListQueryDto): Statement {
  const byStatus = query.status !== undefined;
  return {
    name: byStatus ? 'list-rooms-status' : 'list-rooms',
    text: `
      WITH occupied AS (${OCCUPIED_ROOMS})
      SELECT r.id, ${ROOM_JSON}::text AS json ${ROOMS}
      WHERE r.property_id = $1 AND ${byStatus ? 'r.status = $4' : '$4::text IS NULL'}
        AND ($2::uuid IS NULL OR (length(r.number), r.number) >
          (SELECT length(l.number), l.number FROM room l WHERE l.property_id = $1 AND l.id = $2))
      ORDER BY length(r.number), r.number LIMIT $3`,
  };
}

/**
 * In the order of ids, so that two who need the same rooms wait instead of deadlocking. NO KEY: lines that only name
 * a room need not wait for its guest's move.
 */
export const LOCK_ROOMS: Statement = {
  name: 'lock-rooms',
  text: `SELECT r.id FROM room r WHERE r.property_id = $1 AND r.id = ANY($2::uuid[]) ORDER BY r.id FOR NO KEY UPDATE`,
};

/** The guest has left it: what was seen before is no longer said of it. */
export const LEAVE_ROOM_IN: Statement = {
  name: 'leave-room-in',
  text: `
    UPDATE room SET status = $3, seen_occupied = NULL, seen_at = NULL, version = version + 1
    WHERE property_id = $1 AND id = $2`,
};

export const SET_ROOM_STATUS: Statement = {
  name: 'set-room-status',
  text: `UPDATE room SET status = $3, version = version + 1 WHERE property_id = $1 AND id = $2`,
};

export const SIGHT_ROOM: Statement = {
  name: 'sight-room',
  text: `
    UPDATE room SET status = $3, version = version + 1, seen_occupied = coalesce($4::boolean, seen_occupied),
      seen_at = CASE WHEN $4::boolean IS NULL THEN seen_at ELSE $5::timestamptz END
    WHERE property_id = $1 AND id = $2`,
};

export const TOUCH_ROOMS: Statement = {
  name: 'touch-rooms',
  text: `
    UPDATE room SET version = version + 1, seen_occupied = NULL, seen_at = NULL
    WHERE property_id = $1 AND id = ANY($2::uuid[])`,
};

const ROOM_RECORDS = `
  SELECT r.id, r.version, json_build_object('number', r.number, 'floor', r.floor, 'roomType', r.room_type,
    'features', r.features, 'status', r.status, 'wing', r.wing, 'riser', r.riser,
    'doNotGive', CASE WHEN r.do_not_give IS NULL THEN NULL
      ELSE json_build_object('note', r.do_not_give, 'until', r.do_not_give_until) END) AS record
  FROM room r WHERE r.property_id = $1`;

/** The same with what is kept of them. */
export const LOCK_ROOM_RECORDS: Statement = {
  name: 'lock-room-records',
  text: `${ROOM_RECORDS} AND r.id = ANY($2::uuid[]) ORDER BY r.id FOR NO KEY UPDATE`,
};

/** Where doors are spoken of, all that may gain or lose one as well, by $3 number or behind a door of $2: in one order. */
export const LOCK_ROOMS_AND_DOORS: Statement = {
  name: 'lock-rooms-and-doors',
  text: `
    ${ROOM_RECORDS} AND (r.id = ANY($2::uuid[]) OR r.number = ANY($3::text[]) OR r.connects_to && $2::uuid[])
    ORDER BY r.id FOR NO KEY UPDATE`,
};

export const ROOM_TYPES_NAMED: Statement = {
  name: 'room-types-named',
  text: `SELECT code FROM room_type WHERE property_id = $1 AND code = ANY($2::text[])`,
};

export const ROOMS_NUMBERED: Statement = {
  name: 'rooms-numbered',
  text: `SELECT id, number FROM room WHERE property_id = $1 AND number = ANY($2::text[])`,
};

export const INSERT_ROOMS: Statement = {
  name: 'insert-rooms',
  text: `
    INSERT INTO room (property_id, id, version, number, floor, room_type, features, status, wing, riser, do_not_give,
      do_not_give_until)
    SELECT property_id, id, version, number, floor, room_type, features, status, wing, riser, do_not_give,
      do_not_give_until
    FROM jsonb_populate_recordset(NULL::room, $1::jsonb)`,
};

export const UPDATE_ROOMS: Statement = {
  name: 'update-rooms',
  text: `
    UPDATE room r SET version = n.version, number = n.number, floor = n.floor, room_type = n.room_type,
      features = n.features, status = n.status, wing = n.wing, riser = n.riser, do_not_give = n.do_not_give,
      do_not_give_until = n.do_not_give_until
    FROM jsonb_populate_recordset(NULL::room, $2::jsonb) n
    WHERE r.property_id = $1 AND r.id = n.id`,
};
