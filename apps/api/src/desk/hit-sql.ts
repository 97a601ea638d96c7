import { STAY_STATUS } from '../stay';

/** What is found beside stays, as sub-selects of `SEARCH` with its parameters, its `p` and its `ranked`. */
const MOST = 5;

/** Of a room `m`: who sleeps in it, else who arrives into it, else who left it last. */
const STAY_OF_ROOM = `
  SELECT s.id, s.departure, g.address_as, ${STAY_STATUS} AS status, s.status = 'InHouse' AND a.ends_on >= s.departure AS present
  FROM room_assignment a
  JOIN stay s ON s.property_id = $1 AND s.id = a.stay_id AND s.status IN ('InHouse', 'Reserved', 'CheckedOut')
  JOIN guest g ON g.property_id = $1 AND g.id = s.guest_id
  WHERE a.property_id = $1 AND a.room_id = m.id AND a.active AND a.starts_on <= p.business_date
  ORDER BY 5 DESC, s.status = 'Reserved' DESC, a.ends_on DESC, s.id
  LIMIT 1`;

export const ROOM_HITS = `(
  SELECT coalesce(json_agg(json_build_object('kind', 'room', 'roomId', m.id, 'roomNumber', m.number,
    'roomType', m.room_type, 'status', m.status, 'stay', CASE WHEN o.id IS NULL THEN NULL ELSE json_build_object(
      'stayId', o.id, 'addressAs', o.address_as, 'status', o.status, 'departure', o.departure, 'present', o.present) END)
    ORDER BY upper(m.number) <> $3, length(m.number), m.number), '[]')
  FROM (
    SELECT r.id, r.number, r.room_type, r.status FROM room r
    WHERE r.property_id = $1 AND starts_with(upper(r.number), $3)
    ORDER BY upper(r.number) <> $3, length(r.number), r.number LIMIT ${MOST}) m
  LEFT JOIN LATERAL (${STAY_OF_ROOM}) o ON true)`;

const CASE_JSON = `json_build_object('kind', 'case', 'caseId', c.id, 'number', c.number, 'category', c.category,
  'state', c.state, 'guestName', c.guest_name, 'roomNumber', c.room_number, 'stayId', c.stay_id)`;

/** A number is counted anew each year: the end of one is looked for in this year, and around New Year's Eve. */
const NUMBERED = `
  SELECT c.id FROM incident_case c
  WHERE c.property_id = $1 AND (c.number = ANY ($7::text[]) OR c.number IN (
    SELECT p.code || '-' || (extract(year FROM p.business_date)::int + y) || '-' || $12::text
    FROM generate_series(-1, 1) y))`;

export const CASE_HITS = `(
  SELECT coalesce(json_agg(${CASE_JSON} ORDER BY f.place, c.number DESC), '[]')
  FROM (
    SELECT id, min(place) AS place FROM (
      SELECT n.id, 0 AS place FROM (${NUMBERED}) n
      UNION ALL
      SELECT c.id, k.place FROM ranked k JOIN incident_case c ON c.property_id = $1 AND c.stay_id = k.id
      WHERE c.state NOT IN ('Closed', 'Duplicate')) every_way
    GROUP BY id ORDER BY 2, id DESC LIMIT ${MOST}) f
  JOIN incident_case c ON c.property_id = $1 AND c.id = f.id)`;
