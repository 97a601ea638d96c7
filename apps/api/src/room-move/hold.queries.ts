import { instantJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';

/** A hold lives until it is ended or its time is up by the clock of the database, also while a transaction waits. */
export const LIVE = `h.ended_at IS NULL AND h.expires_at > clock_timestamp()`;

export const SECONDS_LEFT = `ceil(extract(epoch FROM h.expires_at - clock_timestamp()))::int`;

/** Who else holds a room: joined as `h` to `r`, for whoever asks about the stays `stays`. */
export const joinHold = (stays: string): string => `
  LEFT JOIN room_hold h ON h.property_id = r.property_id AND h.room_id = r.id AND ${LIVE} AND h.stay_id <> ALL(${stays})`;

/** Of the joined hold, for whoever asks: `desk` and `actor` are the placeholders of their desk and of themselves. */
export const holdJson = (actor: string, desk: string): string => `
  CASE WHEN h.id IS NULL THEN NULL ELSE json_build_object('by', h.actor_name,
    'ownDesk', h.actor_id = ${actor}::uuid OR coalesce(h.desk_id = ${desk}::uuid, false),
    'heldAt', ${instantJson('h.held_at')}, 'expiresAt', ${instantJson('h.expires_at')}, 'secondsLeft', ${SECONDS_LEFT}) END`;

const HOLD_JSON = `
  json_build_object('id', h.id, 'roomId', h.room_id, 'roomNumber', r.number, 'stayId', h.stay_id,
    'nights', json_build_object('from', h.starts_on, 'until', h.ends_on), 'heldBy', h.actor_name, 'desk', h.desk_name,
    'heldAt', ${instantJson('h.held_at')}, 'expiresAt', ${instantJson('h.expires_at')}, 'secondsLeft', ${SECONDS_LEFT})`;

const HOLDS = `FROM room_hold h JOIN room r ON r.property_id = h.property_id AND r.id = h.room_id`;

export const LIVE_HOLDS: Statement = {
  name: 'live-holds',
  text: `
    SELECT coalesce(json_agg(${HOLD_JSON} ORDER BY length(r.number), r.number), '[]')::text AS json ${HOLDS}
    WHERE h.property_id = $1 AND ${LIVE}`,
};

/** One hold as it is told, and what the rule asks of it; whether it lives is told by the clock, not by the row. */
export const HOLD: Statement = {
  name: 'hold',
  text: `
    SELECT ${HOLD_JSON} AS hold, h.room_id AS "roomId", h.stay_id AS "stayId", h.actor_id AS "actorId",
      h.desk_id AS "deskId", h.held_at AS "heldAt", h.expires_at AS "expiresAt", clock_timestamp() AS now, ${LIVE} AS live
    ${HOLDS} WHERE h.property_id = $1 AND h.id = $2`,
};

/** The room a stay holds, whether its time is up or not: it is locked together with the new one. */
export const ROOM_HELD_FOR: Statement = {
  name: 'room-held-for',
  text: `SELECT h.room_id AS "roomId" FROM room_hold h WHERE h.property_id = $1 AND h.stay_id = $2 AND h.ended_at IS NULL`,
};

/**
 * Ends what stands for the stay $2 or on the room $3, which are locked. What had expired by itself says so, the stay's
 * own ends as $4, another guest's as $5. Answered are only those that lived until now.
 */
export const END_HOLDS: Statement = {
  name: 'end-holds',
  text: `
    UPDATE room_hold h SET
      ended_at = CASE WHEN ${LIVE} THEN clock_timestamp() ELSE h.expires_at END,
      ended = CASE WHEN NOT (${LIVE}) THEN 'expired' WHEN h.stay_id = $2 THEN $4 ELSE $5 END
    FROM room r
    WHERE h.property_id = $1 AND h.ended_at IS NULL AND (h.stay_id = $2 OR h.room_id = $3)
      AND r.property_id = h.property_id AND r.id = h.room_id
    RETURNING h.id, h.room_id AS "roomId", h.stay_id AS "stayId", r.number AS "roomNumber", h.ended`,
};

export const TAKE_HOLD: Statement = {
  name: 'take-hold',
  text: `
    INSERT INTO room_hold (property_id, id, room_id, stay_id, starts_on, ends_on, actor_id, actor_name, desk_id, desk_name,
      override_reason, held_at, expires_at)
    SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, c.at, c.at + make_interval(secs => $12)
    FROM (SELECT clock_timestamp() AS at) c`,
};

export const EXTEND_HOLD: Statement = {
  name: 'extend-hold',
  text: `UPDATE room_hold SET expires_at = $3 WHERE property_id = $1 AND id = $2`,
};
