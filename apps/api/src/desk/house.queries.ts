import { NIGHT_ENDS, ON_SHIFT_MINUTES } from '@amends/desk';
import { CASE_BAND, NEXT_PROMISE, OPEN_CASE } from '../case';
import { instantJson, moneyJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';

const MOST_FOLLOW_UPS = 100;

/** On the clock of the house: when the quiet hours that are on, or were last, began and end; and the end of the night. */
const HOUSE_CLOCK = `
  SELECT p.id, p.business_date, (q.began AT TIME ZONE p.time_zone) AS quiet_from,
    ((q.began::date + (p.quiet_until <= p.quiet_from)::int + p.quiet_until) AT TIME ZONE p.time_zone) AS quiet_until,
    ((l.here::date + (l.here::time >= time '${NIGHT_ENDS}')::int + time '${NIGHT_ENDS}') AT TIME ZONE p.time_zone) AS night_ends
  FROM property p
  CROSS JOIN LATERAL (SELECT now() AT TIME ZONE p.time_zone AS here) l
  CROSS JOIN LATERAL (SELECT l.here::date - (l.here::time < p.quiet_from)::int + p.quiet_from AS began) q
  WHERE p.id = $1`;

const listOf = (json: string, order: string, from: string): string =>
  `(SELECT coalesce(json_agg(${json} ORDER BY ${order}), '[]') FROM ${from})`;

const CASES = `(
  SELECT json_build_object('late', count(*) FILTER (WHERE b.band = 'late'), 'soon', count(*) FILTER (WHERE b.band = 'soon'),
    'later', count(*) FILTER (WHERE b.band = 'later'), 'waiting', count(*) FILTER (WHERE b.band = 'waiting'),
    'unowned', count(*) FILTER (WHERE b.owner_id IS NULL))
  FROM (SELECT ${CASE_BAND} AS band, c.owner_id FROM incident_case c ${NEXT_PROMISE}
    WHERE c.property_id = $1 AND ${OPEN_CASE}) b)`;

const ROOMS = listOf(
  `json_build_object('roomType', t.code, 'name', t.name, 'free', coalesce(n.free, 0), 'clean', coalesce(n.clean, 0))`,
  't.rank, t.code',
  `room_type t LEFT JOIN (
     SELECT r.room_type, count(*) AS free, count(*) FILTER (WHERE r.status IN ('Clean', 'Inspected')) AS clean
     FROM room r
     WHERE r.property_id = $1 AND r.status NOT IN ('OutOfService', 'OutOfOrder') AND NOT EXISTS (
       SELECT 1 FROM room_assignment a JOIN stay s ON s.property_id = a.property_id AND s.id = a.stay_id
       WHERE a.property_id = r.property_id AND a.room_id = r.id AND a.active AND a.starts_on <= h.business_date
         AND (a.ends_on > h.business_date OR (s.status = 'InHouse' AND a.ends_on = s.departure)))
     GROUP BY r.room_type
   ) n ON n.room_type = t.code
   WHERE t.property_id = $1 AND NOT t.pseudo`,
);

const CREDITS = listOf(
  `json_build_object('count', g.given, 'total', ${moneyJson('g.total', 'g.currency')})`,
  'g.currency',
  `(SELECT k.currency, count(*) AS given, sum(k.total_minor) AS total FROM credit k
    WHERE k.property_id = $1 AND k.business_date = h.business_date GROUP BY k.currency) g`,
);

const NOISE = listOf(
  `json_build_object('floor', f.floor, 'complaints', f.complaints, 'rooms', f.rooms)`,
  'f.complaints DESC, f.floor',
  `(SELECT r.floor, count(*) AS complaints,
      coalesce(array_agg(DISTINCT c.room_number) FILTER (WHERE c.room_number IS NOT NULL), '{}') AS rooms
    FROM incident_case c LEFT JOIN room r ON r.property_id = c.property_id AND r.number = c.room_number
    WHERE c.property_id = $1 AND c.business_date >= h.business_date - 1 AND c.category = 'noise'
      AND c.state <> 'Duplicate' AND c.opened_at >= h.quiet_from AND c.opened_at < h.quiet_until
    GROUP BY r.floor) f`,
);

const ON_SHIFT = listOf(
  `json_build_object('desk', CASE WHEN w.code IS NULL THEN NULL ELSE json_build_object('code', w.code, 'name', w.name) END,
    'staff', w.staff)`,
  'w.name',
  `(SELECT d.code, d.name, json_agg(json_build_object('id', s.id, 'name', s.name) ORDER BY s.name, s.id) AS staff
    FROM staff_assignment a
    JOIN staff s ON s.id = a.staff_id AND s.disabled_at IS NULL
    LEFT JOIN desk d ON d.property_id = a.property_id AND d.id = a.desk_id
    WHERE a.property_id = $1 AND a.deactivated_at IS NULL AND EXISTS (SELECT 1 FROM staff_session t WHERE t.staff_id = a.staff_id
      AND t.revoked_at IS NULL AND t.expires_at > now() AND t.last_seen_at > now() - interval '${ON_SHIFT_MINUTES} minutes')
    GROUP BY d.code, d.name) w`,
);

/** The whole house as JSON: $1 property. */
export const HOUSE: Statement = {
  name: 'house',
  text: `
    WITH h AS MATERIALIZED (${HOUSE_CLOCK})
    SELECT json_build_object('asOf', ${instantJson('now()')}, 'businessDate', h.business_date,
      'cases', ${CASES}, 'rooms', ${ROOMS},
      'arrivals', (SELECT count(*) FROM stay s
        WHERE s.property_id = $1 AND s.status = 'Reserved' AND s.arrival <= h.business_date),
      'departures', (SELECT count(*) FROM stay s
        WHERE s.property_id = $1 AND s.status = 'InHouse' AND s.departure <= h.business_date),
      'moves', (SELECT count(*) FROM room_move v WHERE v.property_id = $1 AND v.business_date = h.business_date
        AND NOT EXISTS (SELECT FROM room_move_undo u WHERE u.property_id = v.property_id AND u.move_id = v.id)),
      'credits', ${CREDITS},
      'quietHours', json_build_object('from', ${instantJson('h.quiet_from')}, 'until', ${instantJson('h.quiet_until')},
        'noise', ${NOISE}),
      'onShift', ${ON_SHIFT})::text AS json
    FROM h`,
};

const CASE_FACTS = `c.id AS case_id, c.number, c.category, c.severity, c.guest_id, c.guest_name, c.room_number`;

/** Promises due until the end of the night and follow-ups nothing was promised on, as JSON: $1 property. */
export const FOLLOW_UPS: Statement = {
  name: 'follow-ups',
  text: `
    WITH h AS MATERIALIZED (${HOUSE_CLOCK}),
    due AS (
      SELECT m.id, 'promise' AS kind, m.what, m.due_at, m.owner_name AS owner, ${CASE_FACTS}
      FROM h, promise m JOIN incident_case c ON c.property_id = m.property_id AND c.id = m.case_id AND c.state <> 'Duplicate'
      WHERE m.property_id = $1 AND m.state = 'open' AND m.due_at < h.night_ends
      UNION ALL
      SELECT c.id, 'follow-up', left(c.stated_problem, 160), NULL, o.name, ${CASE_FACTS}
      FROM incident_case c LEFT JOIN staff o ON o.id = c.owner_id
      WHERE c.property_id = $1 AND ${OPEN_CASE} AND c.state = 'PendingFollowUp' AND NOT EXISTS (
        SELECT 1 FROM promise q WHERE q.property_id = c.property_id AND q.case_id = c.id AND q.state = 'open')
      ORDER BY due_at, id LIMIT ${MOST_FOLLOW_UPS}
    )
    SELECT json_build_object('until', ${instantJson('h.night_ends')}, 'data', (
      SELECT coalesce(json_agg(json_build_object('id', w.id, 'kind', w.kind, 'caseId', w.case_id, 'caseNumber', w.number,
        'category', w.category, 'severity', w.severity, 'what', w.what, 'dueAt', ${instantJson('w.due_at')},
        'guestName', w.guest_name, 'roomNumber', w.room_number, 'phone', g.phone, 'owner', w.owner)
        ORDER BY w.due_at, w.id), '[]')
      FROM due w LEFT JOIN guest g ON g.property_id = $1 AND g.id = w.guest_id))::text AS json
    FROM h`,
};
