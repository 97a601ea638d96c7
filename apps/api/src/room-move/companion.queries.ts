import type { Statement } from '../platform/pool';

/**
 * $2 stay, $3 case or null: who shares its room, who came with it and sleeps elsewhere in the house, and the number of
 * the case. A room of now is the one of the last assignment; who leaves today is in it until the door has closed. Sharers and the party are looked up each by their own
 * index: together they would be looked for among all bookings of the house, while others wait for the rooms.
 */
export const COMPANIONS: Statement = {
  name: 'companions-of-stay',
  text: `
    WITH own AS (
      SELECT s.property_id, s.id, s.party_code, a.room_id, a.share_key, r.connects_to, h.business_date FROM stay s
      JOIN property h ON h.id = s.property_id
      JOIN LATERAL (SELECT * FROM room_assignment x WHERE x.property_id = s.property_id AND x.stay_id = s.id AND x.active
        ORDER BY x.starts_on DESC LIMIT 1) a ON true
      JOIN room r ON r.property_id = a.property_id AND r.id = a.room_id
      WHERE s.property_id = $1 AND s.id = $2
    ), near AS (
      SELECT a.id, a.stay_id, a.room_id, a.share_key, a.ends_on FROM own
      JOIN room_assignment a ON a.property_id = own.property_id AND a.room_id = own.room_id
        AND a.share_key = own.share_key AND a.active AND a.ends_on >= own.business_date
      UNION
      SELECT a.id, a.stay_id, a.room_id, a.share_key, a.ends_on FROM own
      JOIN stay q ON q.property_id = own.property_id AND q.party_code = own.party_code AND q.status = 'InHouse'
      JOIN room_assignment a ON a.property_id = q.property_id AND a.stay_id = q.id AND a.active
        AND a.ends_on = q.departure AND a.ends_on > own.business_date
    )
    SELECT
      (SELECT coalesce(json_agg(json_build_object('stayId', o.id, 'guestName', g.address_as, 'roomNumber', r.number,
          'sharesRoom', a.room_id = own.room_id AND a.share_key = own.share_key,
          'connecting', a.room_id = ANY (own.connects_to)) ORDER BY r.number, o.id), '[]')
       FROM own
       JOIN near a ON a.stay_id <> own.id
       JOIN stay o ON o.property_id = own.property_id AND o.id = a.stay_id AND o.status IN ('InHouse', 'Reserved')
         AND (a.ends_on > own.business_date OR (o.status = 'InHouse' AND a.ends_on = o.departure))
       JOIN guest g ON g.property_id = o.property_id AND g.id = o.guest_id
       JOIN room r ON r.property_id = own.property_id AND r.id = a.room_id) AS companions,
      (SELECT k.number FROM incident_case k WHERE k.property_id = $1 AND k.id = $3) AS "caseNumber"`,
};
