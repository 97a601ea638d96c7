import type { Statement } from '../platform/pool';

const CODE = `c.id, c.version, c.code, c.description, c.kind, c.line_group AS "group", c.department, c.revenue_account AS account,
  c.tax_code AS "taxCode", c.generates, c.purpose, c.active`;

/** $2 after this code, $3 most. */
export const LIST_CODES: Statement = {
  name: 'list-transaction-codes',
  text: `SELECT ${CODE} FROM transaction_code c
    WHERE c.property_id = $1 AND ($2::text IS NULL OR c.code > $2) ORDER BY c.code LIMIT $3`,
};

export const FIND_CODE: Statement = {
  name: 'find-transaction-code',
  text: `SELECT ${CODE} FROM transaction_code c WHERE c.property_id = $1 AND c.id = $2`,
};

export const LOCK_CODE: Statement = { name: 'lock-transaction-code', text: `${FIND_CODE.text} FOR NO KEY UPDATE` };

/** No row when the code is taken. */
export const ADD_CODE: Statement = {
  name: 'add-transaction-code',
  text: `
    INSERT INTO transaction_code (property_id, id, code, description, kind, line_group, department, revenue_account,
      tax_code, generates, purpose)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (property_id, code) DO NOTHING RETURNING id`,
};

export const WRITE_CODE: Statement = {
  name: 'write-transaction-code',
  text: `
    UPDATE transaction_code SET description = $3, department = $4, tax_code = $5, generates = $6, active = $7, purpose = $8,
      version = version + 1
    WHERE property_id = $1 AND id = $2`,
};

/** $2 a tax, $3 a code: whether there is such a tax, and what kind of line the code is and for which tax. */
export const NAMED_BY_CODE: Statement = {
  name: 'named-by-transaction-code',
  text: `
    SELECT EXISTS (SELECT 1 FROM tax_rule WHERE property_id = $1 AND code = $2) AS "taxKnown",
      (SELECT kind = 'tax' AND tax_code IS NOT NULL FROM transaction_code WHERE property_id = $1 AND code = $3) AS "bringsTax"`,
};
