import type { Statement } from '../platform/pool';

/** Idle for 30 minutes or 12 hours old is out. */
export const FIND_SESSION: Statement = {
  name: 'find-session',
  text: `
    SELECT s.id, s.name, s.sign_in_name AS "signInName", s.language, t.expires_at AS "expiresAt",
      t.locked_at IS NOT NULL AS locked
    FROM staff_session t
    JOIN staff s ON s.id = t.staff_id AND s.disabled_at IS NULL
    WHERE t.token_hash = $1 AND t.revoked_at IS NULL AND t.expires_at > now()
      AND t.last_seen_at > now() - interval '30 minutes'`,
};

export const TOUCH_SESSION: Statement = {
  name: 'touch-session',
  text: `UPDATE staff_session SET last_seen_at = now()
    WHERE token_hash = $1 AND last_seen_at < now() - interval '1 minute'`,
};

export const ASSIGNMENTS: Statement = {
  name: 'assignments',
  text: `
    SELECT property_id AS "propertyId", code, name, role, desk_id AS "deskId", desk_code AS "deskCode", desk_name AS "deskName"
    FROM assignments_of($1)`,
};

export const FIND_KEY: Statement = {
  name: 'find-api-key',
  text: `SELECT property_id AS "propertyId", code, property_name AS "propertyName", id, name, scopes FROM find_api_key($1)`,
};

export const TOUCH_KEY: Statement = {
  name: 'touch-api-key',
  text: `UPDATE api_key SET last_used_at = now()
    WHERE property_id = $1 AND id = $2 AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`,
};

/** Somebody who works somewhere; who has left everywhere is as unknown as a stranger. */
export const FIND_STAFF: Statement = {
  name: 'find-staff-by-name',
  text: `
    SELECT s.id, s.name, s.password_hash AS "passwordHash", s.setup_hash AS "setupHash",
      s.setup_expires_at <= now() AS "setupExpired",
      (SELECT o.property_id FROM assignments_of(s.id) o LIMIT 1) AS "propertyId"
    FROM staff s
    WHERE s.sign_in_name = $1 AND s.disabled_at IS NULL AND EXISTS (SELECT FROM assignments_of(s.id))`,
};

export const OPEN_SESSION: Statement = {
  name: 'open-session',
  text: `INSERT INTO staff_session (token_hash, staff_id, expires_at) VALUES ($1, $2, now() + interval '12 hours')`,
};

export const END_SESSION: Statement = {
  name: 'end-session',
  text: `UPDATE staff_session SET revoked_at = now() WHERE token_hash = $1 AND revoked_at IS NULL`,
};

export const LOCK_SESSION: Statement = {
  name: 'lock-session',
  text: `UPDATE staff_session SET locked_at = now() WHERE token_hash = $1 AND locked_at IS NULL`,
};

/** Failures of the last quarter of an hour, by account and by address. */
export const COUNT_FAILURES: Statement = {
  name: 'count-sign-in-failures',
  text: `
    SELECT count(*) FILTER (WHERE account = $1)::int AS account, count(*) FILTER (WHERE address = $2)::int AS address
    FROM sign_in_failure
    WHERE (account = $1 OR address = $2) AND failed_at > now() - interval '15 minutes'`,
};

export const NOTE_FAILURE: Statement = {
  name: 'note-sign-in-failure',
  text: `
    WITH old AS (DELETE FROM sign_in_failure WHERE failed_at < now() - interval '1 day')
    INSERT INTO sign_in_failure (id, account, address) VALUES ($1, $2, $3)`,
};

export const FORGIVE_FAILURES: Statement = {
  name: 'forgive-sign-in-failures',
  text: `DELETE FROM sign_in_failure WHERE account = $1`,
};
