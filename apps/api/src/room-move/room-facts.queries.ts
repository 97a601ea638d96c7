import { instantJson, moneyJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';
import { holdJson, joinHold } from './hold.queries';
import { OPEN } from './scheduled/scheduled.queries';

/** A fault older than this weighs next to nothing, however slowly the house forgets. */
const REMEMBERED_DAYS = 366;

/**
 * What each type costs on average over the nights; a type without a price for each of them has none. Prices of a type
 * never overlap, so nights are counted and not listed: of a list, PostgreSQL expects a thousand nights, thinks a plan
 * for any of them too dear, and makes a new one for each guest, which takes longer than the answer.
 */
const PRICES = `
  SELECT p.room_type, round(sum(p.price_minor * n.nights)::numeric / sum(n.nights)) AS minor, min(p.currency) AS currency
  FROM room_type_rate p
  CROSS JOIN LATERAL (SELECT least(p.valid_until, $4::date) - greatest(p.valid_from, $3::date) AS nights) n
  WHERE p.property_id = $1 AND n.nights > 0
  GROUP BY p.room_type
  HAVING sum(n.nights) = $4::date - $3::date AND count(DISTINCT p.currency) = 1`;

/** Who arrives on the first night and has no room yet, by the type they pay for. */
const ARRIVING = `
  SELECT s.room_type_charged AS room_type, count(*)::int AS guests
  FROM stay s
  WHERE s.property_id = $1 AND s.status = 'Reserved' AND s.arrival = $3::date AND s.id <> ALL($2::uuid[])
    AND NOT EXISTS (SELECT 1 FROM room_assignment a
      WHERE a.property_id = s.property_id AND a.stay_id = s.id AND a.active)
  GROUP BY s.room_type_charged`;

/** Who else has a room on the nights asked about, and who comes after. */
const TAKEN = `
  SELECT a.room_id, min(greatest(a.starts_on, $3::date)) FILTER (WHERE a.starts_on < $4::date) AS "takenFrom",
    min(a.starts_on) FILTER (WHERE a.starts_on >= $4::date) AS "nextArrival",
    (array_agg(a.stay_id ORDER BY a.starts_on, a.id) FILTER (WHERE a.starts_on < $4::date))[1] AS stay_id,
    count(DISTINCT a.stay_id) FILTER (WHERE a.starts_on < $4::date) = 1 AS alone
  FROM room_assignment a
  WHERE a.property_id = $1 AND a.active AND a.ends_on > $3::date AND a.stay_id <> ALL($2::uuid[])
  GROUP BY a.room_id`;

/** Whoever leaves in the same act is out by then; the stay itself is still where it is. */
const OCCUPIED = `
  SELECT DISTINCT a.room_id
  FROM room_assignment a
  JOIN stay s ON s.property_id = a.property_id AND s.id = a.stay_id AND s.status = 'InHouse'
  WHERE a.property_id = $1 AND a.active AND a.stay_id <> ALL(($2::uuid[])[2:]) AND a.starts_on <= $5::date AND (a.ends_on > $5::date OR a.ends_on = s.departure)`;

/** Out of order before out of service: the worse comes first. */
const BLOCKED = `
  SELECT DISTINCT ON (b.room_id) b.room_id, json_build_object('kind', b.kind, 'from', greatest(b.starts_on, $3::date),
    'until', b.ends_on) AS block
  FROM room_block b
  WHERE b.property_id = $1 AND b.lifted_at IS NULL AND b.starts_on < $4::date AND (b.ends_on IS NULL OR b.ends_on > $3::date)
  ORDER BY b.room_id, b.kind, b.starts_on`;

/** What nobody has settled. A case that turned out to be told twice counts once. */
const REMEMBERED = `
  SELECT f.room_id, json_agg(json_build_object('kind', f.kind, 'daysAgo', $5::date - f.business_date)
    ORDER BY f.business_date DESC, f.id DESC) AS faults
  FROM room_fault f
  LEFT JOIN incident_case c ON f.source = 'case' AND c.property_id = f.property_id AND c.id = f.source_id
  WHERE f.property_id = $1 AND f.settled_at IS NULL AND f.business_date > $5::date - ${REMEMBERED_DAYS}
    AND c.state IS DISTINCT FROM 'Duplicate'
  GROUP BY f.room_id`;

/** For guests in house who move later, and not for who asks. */
const KEPT = `
  SELECT DISTINCT ON (k.room_id) k.room_id, json_build_object('by', k.scheduled_by, 'dueAt', ${instantJson('k.due_at')}) AS kept
  FROM scheduled_move k
  JOIN stay s ON s.property_id = k.property_id AND s.id = k.stay_id AND s.status = 'InHouse'
  WHERE k.property_id = $1 AND ${OPEN} AND k.stay_id <> ALL($2::uuid[])
    AND k.starts_on < $4::date AND k.ends_on > $3::date
  ORDER BY k.room_id, k.starts_on, k.id`;

const IS_FREE_TONIGHT = `NOT t.pseudo AND r.status <> 'OutOfOrder' AND b.block IS NULL AND o.room_id IS NULL
  AND n."takenFrom" IS DISTINCT FROM $3::date`;

/** What is left of a type tonight once all who arrive for it have a room. */
const SPARE = `
  (count(*) FILTER (WHERE ${IS_FREE_TONIGHT}) OVER (PARTITION BY r.room_type))::int - coalesce(g.guests, 0)`;

/**
 * $1 property, $2 the stay and then all who leave their rooms in the same act, $3 first night, $4 day of leaving,
 * $5 business date; $6 and $7 who asks, and their desk; $8 the type charged.
 */
const rooms = (spare: string, more = ''): string => `
  SELECT r.id AS "roomId", r.number AS "roomNumber", r.floor, r.wing, r.riser, r.connects_to AS "connectsTo",
    r.room_type AS "roomType", t.rank, t.sleeps, t.pseudo, r.features, r.status,
    CASE WHEN o.room_id IS NULL THEN 'Vacant' ELSE 'Occupied' END AS "frontOfficeStatus", r.seen_occupied AS "seenOccupied",
    b.block, CASE WHEN r.do_not_give_until IS NULL OR r.do_not_give_until > $3::date THEN r.do_not_give END AS "doNotGive",
    n."takenFrom", n."nextArrival" - $4::date AS "nightsFreeAfter",
    CASE WHEN s.id IS NULL THEN NULL ELSE json_build_object('stayId', s.id, 'inHouse', s.status = 'InHouse', 'leavesOn', s.departure,
      'doNotMove', s.do_not_move, 'party', s.adults + s.children, 'alone', n.alone) END AS "takenBy",
    ${holdJson('$6', '$7')} AS hold,
    k.kept, ${spare} AS "spareOfType",
    CASE WHEN p.minor IS NULL OR coalesce(w.minor, 0) = 0 OR p.currency <> w.currency THEN NULL
      ELSE json_build_object('price', ${moneyJson('(p.minor - w.minor)', 'p.currency')},
        'percent', round(100 * (p.minor - w.minor) / w.minor)) END AS extra,
    coalesce(m.faults, '[]') AS faults
  FROM room r
  JOIN room_type t ON t.property_id = r.property_id AND t.code = r.room_type
  LEFT JOIN (${TAKEN}) n ON n.room_id = r.id
  LEFT JOIN stay s ON s.property_id = $1 AND s.id = n.stay_id
  LEFT JOIN (${OCCUPIED}) o ON o.room_id = r.id
  LEFT JOIN (${BLOCKED}) b ON b.room_id = r.id
  LEFT JOIN (${KEPT}) k ON k.room_id = r.id
  LEFT JOIN (${REMEMBERED}) m ON m.room_id = r.id
  LEFT JOIN (${ARRIVING}) g ON g.room_type = r.room_type
  LEFT JOIN (${PRICES}) p ON p.room_type = r.room_type
  LEFT JOIN (${PRICES}) w ON w.room_type = $8
  ${joinHold('$2::uuid[]')}
  WHERE r.property_id = $1 ${more}`;

/** Every room of the house for these nights, as the ranking sees it. */
export const ALL_ROOMS: Statement = { name: 'rooms-to-rank', text: rooms(SPARE) };

/**
 * One of them, with what is decided on. What is to spare of its type is not looked up: that takes all rooms of the
 * house, and this is read while others wait for the room.
 */
export const ONE_ROOM: Statement = { name: 'room-to-move-to', text: rooms('NULL::int', 'AND r.id = $9') };
