import type { Statement } from '../platform/pool';

export const HAS_PIN: Statement = {
  name: 'has-pin',
  text: `SELECT EXISTS (SELECT 1 FROM staff_pin WHERE staff_id = $1) AS "hasPin"`,
};

export const PASSWORD_OF: Statement = {
  name: 'password-of-staff',
  text: `SELECT password_hash AS "passwordHash" FROM staff WHERE id = $1 AND disabled_at IS NULL`,
};

/** $3 request, $4 ids for the audit entries: one for each hotel. */
export const SET_PIN: Statement = {
  name: 'set-pin',
  text: `
    WITH kept AS (
      INSERT INTO staff_pin (staff_id, pin_hash) VALUES ($1, $2)
      ON CONFLICT (staff_id) DO UPDATE SET pin_hash = excluded.pin_hash, set_at = now(), wrong_tries = 0
      RETURNING staff_id
    )
    SELECT audit_own_act(staff_id, 'pin.set', $3, $4) FROM kept`,
};

/** Nothing is written when there was none. */
export const REMOVE_PIN: Statement = {
  name: 'remove-pin',
  text: `
    WITH gone AS (DELETE FROM staff_pin WHERE staff_id = $1 RETURNING staff_id)
    SELECT audit_own_act(staff_id, 'pin.removed', $2, $3) FROM gone`,
};

export const NOTE_PIN_LOCKED: Statement = {
  name: 'note-pin-locked',
  text: `SELECT audit_own_act($1, 'pin.locked', $2, $3)`,
};
