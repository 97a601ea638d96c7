import { instantJson, moneyJson } from '../../platform/money-json';
import type { Statement } from '../../platform/pool';

/** Of a move `k` for later: it is still to come, and its room is kept. */
export const OPEN = `k.state IN ('Waiting', 'AtDesk')`;

const SCHEDULED = `
  SELECT k.id, json_build_object('id', k.id, 'stayId', k.stay_id, 'guestName', g.address_as, 'caseId', k.case_id, 'state', k.state,
    'fromRoom', json_build_object('id', f.id, 'number', f.number, 'roomType', f.room_type),
    'toRoom', json_build_object('id', r.id, 'number', r.number, 'roomType', r.room_type),
    'nights', json_build_object('from', k.starts_on, 'until', k.ends_on), 'dueAt', ${instantJson('k.due_at')},
    'byDesk', k.by_desk, 'reason', k.reason, 'oldRoomStatus', k.old_room_status, 'rateChoice', k.rate_choice,
    'roomTypeCharged', k.room_type_charged,
    'rates', (SELECT coalesce(json_agg(json_build_object('night', n.night, 'after', ${moneyJson('n.after_minor', 'n.currency')})
        ORDER BY n.night), '[]')
      FROM scheduled_move_night n WHERE n.property_id = k.property_id AND n.scheduled_move_id = k.id),
    'scheduledBy', k.scheduled_by, 'scheduledAt', ${instantJson('k.scheduled_at')}, 'against', k.against,
    'taskId', k.task_id, 'moveId', k.move_id, 'settledBy', k.settled_by, 'settledAt', ${instantJson('k.settled_at')})
    AS scheduled
  FROM scheduled_move k
  JOIN room f ON f.property_id = k.property_id AND f.id = k.from_room_id
  JOIN room r ON r.property_id = k.property_id AND r.id = k.room_id
  JOIN stay s ON s.property_id = k.property_id AND s.id = k.stay_id
  JOIN guest g ON g.property_id = s.property_id AND g.id = s.guest_id`;

export const SCHEDULED_MOVE: Statement = {
  name: 'scheduled-move',
  text: `${SCHEDULED} WHERE k.property_id = $1 AND k.id = $2`,
};

/** What waits or is at the desk, the most urgent first. */
export const OPEN_SCHEDULED_MOVES: Statement = {
  name: 'open-scheduled-moves',
  text: `${SCHEDULED} WHERE k.property_id = $1 AND ${OPEN} ORDER BY k.due_at NULLS FIRST, k.id LIMIT 200`,
};

/** $2 stay, newest first. */
export const SCHEDULED_MOVES_OF_STAY: Statement = {
  name: 'scheduled-moves-of-stay',
  text: `${SCHEDULED} WHERE k.property_id = $1 AND k.stay_id = $2 ORDER BY k.id DESC LIMIT 200`,
};

/**
 * $2 an instant or null: the night a guest who moves then sleeps in the new room. Who moves before six in the morning
 * moves in the night before.
 */
export const NIGHT_OF_MOVE: Statement = {
  name: 'night-of-scheduled-move',
  text: `
    SELECT (($2::timestamptz AT TIME ZONE p.time_zone) - interval '6 hours')::date::text AS "dueOn",
      coalesce($2::timestamptz <= clock_timestamp(), false) AS past
    FROM property p WHERE p.id = $1`,
};

export const ADD_SCHEDULED_MOVE: Statement = {
  name: 'add-scheduled-move',
  text: `
    WITH added AS (
      INSERT INTO scheduled_move SELECT * FROM jsonb_populate_record(NULL::scheduled_move, $2::jsonb) RETURNING id
    )
    INSERT INTO scheduled_move_night (property_id, scheduled_move_id, night, after_minor, currency)
    SELECT $1, (SELECT id FROM added), n.night, n.after_minor, n.currency
    FROM jsonb_to_recordset($3::jsonb) AS n (night date, after_minor bigint, currency text)`,
};

/** $2 stay: what of it waits already. */
export const WAITS_ALREADY: Statement = {
  name: 'scheduled-move-waits-already',
  text: `SELECT k.id FROM scheduled_move k WHERE k.property_id = $1 AND k.stay_id = $2 AND ${OPEN}`,
};

/** What is to be done at its time, of one that is not over; the lock of the stay is held, or not needed yet. */
export const SCHEDULED_TO_DO: Statement = {
  name: 'scheduled-move-to-do',
  text: `
    SELECT k.stay_id AS "stayId", k.case_id AS "caseId", k.from_room_id AS "fromRoomId", k.room_id AS "toRoomId",
      k.due_at IS NULL AS "whenReady", k.by_desk AS "byDesk", k.reason, k.old_room_status AS "oldRoomStatus", k.rate_choice AS "rateChoice",
      k.room_type_charged AS "roomTypeCharged", k.new_rate_minor::text AS "newRateMinor",
      k.new_rate_currency AS "newRateCurrency", k.override_reason AS "overrideReason", k.may_override AS "mayOverride",
      k.may_reprice AS "mayReprice", k.state, k.task_id AS "taskId", f.number AS "fromRoom", r.number AS "toRoom",
      (SELECT coalesce(json_agg(json_build_object('night', n.night, 'minor', n.after_minor, 'currency', n.currency)), '[]')
        FROM scheduled_move_night n WHERE n.property_id = k.property_id AND n.scheduled_move_id = k.id) AS agreed
    FROM scheduled_move k
    JOIN room f ON f.property_id = k.property_id AND f.id = k.from_room_id
    JOIN room r ON r.property_id = k.property_id AND r.id = k.room_id
    WHERE k.property_id = $1 AND k.id = $2 AND ${OPEN}`,
};

/** One process at a time looks after one of them; another leaves it alone. */
export const TAKE_ALONE: Statement = {
  name: 'take-scheduled-move-alone',
  text: `SELECT pg_try_advisory_xact_lock(hashtextextended('scheduled-move ' || $1::uuid::text || $2::uuid::text, 0)) AS taken`,
};

/**
 * $2 the one, or all open ones of stay $3: over as $4 by $5 at $6. Who has moved, by $8, into the room $7 that was kept
 * has done what was arranged.
 */
export const SETTLE_SCHEDULED: Statement = {
  name: 'settle-scheduled-moves',
  text: `
    UPDATE scheduled_move k SET state = CASE WHEN k.room_id = $7::uuid THEN 'Done' ELSE $4 END,
      move_id = CASE WHEN k.room_id = $7::uuid THEN $8::uuid END, against = NULL, settled_by = $5, settled_at = $6
    FROM room r
    WHERE k.property_id = $1 AND ${OPEN} AND (k.id = $2 OR k.stay_id = $3)
      AND r.property_id = k.property_id AND r.id = k.room_id
    RETURNING k.id, k.state, k.stay_id AS "stayId", k.room_id AS "roomId", k.task_id AS "taskId", r.number AS "roomNumber"`,
};

export const NAME_MOVE: Statement = {
  name: 'name-move-of-scheduled',
  text: `UPDATE scheduled_move SET move_id = $3 WHERE property_id = $1 AND id = $2`,
};

/** $3 what stands against it, $4 the task of the desk. */
export const BRING_TO_DESK: Statement = {
  name: 'bring-scheduled-move-to-desk',
  text: `UPDATE scheduled_move SET state = 'AtDesk', against = $3, task_id = $4 WHERE property_id = $1 AND id = $2`,
};

export const SCHEDULED_DUE: Statement = {
  name: 'scheduled-moves-due',
  text: `SELECT property_id AS "propertyId", id FROM scheduled_moves_due()`,
};
