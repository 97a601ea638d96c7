import { minorUnitOf, moneyJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';

const PACKAGE = `
  SELECT p.id, p.version, p.code, p.name, p.active, (
    SELECT coalesce(json_agg(json_build_object('transactionCode', i.transaction_code, 'counts', i.counts,
      'price', ${moneyJson('i.price_minor', 'h.currency', `(${minorUnitOf('h.currency')})`)}, 'insideRate', i.inside_rate)
      ORDER BY i.transaction_code, i.counts), '[]')
    FROM package_item i WHERE i.property_id = p.property_id AND i.package_code = p.code) AS items
  FROM package p JOIN property h ON h.id = p.property_id`;

/** $2 after this code, $3 most. */
export const LIST_PACKAGES: Statement = {
  name: 'list-packages',
  text: `${PACKAGE} WHERE p.property_id = $1 AND ($2::text IS NULL OR p.code > $2) ORDER BY p.code LIMIT $3`,
};

export const FIND_PACKAGE: Statement = {
  name: 'find-package',
  text: `${PACKAGE} WHERE p.property_id = $1 AND p.id = $2`,
};

export const LOCK_PACKAGE: Statement = {
  name: 'lock-package',
  text: `SELECT id FROM package WHERE property_id = $1 AND id = $2 FOR NO KEY UPDATE`,
};

/** No row when the code is taken. */
export const ADD_PACKAGE: Statement = {
  name: 'add-package',
  text: `INSERT INTO package (property_id, id, code, name) VALUES ($1, $2, $3, $4)
    ON CONFLICT (property_id, code) DO NOTHING RETURNING id`,
};

export const WRITE_PACKAGE: Statement = {
  name: 'write-package',
  text: `UPDATE package SET name = $3, active = $4, version = version + 1 WHERE property_id = $1 AND id = $2`,
};

export const CLEAR_ITEMS: Statement = {
  name: 'clear-package-items',
  text: `DELETE FROM package_item WHERE property_id = $1 AND package_code = $2`,
};

export const ADD_ITEMS: Statement = {
  name: 'add-package-items',
  text: `
    INSERT INTO package_item (property_id, package_code, transaction_code, counts, price_minor, inside_rate)
    SELECT $1, $2, i.* FROM jsonb_to_recordset($3::jsonb) AS i (transaction_code text, counts text, price_minor bigint,
      inside_rate boolean)`,
};

/** $2 codes: those that are charges of the hotel. */
export const CHARGE_CODES: Statement = {
  name: 'charge-codes-among',
  text: `SELECT code FROM transaction_code WHERE property_id = $1 AND code = ANY($2::text[]) AND kind = 'charge'`,
};
