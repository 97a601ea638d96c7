import type { Statement } from '../../platform/pool';

/** $2 chain. */
export const CHAIN: Statement = {
  name: 'move-chain',
  text: `
    SELECT c.kind, c.actor_name AS "movedBy", c.moved_at AS "movedAt", c.business_date AS "businessDate"
    FROM move_chain c WHERE c.property_id = $1 AND c.id = $2`,
};

export const ADD_CHAIN: Statement = {
  name: 'add-move-chain',
  text: `
    INSERT INTO move_chain (property_id, id, kind, actor_id, actor_name, moved_at, business_date)
    VALUES ($1, $2, $3, $4, $5, $6, $7)`,
};
