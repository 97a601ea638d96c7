import { instantJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';

/** $2 the stays to be moved: the room of each now, and what the decision needs of it. */
export const STAYS_TO_MOVE: Statement = {
  name: 'stays-to-move',
  text: `
    SELECT s.id AS "stayId", s.version, s.status, s.arrival, s.departure, s.adults + s.children AS party,
      s.do_not_move AS "doNotMove", s.room_type_charged AS "roomTypeCharged", p.business_date AS "businessDate",
      a.id AS "assignmentId", a.starts_on AS "startsOn", a.ends_on AS "endsOn",
      CASE WHEN r.id IS NULL THEN NULL ELSE json_build_object('roomId', r.id, 'roomNumber', r.number, 'floor', r.floor,
        'wing', r.wing, 'riser', r.riser, 'connectsTo', r.connects_to, 'roomType', r.room_type, 'rank', t.rank,
        'features', r.features) END AS "from", r.status AS "fromStatus",
      (SELECT json_build_object('version', w.version, 'weights', w.weights, 'settings', w.settings) FROM move_weights w
        WHERE w.property_id = s.property_id ORDER BY w.version DESC LIMIT 1) AS scales,
      s.special_requests AS "specialRequests", ${instantJson('clock_timestamp()')} AS now,
      ARRAY(SELECT o.room_id FROM stay q
        JOIN room_assignment o ON o.property_id = q.property_id AND o.stay_id = q.id AND o.active
          AND o.starts_on <= p.business_date AND o.ends_on > p.business_date
        WHERE q.property_id = s.property_id AND q.party_code = s.party_code AND q.id <> s.id) AS "familyIn",
      (SELECT coalesce(json_agg(json_build_object('stayId', q.id, 'guestName', g.address_as, 'guests', q.adults + q.children,
          'inRoom', q.status = 'InHouse' AND o.starts_on <= p.business_date, 'until', o.ends_on, 'staysOn', o.ends_on > p.business_date,
          'doNotMove', q.do_not_move) ORDER BY q.id), '[]')
        FROM room_assignment o
        JOIN stay q ON q.property_id = o.property_id AND q.id = o.stay_id AND q.status IN ('InHouse', 'Reserved')
        JOIN guest g ON g.property_id = q.property_id AND g.id = q.guest_id
        WHERE o.property_id = a.property_id AND o.room_id = a.room_id AND o.active AND o.share_key = a.share_key
          AND o.stay_id <> s.id
          AND (o.ends_on > p.business_date OR (q.status = 'InHouse' AND o.ends_on = q.departure))) AS sharers,
      (SELECT k.category FROM incident_case k WHERE k.property_id = s.property_id AND k.stay_id = s.id
        AND k.state NOT IN ('Closed', 'Duplicate') ORDER BY k.id DESC LIMIT 1) AS cause
    FROM stay s
    JOIN property p ON p.id = s.property_id
    LEFT JOIN LATERAL (SELECT * FROM room_assignment x WHERE x.property_id = s.property_id AND x.stay_id = s.id AND x.active
      ORDER BY x.starts_on DESC LIMIT 1) a ON true
    LEFT JOIN room r ON r.property_id = a.property_id AND r.id = a.room_id
    LEFT JOIN room_type t ON t.property_id = r.property_id AND t.code = r.room_type
    WHERE s.property_id = $1 AND s.id = ANY($2::uuid[]) ORDER BY s.id`,
};

/**
 * $2 new assignments, of who shares the room with a key of their own: written not to be in force yet, so that they are
 * in nobody's way while the old ones still stand.
 */
export const GIVE_ROOMS: Statement = {
  name: 'give-rooms',
  text: `
    INSERT INTO room_assignment (property_id, id, stay_id, room_id, starts_on, ends_on, share_key, active)
    SELECT $1, g.id, g.stay_id, g.room_id, g.starts_on, g.ends_on, coalesce(g.share_key, g.id), false
    FROM jsonb_to_recordset($2::jsonb)
      AS g (id uuid, stay_id uuid, room_id uuid, starts_on date, ends_on date, share_key uuid)`,
};

/**
 * $2 assignments as they are to stand: one UPDATE, so that of guests who change rooms, or change back, no night is
 * nobody's or two people's at its end. The deferrable constraint looks then, and is the last word.
 */
export const CHANGE_ROOMS: Statement = {
  name: 'change-rooms',
  text: `
    UPDATE room_assignment a SET ends_on = c.ends_on, active = c.active
    FROM jsonb_to_recordset($2::jsonb) AS c (id uuid, ends_on date, active boolean)
    WHERE a.property_id = $1 AND a.id = c.id`,
};

/** $2 stays: the room each is in, or gets when it has not come. */
export const ROOMS_NOW: Statement = {
  name: 'rooms-of-stays-now',
  text: `
    SELECT DISTINCT ON (a.stay_id) a.stay_id AS "stayId", a.room_id AS "roomId"
    FROM room_assignment a WHERE a.property_id = $1 AND a.stay_id = ANY($2::uuid[]) AND a.active
    ORDER BY a.stay_id, a.starts_on DESC`,
};

const MOVE = `
    SELECT m.id, m.chain_id AS "chainId", m.stay_id AS "stayId", m.case_id AS "caseId",
      json_build_object('id', f.id, 'number', f.number, 'roomType', f.room_type) AS "fromRoom",
      json_build_object('id', t.id, 'number', t.number, 'roomType', t.room_type) AS "toRoom",
      json_build_object('from', m.starts_on, 'until', m.ends_on) AS nights, m.room_type_charged AS "roomTypeCharged",
      m.room_type_charged_before AS "roomTypeChargedBefore", m.rate_choice AS "rateChoice",
      coalesce(m.old_room_status, m.from_status_before) AS "oldRoomStatus", m.before_arrival AS "beforeArrival", m.reason,
      m.actor_name AS "movedBy", m.moved_at AS "movedAt", m.business_date AS "businessDate", u.actor_name AS "undoneBy", u.undone_at AS "undoneAt"
    FROM room_move m
    LEFT JOIN room_move_undo u ON u.property_id = m.property_id AND u.move_id = m.id
    JOIN room f ON f.property_id = m.property_id AND f.id = m.from_room_id
    JOIN room t ON t.property_id = m.property_id AND t.id = m.to_room_id`;

/** The chain of a stay, oldest first. */
export const MOVES: Statement = {
  name: 'moves-of-stay',
  text: `${MOVE} WHERE m.property_id = $1 AND m.stay_id = $2 ORDER BY m.moved_at, m.id`,
};

/** $2 chain, in the order its moves were asked. */
export const MOVES_OF_CHAIN: Statement = {
  name: 'moves-of-chain',
  text: `${MOVE} WHERE m.property_id = $1 AND m.chain_id = $2 ORDER BY m.id`,
};

/** $2 stay, $3 its move: where guests who share a room moved together, all of their moves; none for any other. */
export const MOVES_MADE_TOGETHER: Statement = {
  name: 'moves-of-who-share',
  text: `${MOVE}
    JOIN move_chain c ON c.property_id = m.property_id AND c.id = m.chain_id AND c.kind = 'together'
    WHERE m.property_id = $1 AND m.chain_id = (SELECT o.chain_id FROM room_move o
      WHERE o.property_id = $1 AND o.stay_id = $2 AND o.id = $3) ORDER BY m.id`,
};

/** $2 room: who moved in or out of it, newest first, $3 most. */
export const MOVES_OF_ROOM: Statement = {
  name: 'moves-of-room',
  text: `${MOVE} WHERE m.property_id = $1 AND $2 IN (m.from_room_id, m.to_room_id) ORDER BY m.moved_at DESC, m.id DESC LIMIT $3`,
};
