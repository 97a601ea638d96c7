import { minorUnitOf, moneyJson } from '../platform/money-json';

/** SQL of the trade's status of a stay `s` on the business date of `p`; says the same as the rule `stayStatusOn`. */
export const STAY_STATUS = `
  CASE WHEN s.status = 'Reserved' AND s.arrival <= p.business_date THEN 'DueIn'
       WHEN s.status = 'InHouse' AND s.departure <= p.business_date THEN 'DueOut'
       ELSE s.status END`;

/** A lateral join: the room `r` that stay `s` sleeps in now; before arrival the first it will have, afterwards the last. */
export const ROOM_NOW = `
  LEFT JOIN LATERAL (
    SELECT n.id, n.number, n.room_type
    FROM room_assignment a
    JOIN room n ON n.property_id = a.property_id AND n.id = a.room_id
    WHERE a.property_id = s.property_id AND a.stay_id = s.id AND a.active
    ORDER BY a.starts_on <= p.business_date DESC, abs(a.starts_on - p.business_date)
    LIMIT 1
  ) r ON true`;

const ROW = `
  'id', s.id, 'version', s.version, 'confirmationNumber', s.confirmation_number, 'status', ${STAY_STATUS},
  'guest', json_build_object('id', g.id, 'addressAs', g.address_as, 'language', g.language),
  'arrival', s.arrival, 'departure', s.departure, 'nights', s.departure - s.arrival,
  'adults', s.adults, 'children', s.children, 'infants', s.infants,
  'room', CASE WHEN r.id IS NULL THEN NULL
    ELSE json_build_object('id', r.id, 'number', r.number, 'roomType', r.room_type) END,
  'roomTypeCharged', s.room_type_charged`;

/** A row of a list, from `s`, `g`, `p` and `ROOM_NOW`. */
export const STAY_ROW_JSON = `json_build_object(${ROW})`;

/** A stay whole, from the same. */
export const STAY_JSON = `
  json_build_object(${ROW}, 'mealPlan', s.meal_plan, 'ratePlan', s.rate_plan,
    'nightlyRates', (SELECT coalesce(json_agg(json_build_object('night', n.night,
        'rate', ${moneyJson('n.rate_minor', 'n.currency', minorUnitOf('n.currency'))}, 'roomTypeCharged', n.room_type_charged) ORDER BY n.night), '[]')
      FROM stay_night n WHERE n.property_id = s.property_id AND n.stay_id = s.id),
    'marketSegment', s.market_segment, 'specialRequests', s.special_requests, 'doNotMove', s.do_not_move,
    'companions', s.companions, 'partyCode', s.party_code, 'childAges', s.child_ages, 'taxExempt', s.tax_exempt,
    'rateSuppressed', s.rate_suppressed, 'packageCode', s.package_code,
    'externalIds', (SELECT coalesce(json_agg(json_build_object('system', x.system, 'id', x.external_id)
        ORDER BY x.system, x.external_id), '[]')
      FROM stay_external_id x WHERE x.property_id = s.property_id AND x.stay_id = s.id))`;
