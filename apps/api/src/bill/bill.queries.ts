import { minorUnitOf, moneyJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';

const MENTION = (line: string): string => `
  CASE WHEN ${line}.id IS NULL THEN NULL ELSE json_build_object('description', ${line}.description,
    'amountMinor', ${line}.amount_minor, 'currency', ${line}.currency, 'serviceDate', ${line}.service_date) END`;

/** Everything a line is explained from, and the lines that belong to it, in one row. */
export const LINE_TO_EXPLAIN: Statement = {
  name: 'line-to-explain',
  text: `
    SELECT p.id, f.stay_id AS "stayId", p.kind, p.transaction_code AS "transactionCode", c.line_group AS "group", p.description, p.currency,
      p.amount_minor AS "amountMinor", p.tax_included_minor AS "taxMinor", p.quantity, p.unit_price_minor AS "unitPriceMinor",
      p.service_date AS "serviceDate", p.business_date AS "businessDate", p.posted_at AS "postedAt",
      p.posted_by AS "postedBy", p.source, p.reference, p.room_number AS "roomNumber",
      r.basis_points AS "basisPoints", r.amount_minor AS "perPersonNightMinor",
      s.adults, s.rate_plan AS "ratePlan", s.meal_plan AS "mealPlan", n.rate_minor AS "quotedMinor",
      n.currency AS "quotedCurrency", g.language AS "guestLanguage", h.time_zone AS "timeZone",
      ${MENTION('b')} AS base, ${MENTION('o')} AS reduces, a.related, coalesce(a.credited, 0)::bigint AS "creditedMinor"
    FROM posting p
    JOIN property h ON h.id = p.property_id
    JOIN transaction_code c ON c.property_id = p.property_id AND c.code = p.transaction_code
    JOIN folio f ON f.property_id = p.property_id AND f.id = p.folio_id
    JOIN stay s ON s.property_id = f.property_id AND s.id = f.stay_id
    JOIN guest g ON g.property_id = s.property_id AND g.id = s.guest_id
    LEFT JOIN tax_rule r ON r.property_id = p.property_id AND r.id = p.tax_rule_id
    LEFT JOIN stay_night n ON n.property_id = s.property_id AND n.stay_id = s.id AND n.night = p.service_date
      AND c.line_group = 'room'
    LEFT JOIN posting b ON b.property_id = p.property_id AND b.id = p.generated_from
    LEFT JOIN posting o ON o.property_id = p.property_id AND o.id = p.corrects_id
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('postingId', l.id, 'relation', l.relation, 'description', l.description,
          'amount', ${moneyJson('l.amount_minor', 'l.currency', 'l.unit')}, 'businessDate', l.business_date)
          ORDER BY l.business_date, l.id), '[]') AS related,
        -sum(l.amount_minor) FILTER (WHERE l.relation IN ('credited-by', 'corrected-by') AND l.amount_minor < 0) AS credited
      FROM (
        SELECT x.*, ${minorUnitOf('x.currency')} AS unit
        FROM (
          SELECT q.*, 'base-of' AS relation FROM posting q WHERE q.property_id = p.property_id AND q.generated_from = p.id
          UNION ALL
          SELECT q.*, CASE q.kind WHEN 'credit' THEN 'credited-by' ELSE 'corrected-by' END
          FROM posting q WHERE q.property_id = p.property_id AND q.corrects_id = p.id
          UNION ALL
          SELECT q.*, CASE WHEN q.id = p.generated_from THEN 'tax-of' WHEN p.kind = 'credit' THEN 'credit-of' ELSE 'corrects' END
          FROM posting q WHERE q.property_id = p.property_id AND q.id IN (p.generated_from, p.corrects_id)
        ) x
      ) l
    ) a
    WHERE p.property_id = $1 AND p.id = $2`,
};
