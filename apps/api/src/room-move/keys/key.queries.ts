import { KEY_POINTS } from '@amends/room-move';
import { instantJson } from '../../platform/money-json';
import type { Statement } from '../../platform/pool';

const OPEN = `h.dead_at IS NULL AND h.replaced_at IS NULL`;
const POINTS = Object.values(KEY_POINTS)
  .map((code) => `'${code}'`)
  .join(', ');

const ROOM = `json_build_object('id', r.id, 'number', r.number)`;

const HANDOVER = `
  SELECT h.id, h.version, h.stay_id AS "stayId", h.move_id AS "moveId", h.undoes,
    (SELECT ${ROOM} FROM room r WHERE r.property_id = h.property_id AND r.id = h.make_room_id) AS "newRoom",
    (SELECT json_agg(${ROOM} ORDER BY array_position(h.kill_room_ids, r.id)) FROM room r
      WHERE r.property_id = h.property_id AND r.id = ANY(h.kill_room_ids)) AS "oldRooms",
    h.made_by AS "madeBy", ${instantJson('h.made_at')} AS "madeAt",
    h.dead_by AS "deadBy", ${instantJson('h.dead_at')} AS "deadAt",
    h.failed_step AS "failedStep", h.failed_reason AS "failedReason", h.failed_note AS "failedNote",
    h.failed_by AS "failedBy", ${instantJson('h.failed_at')} AS "failedAt", h.task_id AS "taskId",
    h.replaced_at IS NOT NULL AS replaced, m.case_id AS "caseId"
  FROM key_handover h
  JOIN room_move m ON m.property_id = h.property_id AND m.id = h.move_id`;

/** $2 stay, newest first. */
export const KEYS_OF_STAY: Statement = {
  name: 'keys-of-stay',
  text: `${HANDOVER} WHERE h.property_id = $1 AND h.stay_id = $2 ORDER BY h.opened_at DESC, h.id DESC LIMIT 50`,
};

/** $2 stay, $3 handover. */
export const KEY_HANDOVER: Statement = {
  name: 'key-handover',
  text: `${HANDOVER} WHERE h.property_id = $1 AND h.stay_id = $2 AND h.id = $3`,
};

/** $2 move: which stay and handover a point of its checklist is about. */
export const HANDOVER_OF_MOVE: Statement = {
  name: 'key-handover-of-move',
  text: `
    SELECT h.stay_id AS "stayId", h.id, h.make_room_id IS NOT NULL AS "needsNewKey"
    FROM key_handover h WHERE h.property_id = $1 AND h.move_id = $2 AND NOT h.undoes`,
};

/** $2 stay: what is still to be done, with the lock of the stay held. */
export const OPEN_KEYS: Statement = {
  name: 'open-keys-of-stay',
  text: `
    SELECT h.id, h.make_room_id AS "makeRoomId", h.kill_room_ids AS "killRoomIds", h.made_at IS NOT NULL AS "newKeyMade",
      h.task_id AS "taskId"
    FROM key_handover h WHERE h.property_id = $1 AND h.stay_id = $2 AND ${OPEN}`,
};

/** $2 id: another handover goes on from it. */
export const REPLACE_KEYS: Statement = {
  name: 'replace-keys',
  text: `UPDATE key_handover SET version = version + 1, replaced_at = $3 WHERE property_id = $1 AND id = $2`,
};

/** $2 a row. None for a house that took the keys off what it does around a move. */
export const OPEN_HANDOVER: Statement = {
  name: 'open-key-handover',
  text: `
    INSERT INTO key_handover (property_id, id, stay_id, move_id, undoes, make_room_id, kill_room_ids, opened_at, business_date)
    SELECT $1, n.id, n.stay_id, n.move_id, n.undoes, n.make_room_id, n.kill_room_ids, n.opened_at, n.business_date
    FROM jsonb_to_recordset($2::jsonb) AS n (id uuid, stay_id uuid, move_id uuid, undoes boolean, make_room_id uuid,
      kill_room_ids uuid[], opened_at timestamptz, business_date date)
    WHERE EXISTS (SELECT FROM checklist c
      JOIN checklist_item i ON i.property_id = c.property_id AND i.checklist_id = c.id AND i.code IN (${POINTS})
      WHERE c.property_id = $1 AND c.move_id = n.move_id)
    RETURNING id`,
};

/** Who, and when; NULL where the step is taken back. What had failed has not any longer. */
const DONE = `version = version + 1, failed_step = NULL, failed_reason = NULL, failed_note = NULL, failed_by = NULL,
      failed_at = NULL, task_id = NULL`;

/** $3 who, $4 name, $5 when. */
export const SET_NEW_KEY: Statement = {
  name: 'set-new-key',
  text: `
    UPDATE key_handover SET ${DONE}, made_by_id = $3, made_by = $4, made_at = $5 WHERE property_id = $1 AND id = $2`,
};

/** Never before the new one, also where two desks press in the same moment. $3 who, $4 name, $5 when. */
export const SET_OLD_KEY: Statement = {
  name: 'set-old-key',
  text: `
    UPDATE key_handover SET ${DONE}, dead_by_id = $3, dead_by = $4,
      dead_at = CASE WHEN $5::timestamptz IS NULL THEN NULL ELSE greatest($5::timestamptz, made_at) END
    WHERE property_id = $1 AND id = $2`,
};

/** $3 step, $4 reason, $5 note, $6 by, $7 when, $8 task. */
export const FAIL_KEY: Statement = {
  name: 'fail-key-step',
  text: `
    UPDATE key_handover SET version = version + 1, failed_step = $3, failed_reason = $4, failed_note = $5, failed_by = $6,
      failed_at = $7, task_id = $8
    WHERE property_id = $1 AND id = $2`,
};
