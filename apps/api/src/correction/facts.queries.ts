import { CHARGED_KINDS, REDUCING_KINDS } from '@amends/folio';
import { BOOKED_ON, TAKEN_OFF } from '../folio';
import type { Statement } from '../platform/pool';
import { sqlList } from '../platform/sql-list';

const CHARGED = sqlList(CHARGED_KINDS);
const TAKING = sqlList([...CHARGED_KINDS, ...REDUCING_KINDS]);

/** The bill `f` as a correction needs it: its windows with their balances, and what may still be credited on it. */
const FOLIO = `
  json_build_object('id', f.id, 'stayId', f.stay_id, 'number', f.number, 'currency', f.currency, 'status', f.status,
    'chargedMinor', b.charged, 'creditedMinor', b.credited, 'windows', (
      SELECT json_agg(json_build_object('number', w.number, 'payerKind', w.payer_kind, 'payerName', w.payer_name,
        'closed', w.closed_at IS NOT NULL,
        'balanceMinor', (SELECT coalesce(sum(p.amount_minor), 0) FROM posting p
          WHERE p.property_id = w.property_id AND p.folio_id = w.folio_id AND p.window_number = w.number)) ORDER BY w.number)
      FROM folio_window w WHERE w.property_id = f.property_id AND w.folio_id = f.id))`;
const FOLIO_SUMS = `
  CROSS JOIN LATERAL (
    SELECT
      coalesce(sum(p.amount_minor) FILTER (WHERE p.amount_minor > 0 AND p.undoes_id IS NULL AND p.kind IN (${CHARGED})), 0) AS charged,
      coalesce(-sum(p.amount_minor) FILTER (WHERE (p.amount_minor < 0 OR p.undoes_id IS NOT NULL) AND p.kind IN (${TAKING})), 0) AS credited
    FROM posting p WHERE p.property_id = f.property_id AND p.folio_id = f.id
  ) b`;

/** A line `p` of the code `k` under the rule `r`, with what was taken off it. Of a payment that is what was moved on. */
const LINE = `
  json_build_object('postingId', p.id, 'folioId', p.folio_id, 'window', p.window_number, 'kind', p.kind,
    'transactionCode', p.transaction_code, 'description', p.description, 'currency', p.currency,
    'amountMinor', p.amount_minor, 'taxIncludedMinor', p.tax_included_minor, 'quantity', p.quantity,
    'serviceDate', p.service_date, 'taxRuleId', p.tax_rule_id, 'taxCode', r.code, 'taxKind', r.kind,
    'revenueAccount', ${BOOKED_ON}, 'department', k.department, 'checkNumber', p.check_number,
    'packageCode', p.package_code, 'reference', p.reference, 'roomId', p.room_id, 'roomNumber', p.room_number,
    'correctsId', p.corrects_id, 'correctedMinor', (
      SELECT o.amount_minor FROM posting o
      WHERE o.property_id = p.property_id AND o.id = p.corrects_id AND o.amount_minor > 0),
    'creditedMinor', CASE WHEN p.kind = 'payment' THEN (
      SELECT coalesce(sum(c.amount_minor), 0) FROM posting c
      WHERE c.property_id = p.property_id AND c.corrects_id = p.id) ELSE t.credited END,
    'reducedMinor', t.reduced, 'taxReversedMinor', t.tax_reversed, %more%)`;
const LINE_JOINS = `
  JOIN transaction_code k ON k.property_id = p.property_id AND k.code = p.transaction_code
  LEFT JOIN tax_rule r ON r.property_id = p.property_id AND r.id = p.tax_rule_id
  ${TAKEN_OFF}`;

/** What the nights of a line were promised to cost, less what its package takes out of the price. */
const QUOTED = `
  (SELECT json_build_object('amountMinor', q.minor, 'ratePlan', s.rate_plan, 'confirmationNumber', s.confirmation_number)
   FROM stay s
   CROSS JOIN LATERAL (
     SELECT sum(n.rate_minor) - count(*) * coalesce((
       SELECT sum(i.price_minor * CASE i.counts WHEN 'adult' THEN s.adults WHEN 'child' THEN s.children
         WHEN 'person' THEN s.adults + s.children ELSE 1 END)
       FROM package_item i WHERE i.property_id = s.property_id AND i.package_code = s.package_code AND i.inside_rate), 0) AS minor,
       count(*) AS nights
     FROM stay_night n
     WHERE n.property_id = s.property_id AND n.stay_id = s.id AND n.currency = p.currency
       AND n.night >= p.service_date AND n.night < p.service_date + p.quantity
   ) q
   WHERE s.property_id = p.property_id AND s.id = bill.stay_id AND k.line_group = 'room' AND q.nights = p.quantity
     AND q.minor > 0)`;

/** That the line `kin` came with a transfer, all there was of it; a part of a split is not what its fees were made from. */
const MOVED_WHOLE = `
  EXISTS (SELECT FROM correction_line l JOIN correction x ON x.property_id = l.property_id AND x.id = l.correction_id
    WHERE l.property_id = $1 AND l.posting_id = kin.id AND x.act = 'transfer')`;

/** What was made from the lines asked for and stands on another bill now. */
const STRAYED = `
  (SELECT coalesce(json_agg(json_build_object('postingId', p.id, 'of', kin.line, 'description', p.description,
      'taxKind', r.kind, 'currency', p.currency, 'leftMinor', p.amount_minor - t.credited, 'folioId', f.id,
      'folioNumber', f.number) ORDER BY p.id), '[]')
   FROM kin
   JOIN posting p ON p.property_id = $1 AND p.generated_from = kin.id AND p.folio_id <> $2 AND p.amount_minor > 0
     AND p.undoes_id IS NULL
   JOIN folio f ON f.property_id = p.property_id AND f.id = p.folio_id
   LEFT JOIN tax_rule r ON r.property_id = p.property_id AND r.id = p.tax_rule_id
   ${TAKEN_OFF}
   WHERE p.amount_minor > t.credited)`;

/**
 * $1 property, $2 bill, $3 lines, $4 other bill or null, $5 role, $6 code of credits, $7 case or null.
 *
 * `sold` follows a line back through transfers to the day it was first put on a bill; `kin` through postings anew and
 * moves, whose taxes and fees may have stayed where they were or gone elsewhere.
 */
export const CORRECTION_FACTS: Statement = {
  name: 'correction-facts',
  text: `
    WITH RECURSIVE bill AS (
      SELECT f.* FROM folio f WHERE f.property_id = $1 AND f.id = $2
    ), kin AS (
      SELECT p.id AS line, p.id, p.kind, p.replaces_id FROM posting p
      WHERE p.property_id = $1 AND p.folio_id = $2 AND p.id = ANY($3::uuid[])
      UNION ALL
      SELECT kin.line, o.id, o.kind, o.replaces_id FROM kin
      JOIN posting o ON o.property_id = $1 AND o.id = kin.replaces_id
      WHERE kin.kind IN ('charge', 'tax') OR kin.kind = 'transfer' AND ${MOVED_WHOLE}
    ), wanted AS (
      SELECT p.id, min(kin.line::text)::uuid AS base FROM kin
      JOIN posting p ON p.property_id = $1 AND p.generated_from = kin.id AND p.folio_id = $2 AND p.amount_minor > 0
        AND p.undoes_id IS NULL
      GROUP BY p.id
      UNION
      SELECT line, NULL FROM kin
    ), lines AS (
      SELECT id, max(base::text)::uuid AS base FROM wanted GROUP BY id
    ), sold AS (
      SELECT p.id AS line, p.kind, p.replaces_id, p.business_date FROM lines
      JOIN posting p ON p.property_id = $1 AND p.id = lines.id
      UNION ALL
      SELECT sold.line, o.kind, o.replaces_id, o.business_date FROM sold
      JOIN posting o ON o.property_id = $1 AND o.id = sold.replaces_id WHERE sold.kind IN ('transfer', 'payment')
    )
    SELECT h.business_date AS "businessDate", h.currency AS "propertyCurrency",
      (SELECT json_agg(${FOLIO} ORDER BY f.id <> $2) FROM folio f ${FOLIO_SUMS}
       WHERE f.property_id = $1 AND f.id IN ($2, $4)) AS folios,
      (SELECT json_build_object('chargedMinor', coalesce(sum(b.charged), 0), 'creditedMinor', coalesce(sum(b.credited), 0))
       FROM folio f ${FOLIO_SUMS}
       WHERE f.property_id = $1 AND f.stay_id = bill.stay_id AND f.currency = h.currency) AS stay,
      (SELECT json_build_object('perCaseMinor', a.per_case_minor) FROM authority_limit a
       WHERE a.property_id = $1 AND a.role = $5) AS authority,
      (SELECT coalesce(sum(g.total_minor), 0)::bigint FROM credit g
       JOIN incident_case c ON c.property_id = g.property_id AND c.id = g.case_id
       WHERE g.property_id = $1 AND g.currency = h.currency AND (g.case_id = $7 OR ($7::uuid IS NULL AND c.stay_id = bill.stay_id)))
      + (SELECT coalesce(sum(x.given_minor), 0)::bigint FROM correction x
         JOIN folio f ON f.property_id = x.property_id AND f.id = x.folio_id
         WHERE x.property_id = $1 AND x.currency = h.currency
           AND (x.case_id = $7 OR ($7::uuid IS NULL AND f.stay_id = bill.stay_id))
           AND NOT EXISTS (SELECT FROM correction u WHERE u.property_id = x.property_id AND u.undoes_id = x.id)) AS "grantedMinor",
      (SELECT json_build_object('id', c.id, 'number', c.number, 'state', c.state, 'stayId', c.stay_id) FROM incident_case c
       WHERE c.property_id = $1 AND c.id = $7) AS case,
      (SELECT json_build_object('code', k.code, 'description', k.description) FROM transaction_code k
       WHERE k.property_id = $1 AND k.code = $6 AND k.kind = 'credit') AS "creditCode",
      (SELECT coalesce(json_agg(${LINE.replace(
        '%more%',
        `'generatedFrom', coalesce(l.base, p.generated_from),
          'soldOn', (SELECT min(sold.business_date) FROM sold WHERE sold.line = p.id), 'quoted', ${QUOTED}`,
      )}), '[]')
       FROM lines l JOIN posting p ON p.property_id = $1 AND p.id = l.id ${LINE_JOINS}) AS lines,
      ${STRAYED} AS strayed
    FROM bill JOIN property h ON h.id = bill.property_id`,
};

/** $2 correction: the act, its bills, and the lines it has posted. */
export const UNDO_FACTS: Statement = {
  name: 'undo-facts',
  text: `
    SELECT x.id, x.act, x.folio_id AS "folioId", x.other_folio_id AS "otherFolioId", x.reason, x.currency,
      x.department_responsible AS "departmentResponsible", x.case_id AS "caseId",
      EXISTS (SELECT FROM correction u WHERE u.property_id = x.property_id AND u.undoes_id = x.id) AS undone,
      (SELECT json_agg(${FOLIO} ORDER BY f.id <> x.folio_id) FROM folio f ${FOLIO_SUMS}
       WHERE f.property_id = x.property_id AND f.id IN (x.folio_id, x.other_folio_id)) AS folios,
      (SELECT json_agg(${LINE.replace(
        '%more%',
        `'generatedFrom', p.generated_from, 'soldOn', p.business_date, 'quoted', null`,
      )} ORDER BY l.place)
       FROM correction_line l JOIN posting p ON p.property_id = l.property_id AND p.id = l.posting_id ${LINE_JOINS}
       WHERE l.property_id = x.property_id AND l.correction_id = x.id) AS lines
    FROM correction x WHERE x.property_id = $1 AND x.id = $2`,
};
