import type { Statement } from './pool';

/**
 * Class of the advisory lock that money writes hold shared and the night audit's roll alone. It is there for the order
 * of those who wait: the lock of the row may be shared past a waiting roll for ever, and this one may not.
 */
export const ROLL_LOCK = 7_302_027;

/** Takes the key $3 of actor $2 for this transaction; without a key there is nothing to take. */
const CLAIM = `pg_try_advisory_xact_lock(hashtextextended($1::uuid::text || $2::uuid::text || $3, 0))`;

/**
 * What an earlier transaction answered under the key. One that committed between the look and the claim is met again
 * when the answer is stored, at the primary key, and found by the next attempt.
 */
const STORED = `
  LEFT JOIN idempotency_key k
    ON k.property_id = $1::uuid AND k.actor_id = $2::uuid AND k.key = $3 AND k.expires_at > now()`;

const OPENING = `p.business_date AS "businessDate", clock_timestamp() AS at, k.request_hash AS "requestHash", k.body`;

/** The business date is read in the transaction; FOR SHARE keeps the night audit from rolling it meanwhile. */
export const OPEN_WRITE: Statement = {
  name: 'open-write',
  text: `SELECT ${OPENING}, ${CLAIM} AS claimed FROM property p ${STORED} WHERE p.id = $1`,
};
/** The key is claimed before the roll is waited for: what was stored meanwhile would not be seen. */
export const OPEN_FROZEN_WRITE: Statement = {
  name: 'open-frozen-write',
  text: `
    WITH claim AS MATERIALIZED (SELECT ${CLAIM} AS claimed),
    queued AS MATERIALIZED (SELECT claimed, pg_advisory_xact_lock_shared(${ROLL_LOCK}, hashtext($1::uuid::text)) FROM claim)
    SELECT ${OPENING}, turn.claimed
    FROM (SELECT bool_and(claimed) AS claimed FROM queued) AS turn, property p ${STORED} WHERE p.id = $1 FOR SHARE OF p`,
};

/** Audit, outbox and the stored answer in one statement; the last of every write. */
export const CLOSE_WRITE: Statement = {
  name: 'close-write',
  text: `
    WITH act AS (
      SELECT * FROM jsonb_to_recordset($7::jsonb) AS a (audit_id uuid, event_id uuid, action text, subject_kind text,
        subject_id uuid, change jsonb, event jsonb, chain_id uuid)
    ), audited AS (
      INSERT INTO audit_entry (property_id, id, business_date, actor_kind, actor_id, actor_name, desk_name, action,
        subject_kind, subject_id, change, request_id, chain_id)
      SELECT $1, audit_id, $6, $2, $3, $4, $5, action, subject_kind, subject_id, change, $8, chain_id FROM act
    ), announced AS (
      INSERT INTO outbox_event (property_id, id, type, subject, data)
      SELECT $1, event_id, action, subject_kind || '/' || subject_id, event FROM act
    ), forgotten AS (
      DELETE FROM idempotency_key WHERE property_id = $1 AND actor_id = $3 AND key = $9 AND expires_at <= now()
    )
    INSERT INTO idempotency_key (property_id, actor_id, key, request_hash, status, body, expires_at)
    SELECT $1, $3, $9, $10, 201, $11, now() + make_interval(days => $12::int) WHERE $9::text IS NOT NULL`,
};
