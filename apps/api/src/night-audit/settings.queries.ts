import type { Statement } from '../platform/pool';

export const NIGHT_AUDIT_SETTINGS: Statement = {
  name: 'night-audit-settings',
  text: `
    SELECT version, posts_nights AS "postsNights", room_code AS "roomCode", due_out_in_house AS "dueOutInHouse",
      due_in_not_arrived AS "dueInNotArrived", room_missing AS "roomMissing", room_out_of_order AS "roomOutOfOrder",
      too_early AS "tooEarly"
    FROM night_audit_setting WHERE property_id = $1`,
};

/** The property itself: a house that never set anything has no row of its own to lock. */
export const LOCK_HOUSE: Statement = {
  name: 'lock-house-for-night-audit-settings',
  text: `SELECT id FROM property WHERE id = $1 FOR NO KEY UPDATE`,
};

export const IS_ROOM_CODE: Statement = {
  name: 'is-room-code',
  text: `
    SELECT code FROM transaction_code
    WHERE property_id = $1 AND code = $2 AND active AND kind = 'charge' AND line_group = 'room'`,
};

export const WRITE_NIGHT_AUDIT_SETTINGS: Statement = {
  name: 'write-night-audit-settings',
  text: `
    INSERT INTO night_audit_setting (property_id, version, posts_nights, room_code, due_out_in_house, due_in_not_arrived,
      room_missing, room_out_of_order, too_early)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    ON CONFLICT (property_id) DO UPDATE SET version = excluded.version, posts_nights = excluded.posts_nights,
      room_code = excluded.room_code, due_out_in_house = excluded.due_out_in_house,
      due_in_not_arrived = excluded.due_in_not_arrived, room_missing = excluded.room_missing,
      room_out_of_order = excluded.room_out_of_order, too_early = excluded.too_early`,
};
