import { instantJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';

const DISMISSAL = `
  id, finding_key AS "findingKey", reason, note, actor_name AS by, ${instantJson('at')} AS at`;

/** The stay of the folio, held so that two do not dismiss the same at once. */
export const LOCK_STAY_OF_FOLIO: Statement = {
  name: 'lock-stay-of-folio',
  text: `
    SELECT s.id FROM stay s
    WHERE s.property_id = $1 AND s.id = (SELECT f.stay_id FROM folio f WHERE f.property_id = $1 AND f.id = $2)
    FOR NO KEY UPDATE`,
};

export const INSERT_DISMISSAL: Statement = {
  name: 'insert-finding-dismissal',
  text: `
    INSERT INTO finding_dismissal (property_id, id, stay_id, finding_key, reason, note, actor_id, actor_name, at, business_date)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING ${DISMISSAL}`,
};

export const WITHDRAW_DISMISSAL: Statement = {
  name: 'withdraw-finding-dismissal',
  text: `
    UPDATE finding_dismissal SET withdrawn_at = $4, withdrawn_by = $5
    WHERE property_id = $1 AND stay_id = $2 AND finding_key = $3 AND withdrawn_at IS NULL RETURNING ${DISMISSAL}`,
};
