import type { Statement } from '../platform/pool';
import { ROOM_NOW, STAY_STATUS } from '../stay';

/** More than any house has beds to fill in a day; a limit all the same. */
const MOST = 2_000;

/** Stays in house and arriving by the business date, in brief, as JSON: $1 property. */
export const SEARCH_INDEX: Statement = {
  name: 'search-index',
  text: `
    WITH p AS MATERIALIZED (SELECT id, business_date FROM property WHERE id = $1),
    s AS MATERIALIZED (
      SELECT * FROM stay i WHERE i.property_id = $1 AND i.status = 'InHouse'
      UNION ALL
      SELECT i.* FROM stay i, p WHERE i.property_id = $1 AND i.status = 'Reserved' AND i.arrival <= p.business_date
      LIMIT ${MOST}
    )
    SELECT json_build_object('data', coalesce(json_agg(json_build_object('stayId', s.id, 'addressAs', g.address_as,
      'nameKey', g.search_key, 'roomNumber', r.number, 'confirmationNumber', s.confirmation_number,
      'phoneEnd', right(g.phone_digits, 4), 'status', ${STAY_STATUS}, 'arrival', s.arrival, 'departure', s.departure)
      ORDER BY s.id), '[]'))::text AS json
    FROM s
    JOIN guest g ON g.property_id = $1 AND g.id = s.guest_id
    CROSS JOIN p
    ${ROOM_NOW}`,
};
