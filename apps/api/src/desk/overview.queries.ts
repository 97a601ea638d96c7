import { ANNOUNCED, ANNOUNCEMENT_JSON, CASE_ROW_JOINS, CASE_ROW_JSON, OPEN_CASE } from '../case';
import { foliosWhere, POSTING, TAKEN_OFF_LINE } from '../folio';
import { GUEST_JSON } from '../guest';
import { instantJson, minorUnitOf } from '../platform/money-json';
import type { Statement } from '../platform/pool';
import { ROOM_NOW, STAY_JSON, STAY_STATUS } from '../stay';
import { CASES_BEFORE, LAST_CONTACT, PAST_PROBLEMS } from './past.queries';

const LAST_POSTINGS = 5;
const PARTY_MOST = 12;

const listOf = (json: string, order: string, from: string): string =>
  `(SELECT coalesce(json_agg(${json} ORDER BY ${order}), '[]') FROM ${from})`;

const SHARERS = listOf(
  `json_build_object('stayId', o.id, 'addressAs', o.address_as)`,
  'o.address_as, o.id',
  `(SELECT DISTINCT t.id, h.address_as
    FROM room_assignment a
    JOIN room_assignment b ON b.property_id = a.property_id AND b.room_id = a.room_id AND b.share_key = a.share_key
      AND b.active AND b.stay_id <> a.stay_id AND b.starts_on < a.ends_on AND b.ends_on > a.starts_on
    JOIN stay t ON t.property_id = b.property_id AND t.id = b.stay_id
    JOIN guest h ON h.property_id = t.property_id AND h.id = t.guest_id
    WHERE a.property_id = s.property_id AND a.stay_id = s.id AND a.active) o`,
);

const FOLIOS = listOf('o.json::json', 'o.id', `(${foliosWhere('f.stay_id = $2')}) o`);

const LINES = listOf(
  'o.line',
  'o.posted_at DESC, o.id DESC',
  `(SELECT p.id, p.posted_at, ${POSTING} AS line
    FROM (SELECT f.property_id, f.id, ${minorUnitOf('f.currency')} AS unit FROM folio f
      WHERE f.property_id = $1 AND f.stay_id = $2) f
    JOIN posting p ON p.property_id = f.property_id AND p.folio_id = f.id ${TAKEN_OFF_LINE}
    ORDER BY p.posted_at DESC, p.id DESC LIMIT ${LAST_POSTINGS}) o`,
);

const OPEN_CASES = listOf(
  CASE_ROW_JSON,
  'c.due_at, c.id',
  `incident_case c ${CASE_ROW_JOINS} WHERE c.property_id = s.property_id AND c.stay_id = s.id AND ${OPEN_CASE}`,
);

const PROMISES = listOf(
  `json_build_object('id', m.id, 'caseId', m.case_id, 'what', m.what, 'dueAt', ${instantJson('m.due_at')},
    'owner', m.owner_name, 'state', m.state)`,
  'm.due_at, m.id',
  `promise m WHERE m.property_id = s.property_id AND m.stay_id = s.id AND m.state = 'open'`,
);

const PARTY = listOf(
  `json_build_object('stayId', o.id, 'addressAs', o.address_as, 'roomNumber', o.number, 'status', o.status)`,
  'o.arrival, o.id',
  `(SELECT t.id, t.arrival, h.address_as, q.number, ${STAY_STATUS.replaceAll('s.', 't.')} AS status
    FROM stay t
    JOIN guest h ON h.property_id = t.property_id AND h.id = t.guest_id
    LEFT JOIN LATERAL (SELECT n.number FROM room_assignment a JOIN room n ON n.property_id = a.property_id AND n.id = a.room_id
      WHERE a.property_id = t.property_id AND a.stay_id = t.id AND a.active
      ORDER BY a.starts_on <= p.business_date DESC, abs(a.starts_on - p.business_date) LIMIT 1) q ON true
    WHERE t.property_id = s.property_id AND t.party_code = s.party_code AND t.id <> s.id
      AND t.status IN ('Reserved', 'InHouse')
    ORDER BY t.arrival, t.id LIMIT ${PARTY_MOST}) o`,
);

const ROOMS_HAD = listOf(
  'o.number',
  'o.number',
  `(SELECT DISTINCT n.number FROM room_assignment a JOIN room n ON n.property_id = a.property_id AND n.id = a.room_id
    WHERE a.property_id = s.property_id AND a.stay_id = s.id) o`,
);

/** A stay at a glance, whole, as JSON: $1 property, $2 stay. */
export const OVERVIEW: Statement = {
  name: 'stay-overview',
  text: `
    SELECT json_build_object('stay', ${STAY_JSON}, 'guest', ${GUEST_JSON},
      'nightNumber', CASE WHEN p.business_date >= s.arrival
        THEN least(p.business_date + 1 - s.arrival, s.departure - s.arrival) END,
      'nightsLeft', greatest(0, s.departure - greatest(s.arrival, p.business_date)),
      'sharers', ${SHARERS}, 'folios', ${FOLIOS}, 'lastPostings', ${LINES}, 'openCases', ${OPEN_CASES},
      'duePromises', ${PROMISES}, 'pastCases', ${CASES_BEFORE}, 'pastProblems', ${PAST_PROBLEMS},
      'party', ${PARTY}, 'rooms', ${ROOMS_HAD}, 'lastContact', ${LAST_CONTACT}, 'announcement', ${ANNOUNCEMENT_JSON},
      'staysBefore', (SELECT count(*) FROM stay b WHERE b.property_id = s.property_id AND b.guest_id = s.guest_id
        AND b.departure <= s.arrival AND b.status = 'CheckedOut'))::text AS json
    FROM stay s
    JOIN property p ON p.id = s.property_id
    JOIN guest g ON g.property_id = s.property_id AND g.id = s.guest_id
    ${ROOM_NOW} ${ANNOUNCED}
    WHERE s.property_id = $1 AND s.id = $2`,
};
