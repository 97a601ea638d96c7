import { instantJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';
import { TASK_JOINS, TASK_ROW, WITH_OCCUPIED } from './task-row';

const NOTES_MOST = 100;

/** A task whole. `acts` is added by the rule, not here. */
export const TASK: Statement = {
  name: 'task',
  text: `
    ${WITH_OCCUPIED}
    SELECT json_build_object(${TASK_ROW},
      'notes', (SELECT coalesce(json_agg(n.json ORDER BY n.id), '[]') FROM (
        SELECT n.id, json_build_object('id', n.id, 'text', n.text, 'author', n.actor_name, 'at', ${instantJson('n.at')}) AS json
        FROM task_note n WHERE n.property_id = k.property_id AND n.task_id = k.id ORDER BY n.id DESC LIMIT ${NOTES_MOST}) n),
      'photos', (SELECT coalesce(json_agg(json_build_object('id', h.id, 'type', h.type, 'bytes', octet_length(h.content),
          'author', h.actor_name, 'at', ${instantJson('h.at')}) ORDER BY h.id), '[]')
        FROM task_photo h WHERE h.property_id = k.property_id AND h.task_id = k.id)) AS task
    FROM task k ${TASK_JOINS}
    WHERE k.property_id = $1 AND k.id = $2`,
};

/** What must be locked before the task itself, in the order of the house; neither changes while a task lives. */
export const TASK_PLACE: Statement = {
  name: 'task-place',
  text: `SELECT case_id AS "caseId", room_id AS "roomId" FROM task WHERE property_id = $1 AND id = $2`,
};

export const LOCK_TASK: Statement = {
  name: 'lock-task',
  text: `
    SELECT k.id, k.version, k.department, k.kind, k.state, k.text, k.severity, k.due_at AS "dueAt", k.room_id AS "roomId",
      k.stay_id AS "stayId", k.case_id AS "caseId", k.move_id AS "moveId",
      CASE WHEN k.assignee_id IS NULL THEN NULL
        ELSE json_build_object('id', k.assignee_id, 'name', k.assignee_name) END AS assignee,
      (SELECT r.number FROM room r WHERE r.property_id = k.property_id AND r.id = k.room_id) AS "roomNumber"
    FROM task k WHERE k.property_id = $1 AND k.id = $2 FOR UPDATE OF k`,
};

/** The room meant, and the stay: named, or where the guest of the case or stay is. $2 room, $3 stay, $4 case, $5 number. */
export const PLACE_OF_NEW_TASK: Statement = {
  name: 'place-of-new-task',
  text: `
    WITH asked AS (
      SELECT coalesce($3::uuid, (SELECT c.stay_id FROM incident_case c WHERE c.property_id = $1 AND c.id = $4)) AS stay_id)
    SELECT a.stay_id AS "stayId", r.id AS "roomId", r.number AS "roomNumber",
      ($3::uuid IS NULL OR EXISTS (SELECT 1 FROM stay s WHERE s.property_id = $1 AND s.id = $3)) AS "stayKnown",
      ($4::uuid IS NULL OR EXISTS (SELECT 1 FROM incident_case c WHERE c.property_id = $1 AND c.id = $4)) AS "caseKnown"
    FROM asked a
    LEFT JOIN room r ON r.property_id = $1 AND r.id = coalesce($2::uuid, CASE WHEN $5::text IS NULL THEN (
      SELECT x.room_id FROM room_assignment x JOIN property p ON p.id = x.property_id
      WHERE x.property_id = $1 AND x.stay_id = a.stay_id AND x.active AND x.starts_on <= p.business_date
      ORDER BY x.starts_on DESC LIMIT 1)
      ELSE (SELECT n.id FROM room n WHERE n.property_id = $1 AND upper(n.number) = upper($5)) END)`,
};

/** $3 state, $4 department, $5 assignee, $6 their name, $7 when accepted, $8 to $10 why and by whom declined, $11 settled. */
export const MOVE_TASK_ON: Statement = {
  name: 'move-task-on',
  text: `
    UPDATE task SET version = version + 1, state = $3, department = $4, assignee_id = $5, assignee_name = $6,
      accepted_at = $7, decline_reason = $8, decline_note = $9, declined_by = $10, settled_at = $11
    WHERE property_id = $1 AND id = $2`,
};

export const EDIT_TASK: Statement = {
  name: 'edit-task',
  text: `
    UPDATE task SET version = version + 1, text = $3, severity = $4, due_at = $5 WHERE property_id = $1 AND id = $2`,
};

/** Everything a move set going that nobody has finished. */
export const CANCEL_OF_MOVE: Statement = {
  name: 'cancel-tasks-of-move',
  text: `
    UPDATE task SET version = version + 1, state = 'Cancelled', settled_at = $3, decline_reason = NULL,
      decline_note = NULL, declined_by = NULL
    WHERE property_id = $1 AND move_id = $2 AND state NOT IN ('Done', 'Cancelled')
    RETURNING id, version, department, room_id AS "roomId", stay_id AS "stayId", case_id AS "caseId"`,
};

/** $2 tasks, over as $4. */
export const END_TASKS: Statement = {
  name: 'end-tasks',
  text: `
    UPDATE task SET version = version + 1, state = $4, settled_at = $3, decline_reason = NULL,
      decline_note = NULL, declined_by = NULL
    WHERE property_id = $1 AND id = ANY($2::uuid[]) AND state NOT IN ('Done', 'Cancelled')
    RETURNING id, version, department, room_id AS "roomId", stay_id AS "stayId", case_id AS "caseId"`,
};

export const ADD_TASK_NOTE: Statement = {
  name: 'add-task-note',
  text: `
    INSERT INTO task_note (property_id, id, task_id, text, actor_id, actor_name, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
};

export const COUNT_PHOTOS: Statement = {
  name: 'count-task-photos',
  text: `SELECT count(*)::int AS count FROM task_photo WHERE property_id = $1 AND task_id = $2`,
};

export const ADD_PHOTO: Statement = {
  name: 'add-task-photo',
  text: `
    INSERT INTO task_photo (property_id, id, task_id, type, content, actor_id, actor_name, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
};

export const PHOTO: Statement = {
  name: 'task-photo',
  text: `SELECT type, content FROM task_photo WHERE property_id = $1 AND task_id = $2 AND id = $3`,
};
