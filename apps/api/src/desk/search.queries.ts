import type { Statement } from '../platform/pool';
import { ROOM_NOW, STAY_STATUS } from '../stay';
import { CASE_HITS, ROOM_HITS } from './hit-sql';

const OPEN_CASE = `c.state NOT IN ('Closed', 'Duplicate')`;

/** Of a guest `g`: each word typed ($9) begins one of the names. The whole words behind ($10) are likelier meant. */
const WRITTEN = `' ' || g.search_key LIKE ALL ($9::text[])`;
const LIKENESS = `CASE WHEN ' ' || g.search_key || ' ' LIKE ALL ($10::text[]) THEN 1.0 ELSE 0.95 END`;

/**
 * Stays by what a receptionist types, best first, as JSON.
 *
 * $2 key of a name, $3 room number, $4 beginning of a confirmation number, $5 last digits of a telephone, $6 e-mail,
 * $7 case numbers, $8 most, $9 to $11 the name's words, $12 end of a case number; each is NULL where what was typed cannot be one.
 *
 * Guests in house and arriving are few and looked at one by one, so that none of them is lost among hundreds of the
 * same name; OFFSET 0 keeps the planner from reading all guests of the house for them. Likeness, which costs most, is asked for only when too few are written as typed, and stands behind them.
 */
export const SEARCH: Statement = {
  name: 'search',
  text: `
    WITH p AS MATERIALIZED (SELECT id, code, business_date FROM property WHERE id = $1),
    here AS MATERIALIZED (
      SELECT s.id, s.guest_id FROM stay s WHERE s.property_id = $1 AND s.status = 'InHouse'
      UNION ALL
      SELECT s.id, s.guest_id FROM stay s, p
      WHERE s.property_id = $1 AND s.status = 'Reserved' AND s.arrival <= p.business_date
    ),
    names_here AS MATERIALIZED (
      SELECT here.id, k.search_key FROM here CROSS JOIN LATERAL (
        SELECT g.search_key FROM guest g WHERE g.property_id = $1 AND g.id = here.guest_id OFFSET 0) k
    ),
    written (stay_id, matched, likeness) AS MATERIALIZED (
      SELECT g.id, 'name', ${LIKENESS} FROM names_here g WHERE $2::text IS NOT NULL AND ${WRITTEN}
      UNION
      SELECT s.id, 'name', ${LIKENESS}
      FROM guests_written($11, $9, 200) n
      JOIN guest g ON g.property_id = $1 AND g.id = n.id
      JOIN stay s ON s.property_id = $1 AND s.guest_id = n.id
      WHERE $2::text IS NOT NULL
    ),
    found (stay_id, matched, likeness) AS (
      SELECT a.stay_id, 'room', CASE WHEN upper(r.number) = $3 THEN 1.1 ELSE 0.9 END
      FROM p, room r
      JOIN room_assignment a ON a.property_id = r.property_id AND a.room_id = r.id AND a.active
      JOIN here ON here.id = a.stay_id
      WHERE r.property_id = $1 AND starts_with(upper(r.number), $3) AND a.ends_on >= p.business_date - 30
        AND a.starts_on <= p.business_date
      UNION ALL
      SELECT * FROM written
      UNION ALL
      SELECT n.id, 'name', n.likeness FROM (
        SELECT g.id, word_similarity($2, g.search_key) AS likeness FROM names_here g
        WHERE $2::text IS NOT NULL AND (SELECT count(*) FROM written) < $8) n
      WHERE n.likeness >= 0.4
      UNION ALL
      SELECT s.id, 'name', n.likeness
      FROM guests_named($2, 100) n JOIN stay s ON s.property_id = $1 AND s.guest_id = n.id
      WHERE $2::text IS NOT NULL AND (SELECT count(*) FROM written) < $8
      UNION ALL
      SELECT s.id, 'confirmation', CASE WHEN upper(s.confirmation_number) = upper($4) THEN 1.1 ELSE 0.9 END
      FROM stays_confirmed($4, 50) n JOIN stay s ON s.property_id = $1 AND s.id = n.id
      UNION ALL
      SELECT s.id, CASE WHEN $6::text IS NULL THEN 'phone' ELSE 'email' END, 1
      FROM guests_reached($5, $6, 50) n JOIN stay s ON s.property_id = $1 AND s.guest_id = n.id
      UNION ALL
      SELECT c.stay_id, 'case', 1 FROM incident_case c
      WHERE c.property_id = $1 AND c.number = ANY($7::text[]) AND c.stay_id IS NOT NULL
    ),
    best AS (SELECT DISTINCT ON (stay_id) stay_id, matched, likeness FROM found ORDER BY stay_id, likeness DESC, matched),
    ranked AS (
      SELECT s.id, b.matched, row_number() OVER (ORDER BY b.likeness < 0.8,
        CASE WHEN s.status = 'InHouse' THEN 0
             WHEN s.status = 'Reserved' AND s.arrival <= p.business_date THEN 1
             WHEN s.status = 'Reserved' THEN 2
             WHEN s.departure >= p.business_date - 30 THEN 3
             ELSE 4 END,
        b.likeness DESC, abs(s.arrival - p.business_date), s.id) AS place
      FROM best b JOIN stay s ON s.property_id = $1 AND s.id = b.stay_id, p
      ORDER BY place LIMIT $8
    )
    SELECT json_build_object('data', (
        SELECT coalesce(json_agg(json_build_object('kind', 'stay', 'stayId', s.id, 'addressAs', g.address_as,
          'lastName', g.last_name, 'firstName', g.first_name, 'roomNumber', r.number,
          'confirmationNumber', s.confirmation_number, 'status', ${STAY_STATUS}, 'arrival', s.arrival,
          'departure', s.departure, 'matched', k.matched, 'openCases', (
            SELECT count(*) FROM incident_case c WHERE c.property_id = $1 AND c.stay_id = s.id AND ${OPEN_CASE}))
          ORDER BY k.place), '[]')
        FROM ranked k
        JOIN stay s ON s.property_id = $1 AND s.id = k.id
        JOIN guest g ON g.property_id = s.property_id AND g.id = s.guest_id
        ${ROOM_NOW}),
      'rooms', ${ROOM_HITS}, 'cases', ${CASE_HITS})::text AS json
    FROM p`,
};
