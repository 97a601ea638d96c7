import type { Statement } from '../platform/pool';

/** No row when the sign-in name is taken, in this hotel or another. */
export const ADD_PERSON: Statement = {
  name: 'add-person',
  text: `
    INSERT INTO staff (id, sign_in_name, name, language, setup_hash, setup_expires_at)
    VALUES ($1, $2, $3, $4, $5, now() + make_interval(hours => $6::int))
    ON CONFLICT (sign_in_name) DO NOTHING RETURNING id`,
};

export const ASSIGN_PERSON: Statement = {
  name: 'assign-person',
  text: `INSERT INTO staff_assignment (property_id, staff_id, role, desk_id) VALUES ($1, $2, $3, $4)`,
};

/**
 * The person and every administrator at work here, in one order: two who remove each other at once wait, and the
 * second finds one administrator less.
 */
export const LOCK_MEMBERS: Statement = {
  name: 'lock-members',
  text: `
    SELECT a.staff_id AS id, a.role, a.desk_id AS "deskId", a.deactivated_at IS NULL AS active
    FROM staff_assignment a JOIN staff s ON s.id = a.staff_id AND s.disabled_at IS NULL
    WHERE a.property_id = $1 AND (a.staff_id = $2 OR (a.role = 'admin' AND a.deactivated_at IS NULL))
    ORDER BY a.staff_id FOR UPDATE OF a`,
};

/** A desk somebody is given cannot be put out of use before this transaction ends. */
export const DESK_IN_USE: Statement = {
  name: 'desk-in-use',
  text: `SELECT id, name FROM desk WHERE property_id = $1 AND id = $2 AND deactivated_at IS NULL FOR SHARE`,
};

export const WRITE_ASSIGNMENT: Statement = {
  name: 'write-assignment',
  text: `
    UPDATE staff_assignment SET role = $3, desk_id = $4, version = version + 1,
      deactivated_at = CASE WHEN $5 THEN NULL ELSE coalesce(deactivated_at, now()) END
    WHERE property_id = $1 AND staff_id = $2`,
};

export const WRITE_PERSON: Statement = {
  name: 'write-person',
  text: `UPDATE staff SET name = $2, language = $3, version = version + 1 WHERE id = $1`,
};

/** Takes the password and the PIN away and puts a one-time code in their place. */
export const RESET_PASSWORD: Statement = {
  name: 'reset-password',
  text: `
    WITH forgotten AS (DELETE FROM staff_pin WHERE staff_id = $1)
    UPDATE staff SET password_hash = NULL, setup_hash = $2, setup_expires_at = now() + make_interval(hours => $3::int),
      version = version + 1
    WHERE id = $1`,
};

/** Once: whoever comes second finds no code. */
export const CHOOSE_PASSWORD: Statement = {
  name: 'choose-password',
  text: `
    UPDATE staff SET password_hash = $3, setup_hash = NULL, setup_expires_at = NULL, version = version + 1
    WHERE id = $1 AND setup_hash = $2 AND setup_expires_at > now() RETURNING id`,
};

/** The open sessions of a person, for those who must hear that they changed. */
export const SESSIONS_OF: Statement = {
  name: 'sessions-of',
  text: `SELECT encode(token_hash, 'hex') AS "sessionKey" FROM staff_session
    WHERE staff_id = $1 AND revoked_at IS NULL AND expires_at > now()`,
};

export const END_SESSIONS_OF: Statement = {
  name: 'end-sessions-of',
  text: `UPDATE staff_session SET revoked_at = now() WHERE staff_id = $1 AND revoked_at IS NULL
    RETURNING encode(token_hash, 'hex') AS "sessionKey"`,
};
