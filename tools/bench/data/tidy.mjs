import { withClient } from '../../postgres/databases.mjs';

/** Events that nobody relayed, because a bare server or pgbench wrote them, would be relayed by the API in its own time. */
const RELAY_NOTHING = 'UPDATE outbox_event SET dispatched_at = now() WHERE dispatched_at IS NULL';

/**
 * Moved guests are again in the room they came to, with their keys, whose fault nobody has told of. What is only added to or written
 * over (moves, tasks, timelines, versions, how rooms are left) is no hindrance to the next one and stays.
 */
const TAKE_MOVES_BACK = `
  WITH emptied AS (
    DELETE FROM room_assignment a USING room_move m WHERE a.property_id = m.property_id AND a.id = m.to_assignment_id
  ), untold AS (
    DELETE FROM room_fault f USING room_move m
    WHERE f.property_id = m.property_id AND f.room_id = m.from_room_id AND f.source_id IN (m.id, m.case_id)
  ), unhanded AS (
    DELETE FROM key_handover k USING room_move m WHERE k.property_id = m.property_id AND k.move_id = m.id
  )
  UPDATE room_assignment a SET active = true, ends_on = m.ends_on FROM room_move m
  WHERE a.property_id = m.property_id AND a.id = m.from_assignment_id AND NOT a.active`;

/**
 * After a round: whoever comes next finds the same rows, and nothing that is still to be done.
 *
 * @param {string} superuserUrl
 */
export function tidy(superuserUrl) {
  return withClient(superuserUrl, async (client) => {
    const { rowCount: events } = await client.query(RELAY_NOTHING);
    if (events) await client.query('VACUUM outbox_event');
    const { rowCount: moved } = await client.query(TAKE_MOVES_BACK);
    if (moved) await client.query('VACUUM room_assignment, room_fault, key_handover');
  });
}
