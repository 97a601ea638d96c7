import { instantJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';

const WAIVER = `w.id, w.stay_id AS "stayId", w.charge, w.reason, w.actor_name AS by, ${instantJson('w.at')} AS at`;

/** The stay once, with what is waived or nulls; no row for an unknown stay. */
export const WAIVERS: Statement = {
  name: 'charge-waivers',
  text: `
    SELECT ${WAIVER} FROM stay s
    LEFT JOIN charge_waiver w ON w.property_id = s.property_id AND w.stay_id = s.id AND w.withdrawn_at IS NULL
    WHERE s.property_id = $1 AND s.id = $2 ORDER BY w.at, w.id`,
};

export const LOCK_STAY_TO_WAIVE: Statement = {
  name: 'lock-stay-to-waive',
  text: `
    SELECT s.id, EXISTS (SELECT FROM charge_waiver w WHERE w.property_id = s.property_id AND w.stay_id = s.id
      AND w.charge = $3 AND w.withdrawn_at IS NULL) AS waived
    FROM stay s WHERE s.property_id = $1 AND s.id = $2 FOR NO KEY UPDATE OF s`,
};

export const INSERT_WAIVER: Statement = {
  name: 'insert-charge-waiver',
  text: `
    INSERT INTO charge_waiver AS w (property_id, id, stay_id, charge, reason, actor_id, actor_name, at, business_date)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING ${WAIVER}`,
};

export const WITHDRAW_WAIVER: Statement = {
  name: 'withdraw-charge-waiver',
  text: `
    UPDATE charge_waiver w SET withdrawn_at = $3, withdrawn_by = $4
    WHERE w.property_id = $1 AND w.id = $2 AND w.withdrawn_at IS NULL RETURNING ${WAIVER}`,
};
