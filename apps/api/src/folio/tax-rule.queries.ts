import { minorUnitOf, moneyJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';

const RULE = `
  SELECT r.id, r.version, r.code, r.name, r.kind, r.basis_points AS "basisPoints",
    CASE WHEN r.amount_minor IS NOT NULL THEN ${moneyJson('r.amount_minor', 'p.currency', `(${minorUnitOf('p.currency')})`)} END AS amount,
    r.valid_from AS "validFrom", r.valid_until AS "validUntil", r.from_age AS "fromAge", r.most_nights AS "mostNights",
    EXISTS (SELECT 1 FROM posting l WHERE l.property_id = r.property_id AND l.tax_rule_id = r.id) AS "inUse"
  FROM tax_rule r JOIN property p ON p.id = r.property_id`;

/** $2 tax, $3 and $4 after this tax and first day, $5 most. */
export const LIST_RULES: Statement = {
  name: 'list-tax-rules',
  text: `${RULE} WHERE r.property_id = $1 AND ($2::text IS NULL OR r.code = $2)
    AND ($3::text IS NULL OR (r.code, r.valid_from) > ($3, $4::date))
    ORDER BY r.code, r.valid_from LIMIT $5`,
};

export const FIND_RULE: Statement = { name: 'find-tax-rule', text: `${RULE} WHERE r.property_id = $1 AND r.id = $2` };

/** Whoever posts a line under it waits: a key share of theirs conflicts with this lock. */
export const LOCK_RULE: Statement = {
  name: 'lock-tax-rule',
  text: `SELECT id FROM tax_rule WHERE property_id = $1 AND id = $2 FOR UPDATE`,
};

/** Last service a line under the rule was for. */
export const LAST_UNDER_RULE: Statement = {
  name: 'last-under-tax-rule',
  text: `SELECT max(service_date) AS "lastUsed" FROM posting WHERE property_id = $1 AND tax_rule_id = $2`,
};

/** $2 tax, $3 from, $4 until (null for ever), $5 leaving this one out: a rule in force on one of these days. */
export const OVERLAPPING_RULE: Statement = {
  name: 'overlapping-tax-rule',
  text: `
    SELECT r.id, r.name, r.valid_from AS "validFrom", r.valid_until AS "validUntil" FROM tax_rule r
    WHERE r.property_id = $1 AND r.code = $2 AND r.id IS DISTINCT FROM $5::uuid
      AND daterange(r.valid_from, r.valid_until) && daterange($3::date, $4::date)
    ORDER BY r.valid_from LIMIT 1`,
};

export const ADD_RULE: Statement = {
  name: 'add-tax-rule',
  text: `
    INSERT INTO tax_rule (property_id, id, code, name, kind, basis_points, amount_minor, valid_from, valid_until, from_age,
      most_nights)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
};

export const WRITE_RULE: Statement = {
  name: 'write-tax-rule',
  text: `UPDATE tax_rule SET name = $3, valid_until = $4, version = version + 1 WHERE property_id = $1 AND id = $2`,
};

export const REMOVE_RULE: Statement = {
  name: 'remove-tax-rule',
  text: `DELETE FROM tax_rule WHERE property_id = $1 AND id = $2`,
};
