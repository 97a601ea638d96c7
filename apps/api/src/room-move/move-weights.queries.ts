import { instantJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';

const WEIGHTS = `
  SELECT w.version, w.weights, w.settings, w.actor_name AS "setBy", ${instantJson('w.set_at')} AS "setAt"
  FROM move_weights w WHERE w.property_id = $1`;

/** As they stand now; no row while the house has set nothing. */
export const NEWEST_WEIGHTS: Statement = {
  name: 'newest-move-weights',
  text: `${WEIGHTS} ORDER BY w.version DESC LIMIT 1`,
};

export const WEIGHTS_OF_VERSION: Statement = {
  name: 'move-weights-of-version',
  text: `${WEIGHTS} AND w.version = $2`,
};

/** The property itself: a house that never set anything has no row to lock. */
export const LOCK_FOR_WEIGHTS: Statement = {
  name: 'lock-house-for-move-weights',
  text: `SELECT id FROM property WHERE id = $1 FOR NO KEY UPDATE`,
};

export const SET_WEIGHTS: Statement = {
  name: 'set-move-weights',
  text: `
    INSERT INTO move_weights (property_id, version, weights, settings, actor_id, actor_name, set_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7)`,
};

/** $2 version to go on before, or NULL; the newest first. */
export const WEIGHTS_LIST: Statement = {
  name: 'list-move-weights',
  text: `${WEIGHTS} AND ($2::integer IS NULL OR w.version < $2) ORDER BY w.version DESC LIMIT $3`,
};
