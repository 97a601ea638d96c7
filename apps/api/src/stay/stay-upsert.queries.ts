import type { Statement } from '../platform/pool';

/** In the order of ids, so that two who change the same stays wait instead of deadlocking. */
export const LOCK_STAYS: Statement = {
  name: 'lock-stays',
  text: `
    SELECT s.id, s.version,
      json_build_object('confirmationNumber', s.confirmation_number, 'status', s.status, 'guestId', s.guest_id,
        'arrival', s.arrival, 'departure', s.departure, 'adults', s.adults, 'children', s.children, 'infants', s.infants,
        'roomTypeCharged', s.room_type_charged, 'mealPlan', s.meal_plan, 'ratePlan', s.rate_plan,
        'marketSegment', s.market_segment, 'specialRequests', s.special_requests, 'doNotMove', s.do_not_move,
        'companions', s.companions, 'partyCode', s.party_code, 'childAges', s.child_ages, 'taxExempt', s.tax_exempt,
        'rateSuppressed', s.rate_suppressed, 'packageCode', s.package_code) AS record
    FROM stay s WHERE s.property_id = $1 AND s.id = ANY($2::uuid[]) ORDER BY s.id FOR NO KEY UPDATE`,
};

/** Systems and ids of guests ($2, $3) and of stays whose room is shared ($6, $7), pairs to be picked from; $4 room numbers; $5 room types; $8 packages. */
export const STAY_FACTS: Statement = {
  name: 'stay-facts',
  text: `
    SELECT
      (SELECT coalesce(json_agg(json_build_array(x.system, x.external_id, x.guest_id)), '[]')
       FROM guest_external_id x
       WHERE x.property_id = $1 AND x.system = ANY($2::text[]) AND x.external_id = ANY($3::text[])) AS guests,
      (SELECT coalesce(json_agg(json_build_array(r.number, r.id)), '[]')
       FROM room r WHERE r.property_id = $1 AND r.number = ANY($4::text[])) AS rooms,
      (SELECT coalesce(json_agg(t.code), '[]')
       FROM room_type t WHERE t.property_id = $1 AND t.code = ANY($5::text[])) AS types,
      (SELECT coalesce(json_agg(k.code), '[]') FROM package k WHERE k.property_id = $1 AND k.code = ANY($8::text[])) AS packages,
      (SELECT coalesce(json_agg(json_build_array(x.system, x.external_id, coalesce(a.share_key, x.stay_id), a.room_id)), '[]')
       FROM stay_external_id x
       LEFT JOIN LATERAL (SELECT l.share_key, l.room_id FROM room_assignment l
         WHERE l.property_id = $1 AND l.stay_id = x.stay_id AND l.active ORDER BY l.starts_on DESC LIMIT 1) a ON true
       WHERE x.property_id = $1 AND x.system = ANY($6::text[]) AND x.external_id = ANY($7::text[])) AS sharers`,
};

export const SPANS_OF_STAYS: Statement = {
  name: 'spans-of-stays',
  text: `
    SELECT a.stay_id AS "stayId", a.id, a.room_id AS "roomId", a.share_key AS "shareKey", a.starts_on AS "from", a.ends_on AS "until"
    FROM room_assignment a WHERE a.property_id = $1 AND a.stay_id = ANY($2::uuid[]) AND a.active
    ORDER BY a.stay_id, a.starts_on`,
};

/** Who has a wanted room on one of the nights, but for assignments about to be given up ($3). */
export const ROOM_CONFLICTS: Statement = {
  name: 'room-conflicts',
  text: `
    SELECT DISTINCT ON (w.stay_id) w.stay_id AS "stayId", r.number AS "roomNumber", s.id AS "takenBy",
      s.confirmation_number AS "confirmationNumber", greatest(a.starts_on, w.starts_on) AS "from",
      least(a.ends_on, w.ends_on) AS "until"
    FROM jsonb_populate_recordset(NULL::room_assignment, $2::jsonb) w
    JOIN room_assignment a ON a.property_id = $1 AND a.room_id = w.room_id AND a.active AND a.ends_on > w.starts_on
      AND a.starts_on < w.ends_on AND a.share_key <> w.share_key AND a.stay_id <> w.stay_id AND a.id <> ALL($3::uuid[])
    JOIN stay s ON s.property_id = a.property_id AND s.id = a.stay_id
    JOIN room r ON r.property_id = a.property_id AND r.id = a.room_id
    ORDER BY w.stay_id, a.starts_on`,
};

export const INSERT_STAYS: Statement = {
  name: 'insert-stays',
  text: `INSERT INTO stay SELECT * FROM jsonb_populate_recordset(NULL::stay, $1::jsonb)`,
};

export const UPDATE_STAYS: Statement = {
  name: 'update-stays',
  text: `
    UPDATE stay s SET version = n.version, confirmation_number = n.confirmation_number, status = n.status,
      guest_id = n.guest_id, arrival = n.arrival, departure = n.departure, adults = n.adults, children = n.children,
      infants = n.infants, room_type_charged = n.room_type_charged, meal_plan = n.meal_plan, rate_plan = n.rate_plan,
      market_segment = n.market_segment, special_requests = n.special_requests, do_not_move = n.do_not_move,
      companions = n.companions, party_code = n.party_code, child_ages = n.child_ages, tax_exempt = n.tax_exempt,
      rate_suppressed = n.rate_suppressed, package_code = n.package_code
    FROM jsonb_populate_recordset(NULL::stay, $2::jsonb) n
    WHERE s.property_id = $1 AND s.id = n.id`,
};

const NIGHTS_SAID = `
  jsonb_to_recordset($2::jsonb) AS w (id uuid, arrival date, departure date, rate_minor bigint, currency text,
    room_type_charged text, rate_anew boolean, room_type_anew boolean)`;

export const DROP_NIGHTS: Statement = {
  name: 'drop-stay-nights',
  text: `
    DELETE FROM stay_night n USING ${NIGHTS_SAID}
    WHERE n.property_id = $1 AND n.stay_id = w.id AND (n.night < w.arrival OR n.night >= w.departure)`,
};

/** Nights before the business date ($3) keep the price they were slept at. */
export const REPRICE_NIGHTS: Statement = {
  name: 'reprice-stay-nights',
  text: `
    UPDATE stay_night n SET
      rate_minor = CASE WHEN w.rate_anew THEN w.rate_minor ELSE n.rate_minor END,
      currency = CASE WHEN w.rate_anew THEN w.currency ELSE n.currency END,
      room_type_charged = CASE WHEN w.room_type_anew THEN w.room_type_charged ELSE n.room_type_charged END
    FROM ${NIGHTS_SAID}
    WHERE n.property_id = $1 AND n.stay_id = w.id AND n.night >= $3::date AND (w.rate_anew OR w.room_type_anew)`,
};

export const ADD_NIGHTS: Statement = {
  name: 'add-stay-nights',
  text: `
    INSERT INTO stay_night (property_id, stay_id, night, rate_minor, currency, room_type_charged)
    SELECT $1, w.id, w.arrival + step, w.rate_minor, w.currency, w.room_type_charged
    FROM ${NIGHTS_SAID}, generate_series(0, w.departure - w.arrival - 1) AS step
    ON CONFLICT (property_id, stay_id, night) DO NOTHING`,
};

export const GIVE_UP_ROOMS: Statement = {
  name: 'give-up-rooms',
  text: `UPDATE room_assignment SET active = false WHERE property_id = $1 AND id = ANY($2::uuid[])`,
};

export const ASSIGN_ROOMS: Statement = {
  name: 'assign-rooms',
  text: `INSERT INTO room_assignment SELECT * FROM jsonb_populate_recordset(NULL::room_assignment, $1::jsonb)`,
};
