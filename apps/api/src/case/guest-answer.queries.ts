import type { Statement } from '../platform/pool';
import { OPEN_CASE } from './case-row';

/** $2 stay. One answer of a guest after the other, so that two of them open one case; held until the transaction ends. */
export const LOCK_ANSWERS: Statement = {
  name: 'lock-guest-answers',
  text: `SELECT pg_advisory_xact_lock(hashtextextended('guest-answer ' || $1::uuid::text || $2::uuid::text, 0))`,
};

/** $2 stay. The open case about its bill that was opened last; taken by id, the first of the fixed order. */
export const OPEN_BILL_CASE: Statement = {
  name: 'open-bill-case',
  text: `
    SELECT c.id, c.state, c.version, c.severity FROM incident_case c
    WHERE c.property_id = $1 AND c.stay_id = $2 AND c.category = 'bill' AND ${OPEN_CASE}
    ORDER BY c.opened_at DESC, c.id DESC LIMIT 1 FOR UPDATE`,
};
