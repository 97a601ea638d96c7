import { SHOWN_EXPLANATION_JSON } from '../../bill';
import { POSTING_FOR_OTHERS, TAKEN_OFF_LINE } from '../../folio';
import { instantJson, minorUnitOf, moneyJson } from '../../platform/money-json';
import type { Statement } from '../../platform/pool';
import { invoicesWhere } from '../../settlement';

const listOf = (json: string, order: string, from: string): string =>
  `(SELECT coalesce(json_agg(${json} ORDER BY ${order}), '[]') FROM ${from})`;

const money = (minor: string): string => moneyJson(minor, 'f.currency', 'f.unit');

/** A line `p` of the bill that the payer pays. */
const OWN_LINE = `p.property_id = f.property_id AND p.folio_id = f.id AND p.window_number = ANY($3::smallint[])`;

/** An explanation `b` of nothing but what the payer pays. */
const OWN_EXPLANATION = `b.property_id = f.property_id AND b.folio_id = f.id AND NOT EXISTS (
    SELECT FROM jsonb_array_elements(b.tree -> 'windows') w WHERE (w ->> 'number')::smallint <> ALL($3::smallint[]))`;

const ROOMS = listOf(
  `json_build_object('roomNumber', r.number, 'from', a.starts_on, 'until', a.ends_on)`,
  'a.starts_on, a.id',
  `room_assignment a JOIN room r ON r.property_id = a.property_id AND r.id = a.room_id
   WHERE a.property_id = s.property_id AND a.stay_id = s.id AND a.active`,
);

const QUOTED = listOf(
  `json_build_object('night', n.night, 'rate', ${money('n.rate_minor')})`,
  'n.night',
  `stay_night n WHERE n.property_id = s.property_id AND n.stay_id = s.id AND n.currency = f.currency
   AND NOT ($5 AND s.rate_suppressed)`,
);

const LINES = listOf(
  POSTING_FOR_OTHERS,
  'p.business_date, p.id',
  `posting p ${TAKEN_OFF_LINE} WHERE ${OWN_LINE} AND p.id <> ALL($4::uuid[])`,
);

const SHOWN = listOf(SHOWN_EXPLANATION_JSON, 'b.version', `bill_snapshot b WHERE ${OWN_EXPLANATION}`);

const LINKS = listOf(
  `json_build_object('purpose', l.purpose, 'madeAt', ${instantJson('l.made_at')}, 'openedAt', ${instantJson('l.opened_at')},
    'answeredAt', ${instantJson('l.answered_at')}, 'answer', l.answer, 'question', l.question)`,
  'l.made_at, l.id',
  `explanation_link l JOIN bill_snapshot b ON b.property_id = l.property_id AND b.id = l.snapshot_id WHERE ${OWN_EXPLANATION}`,
);

const REACTIONS = listOf(
  `json_build_object('at', ${instantJson('q.at')}, 'how', q.how, 'language', q.language, 'reaction', q.reaction,
    'words', q.words, 'actor', q.actor, 'version', q.version)`,
  'q.at, q.id',
  `(SELECT l.id, l.answered_at AS at, 'link' AS how, b.language, l.answer AS reaction, l.question AS words,
      g.first_name || ' ' || g.last_name AS actor, b.version
    FROM explanation_link l JOIN bill_snapshot b ON b.property_id = l.property_id AND b.id = l.snapshot_id
    WHERE l.answer IS NOT NULL AND ${OWN_EXPLANATION}
    UNION ALL
    SELECT v.id, v.shown_at, 'desk', b.language, v.reaction, NULL, v.shown_by, b.version
    FROM bill_showing v JOIN bill_snapshot b ON b.property_id = v.property_id AND b.id = v.snapshot_id
    WHERE v.reaction IS NOT NULL AND ${OWN_EXPLANATION}) q`,
);

/** What the guest may read; what staff wrote for each other stays in the house. */
const MESSAGES = listOf(
  `json_build_object('caseNumber', c.number, 'at', ${instantJson('e.at')}, 'actor', e.actor_name, 'text', e.text,
    'from', CASE e.kind WHEN 'guest-answered' THEN 'guest' ELSE 'hotel' END, 'answer', e.details ->> 'answer')`,
  'e.at, e.id',
  `timeline_entry e JOIN incident_case c ON c.property_id = e.property_id AND c.id = e.case_id
   WHERE $5 AND e.property_id = f.property_id AND c.stay_id = f.stay_id AND e.visibility = 'guest'`,
);

const ACKNOWLEDGEMENTS = listOf(
  `json_build_object('at', ${instantJson('a.at')}, 'actor', a.actor_name, 'moment', a.moment)`,
  'a.at, a.id',
  `announcement_acknowledgement a WHERE $5 AND a.property_id = f.property_id AND a.stay_id = f.stay_id`,
);

const PROMISES = listOf(
  `json_build_object('caseNumber', c.number, 'what', m.what, 'dueAt', ${instantJson('m.due_at')}, 'owner', m.owner_name,
    'state', m.state, 'settledAt', ${instantJson('m.settled_at')})`,
  'm.due_at, m.id',
  `promise m JOIN incident_case c ON c.property_id = m.property_id AND c.id = m.case_id
   WHERE $5 AND m.property_id = f.property_id AND m.stay_id = f.stay_id`,
);

/** Without what staff wrote to it, and whose fault it was: neither is for a payer. */
const CORRECTIONS = listOf(
  `json_build_object('id', x.id, 'act', x.act, 'reason', x.reason, 'change', ${money('l.change')}, 'lines', l.lines,
    'approvedBy', x.actor_name, 'role', x.role, 'at', ${instantJson('x.corrected_at')}, 'businessDate', x.business_date,
    'undoesId', x.undoes_id, 'undoneById', (
      SELECT u.id FROM correction u WHERE u.property_id = x.property_id AND u.undoes_id = x.id))`,
  'x.id',
  `correction x CROSS JOIN LATERAL (
     SELECT sum(p.amount_minor) AS change, bool_or(p.id = ANY($4::uuid[]) OR o.of_posting_id = ANY($4::uuid[])) AS secret,
       json_agg(json_build_object('postingId', o.of_posting_id, 'description', p.description,
         'amount', ${money('p.amount_minor')}, 'serviceDate', p.service_date) ORDER BY o.place) AS lines
     FROM correction_line o JOIN posting p ON p.property_id = o.property_id AND p.id = o.posting_id
     WHERE o.property_id = x.property_id AND o.correction_id = x.id AND ${OWN_LINE}) l
   WHERE x.property_id = f.property_id AND (x.folio_id = f.id OR x.other_folio_id = f.id) AND NOT l.secret`,
);

const CREDITS = listOf(
  `json_build_object('id', x.id, 'caseNumber', c.number, 'kind', x.kind, 'reason', x.reason, 'total', ${money('l.total')},
    'lines', l.lines, 'approvedBy', x.actor_name, 'role', x.role, 'at', ${instantJson('x.granted_at')},
    'businessDate', x.business_date)`,
  'x.id',
  `credit x JOIN incident_case c ON c.property_id = x.property_id AND c.id = x.case_id
   CROSS JOIN LATERAL (
     SELECT sum(o.amount_minor) AS total,
       bool_or(o.posting_id = ANY($4::uuid[]) OR o.credit_posting_id = ANY($4::uuid[])) AS secret,
       json_agg(json_build_object('postingId', p.id, 'description', p.description, 'amount', ${money('-o.amount_minor')},
         'serviceDate', p.service_date) ORDER BY o.credit_posting_id) AS lines
     FROM credit_line o JOIN posting p ON p.property_id = o.property_id AND p.id = o.posting_id
     WHERE o.property_id = x.property_id AND o.credit_id = x.id AND ${OWN_LINE}) l
   WHERE x.property_id = f.property_id AND c.stay_id = f.stay_id AND NOT l.secret`,
);

const PAYMENTS = listOf(
  `json_build_object('postingId', p.id, 'transactionCode', p.transaction_code, 'description', p.description,
    'amount', ${money('-p.amount_minor')}, 'reference', p.reference, 'actor', p.posted_by,
    'at', ${instantJson('p.posted_at')}, 'businessDate', p.business_date)`,
  'p.id',
  `posting p WHERE ${OWN_LINE} AND p.kind = 'payment'`,
);

const RETURNS = listOf(
  `json_build_object('act', a.act, 'amount', ${money('a.amount_minor')}, 'reason', a.reason, 'reference', a.reference,
    'voucherNumber', a.voucher_number, 'actor', a.actor_name, 'at', ${instantJson('a.at')},
    'businessDate', a.business_date)`,
  'a.id',
  `settlement_act a WHERE a.property_id = f.property_id AND a.folio_id = f.id AND a.window_number = ANY($3::smallint[])
   AND a.act IN ('refund', 'leave', 'other-window', 'voucher')`,
);

const INVOICES = `(SELECT coalesce(json_agg(n.invoice), '[]')
  FROM (${invoicesWhere('v.folio_id = $2 AND v.window_number = ANY($3::smallint[])')}) n)`;

const MOVES = listOf(
  `json_build_object('fromRoom', r.number, 'toRoom', t.number, 'startsOn', m.starts_on, 'endsOn', m.ends_on,
    'reason', m.reason, 'actor', m.actor_name, 'at', ${instantJson('m.moved_at')}, 'businessDate', m.business_date)`,
  'm.id',
  `room_move m JOIN room r ON r.property_id = m.property_id AND r.id = m.from_room_id
   JOIN room t ON t.property_id = m.property_id AND t.id = m.to_room_id
   WHERE m.property_id = f.property_id AND m.stay_id = f.stay_id`,
);

/** Lists of the pack by their names on the wire; `lines` are counted as the section `bill`. */
const LISTS = {
  ...{ lines: LINES, shown: SHOWN, links: LINKS, reactions: REACTIONS, messages: MESSAGES },
  ...{ acknowledgements: ACKNOWLEDGEMENTS, promises: PROMISES, corrections: CORRECTIONS, credits: CREDITS },
  ...{ payments: PAYMENTS, returns: RETURNS, invoices: INVOICES, moves: MOVES },
};

const FROM = `
  FROM (SELECT f.*, ${minorUnitOf('f.currency')} AS unit FROM folio f WHERE f.property_id = $1 AND f.id = $2) f
  JOIN property h ON h.id = f.property_id
  JOIN stay s ON s.property_id = f.property_id AND s.id = f.stay_id
  JOIN guest g ON g.property_id = s.property_id AND g.id = s.guest_id`;

const each = (write: (sql: string) => string): string =>
  Object.entries(LISTS)
    .map(([name, sql]) => `'${name}', ${write(sql)}`)
    .join(', ');

/** $2 folio, $3 windows of the payer, $4 lines whose price the payer is not told, $5 whether the payer is the guest. */
export const DISPUTE_PACK: Statement = {
  name: 'dispute-pack',
  text: `
    SELECT json_build_object('madeAt', ${instantJson('now()')}, 'businessDate', h.business_date,
      'hotel', json_build_object('name', h.name, 'telephone', h.telephone, 'postalAddress', h.postal_address,
        'timeZone', h.time_zone),
      'stay', json_build_object('id', s.id, 'confirmationNumber', s.confirmation_number,
        'guestName', g.first_name || ' ' || g.last_name, 'arrival', s.arrival, 'departure', s.departure,
        'ratePlan', s.rate_plan, 'rooms', ${ROOMS}, 'quoted', ${QUOTED}),
      'folio', json_build_object('id', f.id, 'number', f.number, 'currency', f.currency, 'status', f.status),
      ${each((sql) => sql)},
      'auditHash', (SELECT encode(a.hash, 'hex') FROM audit_entry a
        WHERE a.property_id = f.property_id AND a.chain_id = f.id ORDER BY a.chain_position DESC LIMIT 1)) AS pack
    ${FROM}`,
};

/** The same values: how many are in each list. */
export const DISPUTE_PACK_COUNTS: Statement = {
  name: 'dispute-pack-counts',
  text: `SELECT json_build_object(${each((sql) => `json_array_length(${sql})`)}) AS counts ${FROM}`,
};
