import { instantJson } from '../../platform/money-json';
import type { Statement } from '../../platform/pool';

/** The room the stay `s` is in, or gets when it has not come. */
const OWN_ROOM = `
  LEFT JOIN LATERAL (SELECT a.room_id FROM room_assignment a
    WHERE a.property_id = s.property_id AND a.stay_id = s.id AND a.active ORDER BY a.starts_on DESC LIMIT 1) own ON true`;

/** That the room `r` is what the wish `w` asks for. */
const IS_WANTED = `
  (w.room_id IS NULL OR r.id = w.room_id) AND (w.room_type IS NULL OR r.room_type = w.room_type)
    AND r.features @> w.features`;

/** Somebody else has the room `r` for one of the nights of `n`, or it is kept, blocked or held back then. */
const IS_FREE = `
  NOT EXISTS (SELECT FROM room_assignment a WHERE a.property_id = r.property_id AND a.room_id = r.id AND a.active
      AND a.stay_id <> w.stay_id AND a.starts_on < n.until AND a.ends_on > n.from_night)
    AND NOT EXISTS (SELECT FROM scheduled_move k
      JOIN stay o ON o.property_id = k.property_id AND o.id = k.stay_id AND o.status = 'InHouse'
      WHERE k.property_id = r.property_id AND k.room_id = r.id AND k.state IN ('Waiting', 'AtDesk')
        AND k.stay_id <> w.stay_id AND k.starts_on < n.until AND k.ends_on > n.from_night)
    AND NOT EXISTS (SELECT FROM room_block b WHERE b.property_id = r.property_id AND b.room_id = r.id
      AND b.lifted_at IS NULL AND b.starts_on < n.until AND (b.ends_on IS NULL OR b.ends_on > n.from_night))
    AND (r.do_not_give IS NULL OR r.do_not_give_until <= n.from_night)`;

const OCCUPIED = `
  EXISTS (SELECT FROM room_assignment a
    JOIN stay o ON o.property_id = a.property_id AND o.id = a.stay_id AND o.status = 'InHouse'
    WHERE a.property_id = r.property_id AND a.room_id = r.id AND a.active AND a.stay_id <> w.stay_id
      AND a.starts_on <= p.business_date AND (a.ends_on > p.business_date OR a.ends_on = o.departure))`;

/** Somebody was seen in a room nobody should be in: nobody is sent there. */
const ROOMS = `
  (SELECT coalesce(json_agg(json_build_object('roomId', r.id, 'roomNumber', r.number, 'status', r.status,
      'occupied', ${OCCUPIED},
      'heldUntil', (SELECT ${instantJson('h.expires_at')} FROM room_hold h
        WHERE h.property_id = r.property_id AND h.room_id = r.id AND h.stay_id <> w.stay_id AND h.ended_at IS NULL
          AND h.expires_at > clock_timestamp())) ORDER BY length(r.number), r.number), '[]')
    FROM room r
    JOIN room_type t ON t.property_id = r.property_id AND t.code = r.room_type
    WHERE r.property_id = w.property_id AND r.id IS DISTINCT FROM own.room_id AND ${IS_WANTED}
      AND NOT t.pseudo AND t.sleeps >= s.adults + s.children AND r.status NOT IN ('OutOfOrder', 'OutOfService')
      AND (r.seen_occupied IS NOT TRUE OR ${OCCUPIED}) AND ${IS_FREE})`;

/** Everybody who waits, in their order, with the rooms that would do. */
export const QUEUE: Statement = {
  name: 'room-queue',
  text: `
    SELECT ${instantJson('clock_timestamp()')} AS now,
      ${instantJson('((p.business_date + p.check_out_time) AT TIME ZONE p.time_zone)')} AS "checkOutAt",
      (SELECT json_build_object('version', m.version, 'weights', m.weights, 'settings', m.settings) FROM move_weights m
        WHERE m.property_id = p.id ORDER BY m.version DESC LIMIT 1) AS scales,
      (SELECT coalesce(json_agg(json_build_object('id', w.id, 'stayId', w.stay_id, 'state', w.state, 'roomId', w.room_id,
          'roomType', w.room_type, 'readyRoomId', w.ready_room_id, 'taskId', w.task_id,
          'gone', s.status NOT IN ('InHouse', 'Reserved') OR s.departure <= p.business_date,
          'met', EXISTS (SELECT FROM room r WHERE r.property_id = w.property_id AND r.id = own.room_id AND ${IS_WANTED}),
          'rooms', ${ROOMS}) ORDER BY w.queued_at, w.id), '[]')
        FROM room_wish w
        JOIN stay s ON s.property_id = w.property_id AND s.id = w.stay_id
        ${OWN_ROOM},
        LATERAL (SELECT greatest(s.arrival, p.business_date) AS from_night, s.departure AS until) n
        WHERE w.property_id = p.id AND w.state <> 'Left') AS wishes
    FROM property p WHERE p.id = $1`,
};

const WISH = `
  SELECT w.id, json_build_object('id', w.id, 'stayId', w.stay_id, 'guestName', g.address_as, 'state', w.state,
    'wantedRoom', CASE WHEN r.id IS NULL THEN NULL
      ELSE json_build_object('id', r.id, 'number', r.number, 'roomType', r.room_type) END,
    'wantedType', w.room_type, 'features', w.features, 'position', NULL, 'room', NULL, 'readyAt', NULL, 'waitsFor', NULL,
    'queuedBy', w.queued_by, 'queuedAt', ${instantJson('w.queued_at')}, 'taskId', w.task_id, 'leftWhy', w.left_why,
    'leftAt', ${instantJson('w.left_at')}) AS wish
  FROM room_wish w
  JOIN stay s ON s.property_id = w.property_id AND s.id = w.stay_id
  JOIN guest g ON g.property_id = s.property_id AND g.id = s.guest_id
  LEFT JOIN room r ON r.property_id = w.property_id AND r.id = w.room_id`;

/** Who waits, in their order. */
export const WISHES_IN_QUEUE: Statement = {
  name: 'room-wishes-in-queue',
  text: `${WISH} WHERE w.property_id = $1 AND w.state <> 'Left' ORDER BY w.queued_at, w.id`,
};

/** $2 stay, newest first. */
export const WISHES_OF_STAY: Statement = {
  name: 'room-wishes-of-stay',
  text: `${WISH} WHERE w.property_id = $1 AND w.stay_id = $2 ORDER BY w.queued_at DESC, w.id DESC LIMIT 200`,
};

export const WISH_BY_ID: Statement = {
  name: 'room-wish',
  text: `${WISH} WHERE w.property_id = $1 AND w.id = $2`,
};

/** $2 stay, $3 room, $4 type, $5 features: what stands against queueing. */
export const MAY_QUEUE: Statement = {
  name: 'may-queue-for-room',
  text: `
    SELECT s.status = 'InHouse' OR s.status = 'Reserved' AND s.arrival <= p.business_date AS here,
      s.departure > p.business_date AS "nightLeft",
      EXISTS (SELECT FROM room_wish q WHERE q.property_id = p.id AND q.stay_id = s.id AND q.state <> 'Left') AS "queuedAlready",
      w.room_id IS NULL OR EXISTS (SELECT FROM room r WHERE r.property_id = p.id AND r.id = w.room_id) AS "roomKnown",
      w.room_type IS NULL OR EXISTS (SELECT FROM room_type t WHERE t.property_id = p.id AND t.code = w.room_type) AS "typeKnown",
      EXISTS (SELECT FROM room r WHERE r.property_id = p.id AND r.id = own.room_id AND ${IS_WANTED}) AS met
    FROM property p
    JOIN stay s ON s.property_id = p.id AND s.id = $2
    ${OWN_ROOM},
    LATERAL (SELECT $3::uuid AS room_id, $4::text AS room_type, $5::text[] AS features) w
    WHERE p.id = $1`,
};

export const ADD_WISH: Statement = {
  name: 'add-room-wish',
  text: `
    INSERT INTO room_wish (property_id, id, stay_id, room_id, room_type, features, queued_by_id, queued_by, queued_at, business_date)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
};

/** The wish $2, or that of the stay $3, leaves the queue as $4 at $5. */
export const LEAVE_QUEUE: Statement = {
  name: 'leave-room-queue',
  text: `
    UPDATE room_wish SET state = 'Left', left_why = $4, left_at = $5, ready_room_id = NULL
    WHERE property_id = $1 AND (id = $2 OR stay_id = $3) AND state <> 'Left'
    RETURNING id, stay_id AS "stayId", task_id AS "taskId"`,
};

/** $2 wish, $3 the room that is ready, or null when none is any more, $4 the task about it. */
export const SAY_READY: Statement = {
  name: 'say-room-wish-ready',
  text: `
    UPDATE room_wish SET state = CASE WHEN $3::uuid IS NULL THEN 'Waiting' ELSE 'Ready' END, ready_room_id = $3, task_id = $4
    WHERE property_id = $1 AND id = $2 AND state <> 'Left' RETURNING id`,
};

/** One process at a time looks after the queue of a house. */
export const ALONE_WITH_QUEUE: Statement = {
  name: 'alone-with-room-queue',
  text: `SELECT pg_try_advisory_xact_lock(hashtextextended('room-queue ' || $1::uuid::text, 0)) AS taken`,
};

export const HOUSES_WITH_QUEUE: Statement = {
  name: 'houses-with-room-queue',
  text: `SELECT property_id AS "propertyId" FROM properties_with_room_queue()`,
};
