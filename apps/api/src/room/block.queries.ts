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

/** $3 when, $4 business date, $5 who, $6 why. A block that never began ends the day it would have begun. */
export const LIFT_BLOCK: Statement = {
  name: 'lift-block',
  text: `
    UPDATE room_block SET version = version + 1, lifted_at = $3, lifted_on = greatest($4::date, starts_on), lifted_by = $5,
      lifted_why = $6
    WHERE property_id = $1 AND id = $2
    RETURNING room_id AS "roomId", version`,
};
