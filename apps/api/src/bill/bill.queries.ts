import { minorUnitOf, moneyJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';
import { BILL_HEAD, BILL_OF, LINE_JSON, LINE_TIES } from './line-sql';

/** $2 folio. A whole bill in one row, its lines in the order they were posted. */
export const BILL_TO_EXPLAIN: Statement = {
  name: 'bill-to-explain',
  text: `
    SELECT ${BILL_HEAD} AS head, (
      SELECT coalesce(json_agg(${LINE_JSON} ORDER BY p.business_date, p.id), '[]')
      FROM posting p ${LINE_TIES}
      WHERE p.property_id = f.property_id AND p.folio_id = f.id) AS lines
    FROM folio f ${BILL_OF}
    WHERE f.property_id = $1 AND f.id = $2`,
};

/** $2 line. Everything it is explained from, and the lines that belong to it, in one row. */
export const LINE_TO_EXPLAIN: Statement = {
  name: 'line-to-explain',
  text: `
    SELECT ${BILL_HEAD} AS head, ${LINE_JSON} AS line, a.related
    FROM posting p
    JOIN folio f ON f.property_id = p.property_id AND f.id = p.folio_id ${BILL_OF} ${LINE_TIES}
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('postingId', l.id, 'relation', l.relation, 'description', l.description,
          'amount', ${moneyJson('l.amount_minor', 'l.currency', 'l.unit')}, 'businessDate', l.business_date)
          ORDER BY l.business_date, l.id), '[]') AS related
      FROM (
        SELECT q.*, ${minorUnitOf('q.currency')} AS unit
        FROM (
          SELECT c.id, c.description, c.amount_minor, c.currency, c.business_date, 'base-of' AS relation
          FROM posting c WHERE c.property_id = p.property_id AND c.generated_from = p.id
          UNION ALL
          SELECT c.id, c.description, c.amount_minor, c.currency, c.business_date,
            CASE WHEN c.undoes_id IS NOT NULL THEN 'undone-by' WHEN c.kind = 'credit' THEN 'credited-by'
              WHEN c.kind = 'transfer' THEN 'moved-by' ELSE 'corrected-by' END
          FROM posting c WHERE c.property_id = p.property_id AND c.corrects_id = p.id
          UNION ALL
          SELECT c.id, c.description, c.amount_minor, c.currency, c.business_date, 'replaced-by'
          FROM posting c WHERE c.property_id = p.property_id AND c.replaces_id = p.id
          UNION ALL
          SELECT c.id, c.description, c.amount_minor, c.currency, c.business_date,
            CASE c.id WHEN p.generated_from THEN 'tax-of' WHEN p.undoes_id THEN 'undoes' WHEN p.replaces_id THEN 'replaces'
              ELSE CASE p.kind WHEN 'credit' THEN 'credit-of' WHEN 'transfer' THEN 'moved-from' ELSE 'corrects' END END
          FROM posting c WHERE c.property_id = p.property_id
            AND c.id IN (p.generated_from, p.corrects_id, p.replaces_id, p.undoes_id)
        ) q
      ) l
    ) a
    WHERE p.property_id = $1 AND p.id = $2`,
};

/** $2 line. The bill it is on. */
export const LINE_HOME: Statement = {
  name: 'line-home',
  text: `SELECT folio_id AS "folioId" FROM posting WHERE property_id = $1 AND id = $2`,
};
