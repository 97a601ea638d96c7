import { instantJson, minorUnitOf, moneyJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';

/** $2 bills: their stays, before the bills themselves. */
export const LOCK_STAYS_OF_FOLIOS: Statement = {
  name: 'lock-stays-of-folios',
  text: `
    SELECT s.id FROM stay s
    WHERE s.property_id = $1 AND s.id IN (SELECT f.stay_id FROM folio f WHERE f.property_id = $1 AND f.id = ANY($2::uuid[]))
    ORDER BY s.id FOR SHARE`,
};

/**
 * $2 the bill, $3 others: all bills of its stay and the others, by id, so that two transfers that cross wait for each
 * other and never in a circle. What is given is counted over the whole stay.
 */
export const LOCK_FOLIOS_OF_CORRECTION: Statement = {
  name: 'lock-folios-of-correction',
  text: `
    SELECT f.id FROM folio f
    WHERE f.property_id = $1 AND (f.id = ANY($3::uuid[]) OR f.stay_id = (
      SELECT b.stay_id FROM folio b WHERE b.property_id = $1 AND b.id = $2))
    ORDER BY f.id FOR UPDATE`,
};

/** $2 correction: the case and the bills to lock before its facts are read. */
export const CORRECTION_PLACES: Statement = {
  name: 'correction-places',
  text: `
    SELECT folio_id AS "folioId", other_folio_id AS "otherFolioId", case_id AS "caseId" FROM correction
    WHERE property_id = $1 AND id = $2`,
};

/** The act and the lines it posted; the lines themselves are on the bill already. */
export const WRITE_CORRECTION: Statement = {
  name: 'write-correction',
  text: `
    WITH made AS (
      INSERT INTO correction (property_id, id, folio_id, other_folio_id, act, undoes_id, reason, department_responsible,
        case_id, note, currency, change_minor, tax_change_minor, given_minor, authority_minor, role, actor_id, actor_name,
        corrected_at, business_date)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
    )
    INSERT INTO correction_line (property_id, correction_id, posting_id, of_posting_id, place, department_sold)
    SELECT $1, $2, l.* FROM jsonb_to_recordset($21::jsonb) AS l (posting_id uuid, of_posting_id uuid, place smallint,
      department_sold text)`,
};

const LINES = `
  SELECT json_agg(json_build_object('postingId', p.id, 'ofPostingId', l.of_posting_id, 'kind', p.kind,
    'transactionCode', p.transaction_code, 'description', p.description, 'folioId', p.folio_id, 'window', p.window_number,
    'amount', ${moneyJson('p.amount_minor', 'p.currency', 'x.unit')},
    'taxIncluded', ${moneyJson('p.tax_included_minor', 'p.currency', 'x.unit')}, 'quantity', p.quantity,
    'serviceDate', p.service_date, 'departmentSold', l.department_sold) ORDER BY l.place)
  FROM correction_line l JOIN posting p ON p.property_id = l.property_id AND p.id = l.posting_id
  WHERE l.property_id = x.property_id AND l.correction_id = x.id`;

/** A correction `x` with the `unit` of its currency, as it travels. */
const CORRECTION_JSON = `
  json_build_object('id', x.id, 'folioId', x.folio_id, 'act', x.act, 'reason', x.reason,
    'departmentResponsible', x.department_responsible, 'caseId', x.case_id, 'note', x.note,
    'change', ${moneyJson('x.change_minor', 'x.currency', 'x.unit')},
    'taxChange', ${moneyJson('x.tax_change_minor', 'x.currency', 'x.unit')},
    'given', ${moneyJson('x.given_minor', 'x.currency', 'x.unit')}, 'lines', (${LINES}), 'correctedBy', x.actor_name,
    'correctedAt', ${instantJson('x.corrected_at')}, 'businessDate', x.business_date, 'undoesId', x.undoes_id,
    'undoneById', (SELECT u.id FROM correction u WHERE u.property_id = x.property_id AND u.undoes_id = x.id))`;

/** $2 correction. */
export const CORRECTION: Statement = {
  name: 'correction',
  text: `
    SELECT ${CORRECTION_JSON} AS correction
    FROM (SELECT c.*, ${minorUnitOf('c.currency')} AS unit FROM correction c WHERE c.property_id = $1 AND c.id = $2) x`,
};

/** $2 bill, $3 after this id, $4 most: what was corrected on it or came to it from another one. */
export const CORRECTIONS: Statement = {
  name: 'corrections-of-folio',
  text: `
    SELECT x.id, ${CORRECTION_JSON}::text AS json
    FROM (SELECT c.*, ${minorUnitOf('c.currency')} AS unit FROM correction c
      WHERE c.property_id = $1 AND (c.folio_id = $2 OR c.other_folio_id = $2) AND ($3::uuid IS NULL OR c.id > $3)
      ORDER BY c.id LIMIT $4) x
    ORDER BY x.id`,
};

/** $2 line. */
export const FOLIO_OF_LINE: Statement = {
  name: 'folio-of-line',
  text: `SELECT folio_id AS "folioId" FROM posting WHERE property_id = $1 AND id = $2`,
};

/** $2 code the line has: charges in use it may be posted with instead. */
export const OTHER_CODES: Statement = {
  name: 'other-codes',
  text: `
    SELECT code, description FROM transaction_code
    WHERE property_id = $1 AND kind = 'charge' AND active AND code <> $2 ORDER BY description, code`,
};
