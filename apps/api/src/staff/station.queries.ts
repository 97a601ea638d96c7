import { MOST_WRONG_PINS, STATION_HOURS } from '@amends/staff';
import type { Statement } from '../platform/pool';

/**
 * People who may come back to the station of this token ($1) by their PIN: still employed, still assigned somewhere,
 * and with the password they typed there not long ago.
 */
const PEOPLE = `
  SELECT m.station_id, s.id AS staff_id, s.name, m.password_at
  FROM station st
  JOIN station_member m ON m.station_id = st.id AND m.password_at > now() - interval '${STATION_HOURS} hours'
  JOIN staff s ON s.id = m.staff_id AND s.disabled_at IS NULL AND password_mark(s.password_hash) = m.password_mark
  WHERE st.token_hash = $1 AND EXISTS (SELECT 1 FROM assignments_of(s.id))`;

export const FIND_STATION: Statement = {
  name: 'find-station',
  text: `SELECT id FROM station WHERE token_hash = $1`,
};

/** After a password: the person belongs to the station for as long as that counts, and wrong PINs are forgiven. */
export const JOIN_STATION: Statement = {
  name: 'join-station',
  text: `
    WITH old AS (
      DELETE FROM station WHERE id IN (
        SELECT id FROM station WHERE renewed_at < now() - interval '2 days' LIMIT 50 FOR UPDATE SKIP LOCKED)
    ), here AS (
      INSERT INTO station (id, token_hash) VALUES ($1, $2)
      ON CONFLICT (token_hash) DO UPDATE SET renewed_at = now()
      RETURNING id
    ), forgiven AS (
      UPDATE staff_pin SET wrong_tries = 0 WHERE staff_id = $3 AND wrong_tries > 0
    )
    INSERT INTO station_member (station_id, staff_id, password_mark)
    SELECT here.id, s.id, password_mark(s.password_hash) FROM here, staff s WHERE s.id = $3
    ON CONFLICT (station_id, staff_id)
    DO UPDATE SET password_at = now(), password_mark = excluded.password_mark`,
};

/** Whoever holds the session of this browser ($2) first, the others by name. */
export const PEOPLE_OF_STATION: Statement = {
  name: 'people-of-station',
  text: `
    SELECT p.staff_id AS id, p.name, coalesce(p.staff_id = own.staff_id, false) AS here
    FROM (${PEOPLE}) p
    LEFT JOIN staff_session own ON own.token_hash = $2 AND own.revoked_at IS NULL AND own.expires_at > now()
    ORDER BY here DESC, p.name, p.staff_id`,
};

export const LEAVE_STATION: Statement = {
  name: 'leave-station',
  text: `
    DELETE FROM station_member m USING station st
    WHERE st.token_hash = $1 AND m.station_id = st.id AND m.staff_id = $2`,
};

/**
 * Takes one of the tries before the PIN is compared, so that no number of guesses at the same moment gets more.
 * No row: not of this station, no PIN, or no try left.
 */
export const TAKE_TRY: Statement = {
  name: 'take-pin-try',
  text: `
    UPDATE staff_pin SET wrong_tries = wrong_tries + 1
    WHERE staff_id = $2 AND wrong_tries < ${MOST_WRONG_PINS}
      AND EXISTS (SELECT 1 FROM (${PEOPLE}) p WHERE p.staff_id = $2)
    RETURNING pin_hash AS "pinHash", wrong_tries AS "wrongTries"`,
};

/**
 * The right PIN: gives its own try back (earlier wrong ones stay counted until the next password), ends the session
 * this browser had and opens one that lasts no longer than the password counts.
 */
export const COME_BACK: Statement = {
  name: 'come-back-with-pin',
  text: `
    WITH given_back AS (
      UPDATE staff_pin SET wrong_tries = wrong_tries - 1 WHERE staff_id = $2 AND wrong_tries > 0
    ), ended AS (
      UPDATE staff_session SET revoked_at = now() WHERE token_hash = $3 AND revoked_at IS NULL
    )
    INSERT INTO staff_session (token_hash, staff_id, expires_at)
    SELECT $4, p.staff_id, p.password_at + interval '${STATION_HOURS} hours' FROM (${PEOPLE}) p WHERE p.staff_id = $2
    RETURNING staff_id`,
};
