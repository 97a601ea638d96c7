import { KEPT_EXPLANATION_JSON } from '../bill';
import { CREDIT_JSON } from '../compensation';
import { CORRECTION_JSON } from '../correction';
import { foliosWhere, POSTING_FOR_OTHERS, TAKEN_OFF_LINE } from '../folio';
import { instantJson, minorUnitOf, moneyJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';

const listOf = (json: string, order: string, from: string): string =>
  `(SELECT coalesce(json_agg(${json} ORDER BY ${order}), '[]') FROM ${from})`;

const withUnit = (table: string, where: string): string =>
  `(SELECT t.*, ${minorUnitOf('t.currency')} AS unit FROM ${table} t WHERE t.property_id = $1 AND ${where})`;

/** Windows the guest pays and may see. */
const OWN_WINDOW = `
  EXISTS (SELECT 1 FROM folio_window w WHERE w.property_id = p.property_id AND w.folio_id = p.folio_id
    AND w.number = p.window_number AND w.payer_kind = 'guest' AND NOT w.confidential)`;

const LINES = listOf(
  POSTING_FOR_OTHERS,
  'p.business_date, p.id',
  `posting p ${TAKEN_OFF_LINE} WHERE p.property_id = f.property_id AND p.folio_id = f.id AND ${OWN_WINDOW}`,
);

const ROOMS = listOf(
  `json_build_object('roomNumber', r.number, 'from', a.starts_on, 'until', a.ends_on)`,
  'a.starts_on, a.id',
  `room_assignment a JOIN room r ON r.property_id = a.property_id AND r.id = a.room_id
   WHERE a.property_id = s.property_id AND a.stay_id = s.id AND a.active`,
);

const QUOTED = listOf(
  `json_build_object('night', n.night, 'rate', ${moneyJson('n.rate_minor', 'n.currency', 'f.unit')})`,
  'n.night',
  `stay_night n WHERE n.property_id = s.property_id AND n.stay_id = s.id AND NOT s.rate_suppressed AND n.currency = f.currency`,
);

const SHOWN = listOf(
  KEPT_EXPLANATION_JSON,
  'b.version',
  `bill_snapshot b WHERE b.property_id = f.property_id AND b.folio_id = f.id`,
);

const LINKS = listOf(
  `json_build_object('purpose', l.purpose, 'madeAt', ${instantJson('l.made_at')}, 'openedAt', ${instantJson('l.opened_at')},
    'answeredAt', ${instantJson('l.answered_at')}, 'answer', l.answer, 'question', l.question)`,
  'l.made_at, l.id',
  `explanation_link l JOIN bill_snapshot b ON b.property_id = l.property_id AND b.id = l.snapshot_id
   WHERE l.property_id = f.property_id AND b.folio_id = f.id`,
);

/** What guests were told; what staff wrote for each other stays in the house. */
const TOLD = listOf(
  `json_build_object('caseNumber', c.number, 'kind', e.kind, 'at', ${instantJson('e.at')}, 'actor', e.actor_name,
    'text', e.text, 'details', CASE e.kind WHEN 'explained' THEN e.details ELSE '{}' END)`,
  'e.at, e.id',
  `timeline_entry e JOIN incident_case c ON c.property_id = e.property_id AND c.id = e.case_id
   WHERE e.property_id = f.property_id AND c.stay_id = f.stay_id AND (e.visibility = 'guest' OR e.kind = 'explained')`,
);

const CORRECTIONS = listOf(CORRECTION_JSON, 'x.id', `${withUnit('correction', 't.folio_id = $2')} x`);

const CREDITS = listOf(
  CREDIT_JSON,
  'c.id',
  `${withUnit(
    'credit',
    `EXISTS (SELECT 1 FROM credit_line l JOIN posting p ON p.property_id = l.property_id AND p.id = l.posting_id
      WHERE l.property_id = t.property_id AND l.credit_id = t.id AND p.folio_id = $2)`,
  )} c`,
);

/** $2 folio. */
export const DISPUTE_PACK: Statement = {
  name: 'dispute-pack',
  text: `
    SELECT json_build_object('madeAt', ${instantJson('now()')}, 'businessDate', h.business_date,
      'hotel', json_build_object('name', h.name, 'telephone', h.telephone, 'postalAddress', h.postal_address),
      'stay', json_build_object('id', s.id, 'confirmationNumber', s.confirmation_number,
        'guestName', g.first_name || ' ' || g.last_name, 'arrival', s.arrival, 'departure', s.departure,
        'ratePlan', s.rate_plan, 'rooms', ${ROOMS}, 'quoted', ${QUOTED}),
      'folio', o.json::json, 'lines', ${LINES}, 'shown', ${SHOWN}, 'links', ${LINKS}, 'told', ${TOLD},
      'corrections', ${CORRECTIONS}, 'credits', ${CREDITS},
      'auditHash', (SELECT encode(a.hash, 'hex') FROM audit_entry a
        WHERE a.property_id = f.property_id AND a.chain_id = f.id ORDER BY a.chain_position DESC LIMIT 1))::text AS json
    FROM (SELECT f.*, ${minorUnitOf('f.currency')} AS unit FROM folio f WHERE f.property_id = $1 AND f.id = $2) f
    JOIN (${foliosWhere('f.id = $2')}) o ON o.id = f.id
    JOIN property h ON h.id = f.property_id
    JOIN stay s ON s.property_id = f.property_id AND s.id = f.stay_id
    JOIN guest g ON g.property_id = s.property_id AND g.id = s.guest_id`,
};
