import type { Statement } from '../../platform/pool';

/** $2 block: its room and nights from the business date on. */
export const CLOSED_BY_BLOCK: Statement = {
  name: 'closed-by-block',
  text: `
    SELECT ARRAY[b.room_id] AS "roomIds", greatest(b.starts_on, p.business_date) AS "from", b.ends_on AS until,
      p.business_date AS "businessDate", b.lifted_at IS NOT NULL AS lifted
    FROM room_block b JOIN property p ON p.id = b.property_id WHERE b.property_id = $1 AND b.id = $2`,
};

export const BUSINESS_DATE: Statement = {
  name: 'business-date-of-reassignment',
  text: `SELECT business_date AS "businessDate" FROM property WHERE id = $1`,
};

export const ROOMS_CLOSED: Statement = {
  name: 'rooms-closed',
  text: `
    SELECT r.id, r.number, r.room_type AS "roomType" FROM room r
    WHERE r.property_id = $1 AND r.id = ANY($2::uuid[]) ORDER BY length(r.number), r.number`,
};

/**
 * $2 rooms, $3 first night, $4 end or NULL: every stay that would sleep there, once, with the room it would have and
 * what keeps it from being re-assigned together with others.
 */
export const DISPLACED: Statement = {
  name: 'displaced-stays',
  text: `
    SELECT DISTINCT ON (length(r.number), r.number, a.starts_on, s.id)
      s.id AS "stayId", s.confirmation_number AS "confirmationNumber", g.address_as AS "guestName",
      s.status = 'InHouse' AS "inHouse", json_build_object('id', r.id, 'number', r.number, 'roomType', r.room_type) AS "fromRoom",
      json_build_object('from', greatest(a.starts_on, p.business_date), 'until', a.ends_on) AS nights,
      EXISTS (SELECT FROM room_assignment o WHERE o.property_id = a.property_id AND o.room_id = a.room_id AND o.active
        AND o.share_key = a.share_key AND o.stay_id <> a.stay_id AND o.starts_on < a.ends_on AND o.ends_on > a.starts_on
        AND o.ends_on > p.business_date) AS "sharesRoom",
      EXISTS (SELECT FROM room_assignment o WHERE o.property_id = a.property_id AND o.stay_id = a.stay_id AND o.active
        AND o.id <> a.id AND o.ends_on > p.business_date) AS "severalRooms"
    FROM room_assignment a
    JOIN property p ON p.id = a.property_id
    JOIN stay s ON s.property_id = a.property_id AND s.id = a.stay_id AND s.status IN ('Reserved', 'InHouse')
    JOIN guest g ON g.property_id = s.property_id AND g.id = s.guest_id
    JOIN room r ON r.property_id = a.property_id AND r.id = a.room_id
    WHERE a.property_id = $1 AND a.room_id = ANY($2::uuid[]) AND a.active
      AND a.ends_on > greatest($3::date, p.business_date) AND ($4::date IS NULL OR a.starts_on < $4::date)
    ORDER BY length(r.number), r.number, a.starts_on, s.id`,
};

export const ADD_REASSIGNMENT: Statement = {
  name: 'add-reassignment',
  text: `
    INSERT INTO reassignment (property_id, id, block_id, room_ids, starts_on, ends_on, override_reason, weights_version,
      actor_id, actor_name, made_at, business_date)
    VALUES ($1, $2, $3, $4::uuid[], $5, $6, $7, $8, $9, $10, $11, $12)`,
};

/** $2 re-assignment, $3 what became of each. */
export const ADD_REASSIGNED_STAYS: Statement = {
  name: 'add-reassigned-stays',
  text: `
    INSERT INTO reassignment_stay (property_id, reassignment_id, stay_id, outcome, in_house, from_room_id, to_room_id,
      starts_on, ends_on, move_id, left_reason)
    SELECT $1, $2, c.stay_id, c.outcome, c.in_house, c.from_room_id, c.to_room_id, c.starts_on, c.ends_on, c.move_id,
      c.left_reason
    FROM jsonb_populate_recordset(NULL::reassignment_stay, $3::jsonb) AS c`,
};

const room = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'number', ${alias}.number, 'roomType', ${alias}.room_type)`;

/** $2 re-assignment, as it is told. */
export const REASSIGNMENT: Statement = {
  name: 'reassignment',
  text: `
    SELECT x.block_id AS "blockId",
      (SELECT json_agg(${room('r')} ORDER BY length(r.number), r.number) FROM room r
        WHERE r.property_id = x.property_id AND r.id = ANY(x.room_ids)) AS rooms,
      json_build_object('from', x.starts_on, 'until', x.ends_on) AS nights,
      (SELECT json_agg(json_build_object('stayId', s.id, 'confirmationNumber', s.confirmation_number, 'guestName', g.address_as,
          'inHouse', c.in_house, 'fromRoom', ${room('f')}, 'nights', json_build_object('from', c.starts_on, 'until', c.ends_on),
          'outcome', c.outcome, 'toRoom', CASE WHEN t.id IS NULL THEN NULL ELSE ${room('t')} END, 'moveId', c.move_id,
          'reason', c.left_reason) ORDER BY length(f.number), f.number, c.starts_on, s.id)
        FROM reassignment_stay c
        JOIN stay s ON s.property_id = c.property_id AND s.id = c.stay_id
        JOIN guest g ON g.property_id = s.property_id AND g.id = s.guest_id
        JOIN room f ON f.property_id = c.property_id AND f.id = c.from_room_id
        LEFT JOIN room t ON t.property_id = c.property_id AND t.id = c.to_room_id
        WHERE c.property_id = x.property_id AND c.reassignment_id = x.id) AS stays,
      x.actor_name AS "madeBy", x.made_at AS "madeAt", x.business_date AS "businessDate"
    FROM reassignment x WHERE x.property_id = $1 AND x.id = $2`,
};
