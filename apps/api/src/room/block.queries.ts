import type { RoomBlockListQueryDto } from '@amends/room/dto';
import { instantJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';

/** A room as it stands today: its status, and the block that covers the business date. */
export const ROOM_TODAY: Statement = {
  name: 'room-today',
  text: `
    SELECT r.status, r.version, b.id AS "blockId"
    FROM room r JOIN property p ON p.id = r.property_id
    LEFT JOIN room_block b ON b.property_id = r.property_id AND b.room_id = r.id AND b.lifted_at IS NULL
      AND b.starts_on <= p.business_date AND (b.ends_on IS NULL OR b.ends_on > p.business_date)
    WHERE r.property_id = $1 AND r.id = $2`,
};

/** Stays that have the room `room` over nights from `first` to `last`, NULL for ever. */
const staysOver = (room: string, first: string, last: string): string => `
  (SELECT coalesce(json_agg(json_build_object('stayId', s.id, 'confirmationNumber', s.confirmation_number,
      'arrival', s.arrival, 'departure', s.departure) ORDER BY a.starts_on, s.id), '[]')
    FROM room_assignment a JOIN stay s ON s.property_id = a.property_id AND s.id = a.stay_id
    WHERE a.property_id = $1 AND a.room_id = ${room} AND a.active AND s.status IN ('Reserved', 'InHouse')
      AND a.ends_on > ${first} AND (${last} IS NULL OR a.starts_on < ${last}))`;

/** What stands against a block: $2 room, $3 first night, $4 end, $5 the block itself when it is changed. */
export const BLOCK_FACTS: Statement = {
  name: 'block-facts',
  text: `
    SELECT (SELECT coalesce(json_agg(json_build_object('startsOn', b.starts_on, 'endsOn', b.ends_on) ORDER BY b.starts_on), '[]')
        FROM room_block b WHERE b.property_id = $1 AND b.room_id = $2 AND b.lifted_at IS NULL AND b.id IS DISTINCT FROM $5::uuid) AS others,
      ${staysOver('$2', '$3::date', '$4::date')} AS stays`,
};

/** A guest who has left the room meanwhile is not told any more. */
const FROM_NOW = 'greatest(b.starts_on, (SELECT h.business_date FROM property h WHERE h.id = $1))';

const BLOCK_JSON = `
  json_build_object('id', b.id, 'version', b.version, 'room', json_build_object('id', r.id, 'number', r.number),
    'kind', b.kind, 'reason', b.reason, 'startsOn', b.starts_on, 'endsOn', b.ends_on, 'note', b.note, 'caseId', b.case_id,
    'blockedBy', b.actor_name, 'blockedAt', ${instantJson('b.blocked_at')},
    'lifted', CASE WHEN b.lifted_at IS NULL THEN NULL ELSE json_build_object('by', b.lifted_by,
      'at', ${instantJson('b.lifted_at')}, 'on', b.lifted_on, 'why', b.lifted_why) END,
    'stays', CASE WHEN b.lifted_at IS NULL THEN ${staysOver('b.room_id', FROM_NOW, 'b.ends_on')} ELSE '[]' END)`;

const BLOCKS = `FROM room_block b JOIN room r ON r.property_id = b.property_id AND r.id = b.room_id`;

export const BLOCK: Statement = {
  name: 'room-block',
  text: `SELECT ${BLOCK_JSON} AS block ${BLOCKS} WHERE b.property_id = $1 AND b.id = $2`,
};

/** The room of a block, to lock it first. */
export const ROOM_OF_BLOCK: Statement = {
  name: 'room-of-block',
  text: `SELECT room_id AS "roomId" FROM room_block WHERE property_id = $1 AND id = $2`,
};

/** $2 room, $3 first night of the next page, $4 its id, $5 how many. By first night, then id. */
export function listBlocks({ active }: RoomBlockListQueryDto): Statement {
  const now = `b.lifted_at IS NULL AND (b.ends_on IS NULL OR b.ends_on > (SELECT business_date FROM property WHERE id = $1))`;
  const filter = active === undefined ? '' : active === 'true' ? `AND ${now}` : `AND NOT (${now})`;
  return {
    name: `list-room-blocks-${active ?? 'all'}`,
    text: `
      SELECT b.id, b.starts_on::text AS "startsOn", ${BLOCK_JSON}::text AS json ${BLOCKS}
      WHERE b.property_id = $1 AND ($2::uuid IS NULL OR b.room_id = $2) ${filter}
        AND ($4::uuid IS NULL OR (b.starts_on, b.id) > ($3::date, $4))
      ORDER BY b.starts_on, b.id LIMIT $5`,
  };
}

export const ADD_BLOCK: Statement = {
  name: 'add-room-block',
  text: `
    INSERT INTO room_block (property_id, id, room_id, kind, starts_on, ends_on, reason, note, case_id, actor_id, actor_name,
      blocked_at, business_date)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
};

export const EDIT_BLOCK: Statement = {
  name: 'edit-room-block',
  text: `UPDATE room_block SET version = version + 1, ends_on = $3, note = $4 WHERE property_id = $1 AND id = $2`,
};

/** $3 when, $4 business date, $5 who, $6 why. A block that never began ends the day it would have begun. */
export const LIFT_BLOCK: Statement = {
  name: 'lift-block',
  text: `
    UPDATE room_block SET version = version + 1, lifted_at = $3, lifted_on = greatest($4::date, starts_on), lifted_by = $5,
      lifted_why = $6
    WHERE property_id = $1 AND id = $2
    RETURNING room_id AS "roomId", version`,
};

/**
 * Statuses that follow the new business date $2: a block that begins, and one that is over. A room that was blocked
 * wants cleaning before anybody sleeps in it.
 */
export const FOLLOW_DATE: Statement = {
  name: 'blocks-follow-date',
  text: `
    WITH turned AS (
      SELECT r.id, r.status AS "from", coalesce(
        (SELECT b.kind FROM room_block b WHERE b.property_id = $1 AND b.room_id = r.id AND b.lifted_at IS NULL
          AND b.starts_on <= $2::date AND (b.ends_on IS NULL OR b.ends_on > $2::date)),
        (SELECT 'Dirty' FROM room_block b WHERE b.property_id = $1 AND b.room_id = r.id AND b.lifted_at IS NULL
          AND b.ends_on = $2::date AND b.kind = r.status)) AS "to"
      FROM room r
      WHERE r.property_id = $1 AND r.id IN (SELECT room_id FROM room_block b WHERE b.property_id = $1 AND b.lifted_at IS NULL))
    UPDATE room r SET status = t."to", version = r.version + 1 FROM turned t
    WHERE r.property_id = $1 AND r.id = t.id AND t."to" IS NOT NULL AND t."to" <> r.status
    RETURNING r.id, r.version, t."from", t."to"`,
};
