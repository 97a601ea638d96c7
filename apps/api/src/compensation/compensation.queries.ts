import { CHARGED_KINDS, REDUCING_KINDS } from '@amends/folio';
import { TAKEN_OFF } from '../folio';
import { instantJson, minorUnitOf, moneyJson } from '../platform/money-json';
import { sqlList } from '../platform/sql-list';
import type { Statement } from '../platform/pool';

const CHARGED = sqlList(CHARGED_KINDS);
/** A negative charge, as some systems post it, has taken something off as well; what was undone no longer does. */
const TAKING = sqlList([...CHARGED_KINDS, ...REDUCING_KINDS]);

/** $2 case, whose lock is held. Second lock of a credit: the stay does not change under it. */
export const LOCK_STAY_OF_CASE: Statement = {
  name: 'lock-stay-of-case',
  text: `
    SELECT s.id FROM stay s
    WHERE s.property_id = $1 AND s.id = (SELECT c.stay_id FROM incident_case c WHERE c.property_id = $1 AND c.id = $2)
    FOR SHARE OF s`,
};

/** $2 case, whose lock is held. Third: all folios of its stay, by id; nobody else writes on them. */
export const LOCK_FOLIOS_OF_CASE: Statement = {
  name: 'lock-folios-of-case',
  text: `
    SELECT f.id FROM folio f
    WHERE f.property_id = $1
      AND f.stay_id = (SELECT c.stay_id FROM incident_case c WHERE c.property_id = $1 AND c.id = $2)
    ORDER BY f.id FOR UPDATE OF f`,
};

const FOLIOS = `
  SELECT coalesce(json_agg(json_build_object('id', f.id, 'number', f.number, 'currency', f.currency, 'status', f.status,
    'windows', (SELECT coalesce(json_agg(json_build_object('number', w.number, 'closed', w.closed_at IS NOT NULL)), '[]') FROM folio_window w
      WHERE w.property_id = f.property_id AND w.folio_id = f.id),
    'balanceMinor', b.balance, 'chargedMinor', b.charged, 'creditedMinor', b.credited) ORDER BY f.id), '[]')
  FROM folio f CROSS JOIN LATERAL (
    SELECT coalesce(sum(p.amount_minor), 0) AS balance,
      coalesce(sum(p.amount_minor) FILTER (WHERE p.amount_minor > 0 AND p.undoes_id IS NULL AND p.kind IN (${CHARGED})), 0) AS charged,
      coalesce(-sum(p.amount_minor) FILTER (WHERE (p.amount_minor < 0 OR p.undoes_id IS NOT NULL) AND p.kind IN (${TAKING})), 0) AS credited
    FROM posting p WHERE p.property_id = f.property_id AND p.folio_id = f.id
  ) b
  WHERE f.property_id = c.property_id AND f.stay_id = c.stay_id`;

/** A tax or fee that was moved to another payer is one still: no price that somebody could be given a part of. */
const KIND = `CASE WHEN p.kind = 'transfer' AND r.kind IN ('added-percent', 'per-person-night') THEN 'tax' ELSE p.kind END`;

const LINES = `
  SELECT coalesce(json_agg(json_build_object('postingId', p.id, 'folioId', p.folio_id, 'kind', ${KIND},
    'description', p.description, 'currency', p.currency, 'amountMinor', p.amount_minor,
    'taxIncludedMinor', p.tax_included_minor, 'creditedMinor', t.credited, 'reducedMinor', t.reduced,
    'taxReversedMinor', t.tax_reversed, 'taxRuleId', p.tax_rule_id, 'taxCode', r.code, 'window', p.window_number,
    'payer', w.payer_name, 'payerKind', w.payer_kind, 'serviceDate', p.service_date, 'roomId', p.room_id,
    'roomNumber', p.room_number)), '[]')
  FROM posting p
  JOIN folio f ON f.property_id = p.property_id AND f.id = p.folio_id AND f.stay_id = c.stay_id
  JOIN folio_window w ON w.property_id = p.property_id AND w.folio_id = p.folio_id AND w.number = p.window_number
  LEFT JOIN tax_rule r ON r.property_id = p.property_id AND r.id = p.tax_rule_id
  ${TAKEN_OFF}
  WHERE p.property_id = c.property_id AND p.id = ANY($3::uuid[])`;

/** $2 case, $3 lines, $4 role, $5 transaction code: everything a credit is decided on. */
export const CREDIT_FACTS: Statement = {
  name: 'credit-facts',
  text: `
    SELECT c.id AS "caseId", c.number AS "caseNumber", c.state, c.category, c.stay_id AS "stayId", h.currency,
      h.business_date AS "businessDate",
      (SELECT json_build_object('perCaseMinor', a.per_case_minor) FROM authority_limit a
       WHERE a.property_id = c.property_id AND a.role = $4) AS authority,
      (SELECT coalesce(sum(g.total_minor), 0)::bigint FROM credit g
       WHERE g.property_id = c.property_id AND g.case_id = c.id AND g.currency = h.currency)
      + (SELECT coalesce(sum(x.given_minor), 0)::bigint FROM correction x
         WHERE x.property_id = c.property_id AND x.case_id = c.id AND x.currency = h.currency
           AND NOT EXISTS (SELECT FROM correction u WHERE u.property_id = x.property_id AND u.undoes_id = x.id)) AS "grantedMinor",
      (SELECT json_build_object('code', k.code, 'description', k.description, 'revenueAccount', k.revenue_account)
       FROM transaction_code k WHERE k.property_id = c.property_id AND k.code = $5 AND k.kind = 'credit') AS code,
      (${FOLIOS}) AS folios,
      (${LINES}) AS lines
    FROM incident_case c JOIN property h ON h.id = c.property_id
    WHERE c.property_id = $1 AND c.id = $2`,
};

/** The credit and what it took off each line; the lines themselves are posted before. */
export const WRITE_CREDIT: Statement = {
  name: 'write-credit',
  text: `
    WITH given AS (
      INSERT INTO credit (property_id, id, case_id, kind, reason, department_responsible, total_minor, currency, note,
        authority_minor, role, actor_id, actor_name, granted_at, business_date)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
    )
    INSERT INTO credit_line (property_id, credit_id, posting_id, credit_posting_id, amount_minor, tax_minor)
    SELECT $1, $2, l.* FROM jsonb_to_recordset($16::jsonb) AS l (posting_id uuid, credit_posting_id uuid, amount_minor bigint,
      tax_minor bigint)`,
};

/** A credit `c` with the `unit` of its currency, as it travels. */
const CREDIT_JSON = `
  json_build_object('id', c.id, 'caseId', c.case_id, 'kind', c.kind, 'reason', c.reason,
      'departmentResponsible', c.department_responsible, 'total', ${moneyJson('c.total_minor', 'c.currency', 'c.unit')},
      'note', c.note, 'lines', (
        SELECT json_agg(json_build_object('postingId', l.posting_id, 'creditPostingId', l.credit_posting_id,
          'amount', ${moneyJson('l.amount_minor', 'c.currency', 'c.unit')},
          'tax', ${moneyJson('l.tax_minor', 'c.currency', 'c.unit')}) ORDER BY l.credit_posting_id)
        FROM credit_line l WHERE l.property_id = c.property_id AND l.credit_id = c.id),
      'grantedBy', c.actor_name, 'grantedAt', ${instantJson('c.granted_at')}, 'businessDate', c.business_date)`;

/** $2 case, $3 after this id, $4 most. */
export const CREDITS: Statement = {
  name: 'credits-of-case',
  text: `
    SELECT c.id, ${CREDIT_JSON}::text AS json
    FROM (SELECT g.*, ${minorUnitOf('g.currency')} AS unit FROM credit g
      WHERE g.property_id = $1 AND g.case_id = $2 AND ($3::uuid IS NULL OR g.id > $3) ORDER BY g.id LIMIT $4) c
    ORDER BY c.id`,
};
