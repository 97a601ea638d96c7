import { instantJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';
import { STAY_STATUS } from '../stay';

const listOf = (json: string, from: string): string => `(SELECT coalesce(json_agg(${json}), '[]') FROM ${from})`;

/**
 * The lines `l` of all bills of stay `s`, what was taken off them, and in `o` the other guest of the room a line was made
 * in: looked for only where the room is foreign.
 */
const LINES_OF_STAY = `
  (SELECT array(SELECT w.room_id FROM room_assignment w
    WHERE w.property_id = s.property_id AND w.stay_id = s.id AND w.active) AS rooms) own
    JOIN folio f ON f.property_id = s.property_id AND f.stay_id = s.id
    JOIN posting l ON l.property_id = f.property_id AND l.folio_id = f.id
    LEFT JOIN line_ceiling t ON t.property_id = l.property_id AND t.posting_id = l.id
    LEFT JOIN LATERAL (
      SELECT a.stay_id FROM room_assignment a
      WHERE l.kind IN ('charge', 'tax') AND l.room_id <> ALL (own.rooms) AND a.property_id = l.property_id
        AND a.room_id = l.room_id AND a.active AND a.stay_id <> s.id
        AND a.starts_on <= l.service_date AND l.service_date < a.ends_on
      LIMIT 1
    ) o ON true`;

const LINES = listOf(
  `json_build_object('id', l.id, 'folioId', l.folio_id, 'kind', l.kind, 'code', l.transaction_code, 'group', c.line_group,
    'purpose', c.purpose, 'description', l.description, 'amountMinor', l.amount_minor, 'quantity', l.quantity,
    'unitMinor', l.unit_price_minor, 'currency', l.currency, 'taxRuleId', l.tax_rule_id, 'serviceDate', l.service_date,
    'businessDate', l.business_date, 'postedAt', ${instantJson('l.posted_at')}, 'postedBy', l.posted_by,
    'source', l.source, 'reference', coalesce(l.check_number, l.reference), 'roomNumber', l.room_number,
    'occupantStayId', o.stay_id, 'generatedFrom', l.generated_from, 'replacesId', l.replaces_id,
    'undoesId', l.undoes_id, 'packageCode', l.package_code,
    'ofMove', EXISTS (SELECT FROM room_move_line v WHERE v.property_id = l.property_id AND v.posting_id = l.id),
    'takenOffMinor', coalesce(t.credited_minor, 0))
    ORDER BY l.posted_at, l.id`,
  `${LINES_OF_STAY} JOIN transaction_code c ON c.property_id = l.property_id AND c.code = l.transaction_code`,
);

const ROOMS = listOf(
  `json_build_object('roomNumber', r.number, 'from', a.starts_on, 'until', a.ends_on) ORDER BY a.starts_on`,
  `room_assignment a JOIN room r ON r.property_id = a.property_id AND r.id = a.room_id
    WHERE a.property_id = s.property_id AND a.stay_id = s.id AND a.active`,
);

const MOVES = listOf(
  `json_build_object('fromRoom', o.number, 'toRoom', n.number, 'movedAt', ${instantJson('m.moved_at')}) ORDER BY m.moved_at, m.id`,
  `room_move m
    JOIN room o ON o.property_id = m.property_id AND o.id = m.from_room_id
    JOIN room n ON n.property_id = m.property_id AND n.id = m.to_room_id
    WHERE m.property_id = s.property_id AND m.stay_id = s.id AND NOT EXISTS (
      SELECT FROM room_move_undo u WHERE u.property_id = m.property_id AND u.move_id = m.id)`,
);

const PARTY_ROOMS = listOf(
  'DISTINCT r.number',
  `stay q
    JOIN room_assignment a ON a.property_id = q.property_id AND a.stay_id = q.id AND a.active
    JOIN room r ON r.property_id = a.property_id AND r.id = a.room_id
    WHERE s.party_code IS NOT NULL AND q.property_id = s.property_id AND q.party_code = s.party_code AND q.id <> s.id`,
);

const QUOTED = listOf(
  `json_build_object('night', n.night, 'rateMinor', n.rate_minor, 'currency', n.currency) ORDER BY n.night`,
  `stay_night n WHERE n.property_id = s.property_id AND n.stay_id = s.id`,
);

const WAIVED = listOf(
  'w.charge ORDER BY w.charge',
  `charge_waiver w WHERE w.property_id = s.property_id AND w.stay_id = s.id AND w.withdrawn_at IS NULL`,
);

/** Special requests, and promises of its cases that were not taken back. */
const WORDS = listOf(
  'v.words ORDER BY v.words',
  `(SELECT unnest(s.special_requests) AS words UNION ALL SELECT m.what FROM promise m
    WHERE m.property_id = s.property_id AND m.stay_id = s.id AND m.state <> 'broken') v`,
);

const STAY = `
  json_build_object('id', s.id, 'status', s.status, 'arrival', s.arrival, 'departure', s.departure, 'adults', s.adults,
    'children', s.children, 'childAges', s.child_ages, 'taxExempt', s.tax_exempt, 'mealPlan', s.meal_plan,
    'quoted', ${QUOTED}, 'rooms', ${ROOMS}, 'moves', ${MOVES}, 'partyRooms', ${PARTY_ROOMS}, 'waived', ${WAIVED},
    'promisedWords', ${WORDS})`;

const DISMISSALS = listOf(
  `json_build_object('id', d.id, 'findingKey', d.finding_key, 'reason', d.reason, 'note', d.note, 'by', d.actor_name,
    'at', ${instantJson('d.at')})`,
  `finding_dismissal d WHERE d.property_id = s.property_id AND d.stay_id = s.id AND d.withdrawn_at IS NULL`,
);

const PACKAGE_ITEMS = listOf(
  'i.transaction_code ORDER BY i.transaction_code',
  'package_item i WHERE i.property_id = s.property_id AND i.package_code = s.package_code',
);

const CODES = listOf(
  `json_build_object('code', c.code, 'description', c.description, 'kind', c.kind, 'group', c.line_group, 'taxCode', c.tax_code) ORDER BY c.code`,
  'transaction_code c WHERE c.property_id = p.id',
);

const TAXES = listOf(
  `json_build_object('id', r.id, 'code', r.code, 'basisPoints', r.basis_points, 'perNightMinor', r.amount_minor,
    'validFrom', r.valid_from, 'validUntil', r.valid_until, 'fromAge', r.from_age, 'mostNights', r.most_nights) ORDER BY r.id`,
  'tax_rule r WHERE r.property_id = p.id',
);

const USUAL_PRICES = listOf(
  `json_build_object('code', u.transaction_code, 'currency', u.currency, 'lowMinor', u.low_minor,
    'highMinor', u.high_minor, 'lines', u.lines) ORDER BY u.transaction_code, u.currency`,
  'usual_price u WHERE u.property_id = p.id',
);

const PURPOSES = listOf('c.purpose ORDER BY c.code', 'transaction_code c WHERE c.property_id = p.id');

/** What belongs to the house, in few letters. */
const HOUSE = `
  WITH house AS MATERIALIZED (
    SELECT md5(concat_ws(' ', p.business_date, p.currency, ${CODES}, ${PURPOSES}, ${TAXES}, ${USUAL_PRICES})) AS mark
    FROM property p WHERE p.id = $1)`;

/**
 * Everything the check of stay `s` looks at, in few letters: another mark, other facts. Goes with `HOUSE`. Of the lines
 * it is enough to count them and what was taken off, since none is ever changed; not so who slept in a foreign room.
 */
const MARK = `
  md5(concat_ws(' ', (SELECT mark FROM house), ${STAY}, ${PACKAGE_ITEMS},
    (SELECT concat_ws(' ', count(*), sum(t.credited_minor), string_agg(o.stay_id::text, ',' ORDER BY l.id))
     FROM ${LINES_OF_STAY})))`;

/** `more` is a name and its value, with a comma behind. */
const billOf = (more: string): string => `
  json_build_object(${more} 'stay', ${STAY}, 'lines', ${LINES}, 'packageItems', ${PACKAGE_ITEMS}, 'dismissals', ${DISMISSALS},
    'told', ${listOf('k.key', 'bill_finding k WHERE k.property_id = s.property_id AND k.stay_id = s.id AND k.gone_at IS NULL')},
    'guest', g.address_as, 'confirmationNumber', s.confirmation_number, 'status', ${STAY_STATUS})`;

/** All the check looks at, of the stays that `chosen` names, as one JSON: what belongs to the house stands there once. */
function factsOf(name: string, chosen: string, marked = false): Statement {
  return {
    name,
    text: `${marked ? HOUSE : ''}
      SELECT json_build_object('businessDate', p.business_date, 'currency', p.currency, 'codes', ${CODES},
        'taxes', ${TAXES}, 'usualPrices', ${USUAL_PRICES},
        'usualAsOf', (SELECT max(u.as_of) FROM usual_price u WHERE u.property_id = p.id),
        'bills', (SELECT coalesce(json_agg(b.bill), '[]') FROM (
          SELECT ${billOf(marked ? `'mark', ${MARK},` : '')} AS bill
          FROM stay s JOIN guest g ON g.property_id = s.property_id AND g.id = s.guest_id
          WHERE s.property_id = p.id AND ${chosen}) b)) AS facts
      FROM property p WHERE p.id = $1`,
  };
}

/** $2 a folio: all bills of its stay. */
export const FACTS_OF_FOLIO = factsOf(
  'check-facts-of-folio',
  's.id = (SELECT x.stay_id FROM folio x WHERE x.property_id = $1 AND x.id = $2)',
);

/**
 * $2 ids of stays; those that left before yesterday are nobody's any more. A stay another process reads at this moment is
 * left to it: it hears of the same lines, and one look is enough.
 */
export const FACTS_OF_STAYS = factsOf(
  'check-facts-of-stays',
  `s.id IN (SELECT x.id FROM unnest($2::uuid[]) AS x (id)
      WHERE pg_try_advisory_xact_lock(hashtextextended('bill-check ' || x.id::text, 0))) AND (s.status IN ('InHouse', 'Reserved') OR s.departure >= p.business_date - 1)`,
);

/** $2 ids of stays, with the mark of what is looked at. */
export const MARKED_FACTS_OF_STAYS = factsOf('marked-check-facts-of-stays', 's.id = ANY($2::uuid[])', true);

/** Everybody in house, who leaves today included, with the mark of what the check would look at. */
export const MARKS_IN_HOUSE: Statement = {
  name: 'check-marks-in-house',
  text: `${HOUSE}
    SELECT s.id AS "stayId", ${MARK} AS mark, g.address_as AS guest, s.confirmation_number AS "confirmationNumber",
      ${STAY_STATUS} AS status, s.arrival, s.departure, ${DISMISSALS} AS dismissals,
      (SELECT r.number FROM room_assignment a JOIN room r ON r.property_id = a.property_id AND r.id = a.room_id
       WHERE a.property_id = s.property_id AND a.stay_id = s.id AND a.active
       ORDER BY a.starts_on DESC LIMIT 1) AS "roomNumber"
    FROM property p JOIN stay s ON s.property_id = p.id JOIN guest g ON g.property_id = s.property_id AND g.id = s.guest_id
    WHERE p.id = $1 AND s.status = 'InHouse'`,
};
