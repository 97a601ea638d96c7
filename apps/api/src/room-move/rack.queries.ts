import { instantJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';
import { OCCUPIED_ROOMS } from '../room';
import { STAY_STATUS } from '../stay';
import { LIVE, SECONDS_LEFT } from './hold.queries';

/** $1 property, $2 first night or NULL for tonight, $3 how many. */
const SPAN = `
  SELECT p.id, p.business_date, coalesce($2::date, p.business_date) AS first, coalesce($2::date, p.business_date) + $3::int AS after
  FROM property p WHERE p.id = $1`;

/** Guests who should have left the house and have not: they are still in the room they had last. */
const OVERDUE = `
  SELECT a.id, a.stay_id, a.room_id, a.starts_on, a.ends_on
  FROM p
  JOIN stay s ON s.property_id = p.id AND s.status = 'InHouse' AND s.departure < p.first
  JOIN room_assignment a ON a.property_id = s.property_id AND a.stay_id = s.id AND a.active AND a.ends_on = s.departure
  WHERE p.first <= p.business_date`;

/**
 * Who has the room over nights shown, and who leaves the house on the first day; a guest who was moved away has left the
 * room already. `$5`: whether whoever asks may know who it is.
 */
const STAYS = `
  SELECT json_agg(json_build_object('stayId', CASE WHEN $5::boolean THEN s.id END,
      'guestName', CASE WHEN $5::boolean THEN g.address_as END, 'status', ${STAY_STATUS},
      'startsOn', a.starts_on, 'endsOn', a.ends_on, 'arrival', s.arrival, 'departure', s.departure,
      'doNotMove', s.do_not_move, 'movedFrom', (
        SELECT f.number FROM room_move v JOIN room f ON f.property_id = v.property_id AND f.id = v.from_room_id
        WHERE v.property_id = s.property_id AND v.stay_id = s.id AND v.to_room_id = a.room_id
          AND v.business_date = p.business_date
          AND NOT EXISTS (SELECT FROM room_move_undo u WHERE u.property_id = v.property_id AND u.move_id = v.id)
        ORDER BY v.moved_at DESC LIMIT 1)) ORDER BY a.starts_on, a.id) AS json
  FROM (
    SELECT n.id, n.stay_id, n.room_id, n.starts_on, n.ends_on
    FROM room_assignment n
    WHERE n.property_id = $1 AND n.room_id = r.id AND n.active AND n.ends_on >= p.first AND n.starts_on < p.after
    UNION ALL
    SELECT o.* FROM overdue o WHERE o.room_id = r.id) a
  JOIN stay s ON s.property_id = $1 AND s.id = a.stay_id AND s.status IN ('Reserved', 'InHouse')
    AND (a.ends_on > p.first OR a.ends_on = s.departure)
  JOIN guest g ON g.property_id = s.property_id AND g.id = s.guest_id`;

const BLOCKS = `
  SELECT json_agg(json_build_object('id', b.id, 'kind', b.kind, 'reason', b.reason, 'startsOn', b.starts_on,
    'endsOn', b.ends_on) ORDER BY b.starts_on) AS json
  FROM room_block b
  WHERE b.property_id = $1 AND b.room_id = r.id AND b.lifted_at IS NULL AND b.starts_on < p.after
    AND (b.ends_on IS NULL OR b.ends_on > p.first)`;

const HOLD = `
  SELECT json_build_object('by', h.actor_name, 'desk', h.desk_name, 'stayId', CASE WHEN $5::boolean THEN h.stay_id END,
    'startsOn', h.starts_on, 'endsOn', h.ends_on, 'expiresAt', ${instantJson('h.expires_at')}, 'secondsLeft', ${SECONDS_LEFT}) AS json
  FROM room_hold h
  WHERE h.property_id = $1 AND h.room_id = r.id AND ${LIVE}
  ORDER BY h.held_at DESC LIMIT 1`;

const ROOM = `
  json_build_object('id', r.id, 'version', r.version, 'number', r.number, 'floor', r.floor, 'wing', r.wing,
    'roomType', r.room_type, 'status', r.status,
    'frontOfficeStatus', CASE WHEN o.room_id IS NULL THEN 'Vacant' ELSE 'Occupied' END,
    'discrepancy', CASE WHEN r.seen_occupied = (o.room_id IS NOT NULL) THEN NULL
      WHEN r.seen_occupied THEN 'sleep' WHEN NOT r.seen_occupied THEN 'skip' END,
    'doNotGive', CASE WHEN r.do_not_give_until IS NULL OR r.do_not_give_until > p.first THEN r.do_not_give END,
    'blocks', coalesce(b.json, '[]'), 'hold', h.json, 'stays', coalesce(n.json, '[]'))`;

/** The rack as JSON. $4 is the one floor wanted, NULL for all; rooms nobody can sleep in are left out. */
export const ROOM_RACK: Statement = {
  name: 'room-rack',
  text: `
    WITH p AS MATERIALIZED (${SPAN}), occupied AS MATERIALIZED (${OCCUPIED_ROOMS}),
      overdue AS MATERIALIZED (${OVERDUE})
    SELECT json_build_object('asOf', ${instantJson('now()')}, 'businessDate', p.business_date, 'from', p.first,
      'nights', p.after - p.first,
      'floors', (SELECT coalesce(json_agg(DISTINCT f.floor ORDER BY f.floor), '[]') FROM room f
        JOIN room_type t ON t.property_id = f.property_id AND t.code = f.room_type AND NOT t.pseudo
        WHERE f.property_id = $1),
      'rooms', (SELECT coalesce(json_agg(${ROOM} ORDER BY r.floor, length(r.number), r.number), '[]')
        FROM room r
        JOIN room_type t ON t.property_id = r.property_id AND t.code = r.room_type AND NOT t.pseudo
        LEFT JOIN (SELECT DISTINCT room_id FROM occupied) o ON o.room_id = r.id
        LEFT JOIN LATERAL (${STAYS}) n ON true
        LEFT JOIN LATERAL (${BLOCKS}) b ON true
        LEFT JOIN LATERAL (${HOLD}) h ON true
        WHERE r.property_id = $1 AND ($4::int IS NULL OR r.floor = $4)))::text AS json
    FROM p`,
};
