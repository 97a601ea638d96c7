import { instantJson } from '../platform/money-json';
import { OCCUPIED_ROOMS } from '../room';

/** SQL of "somebody still has to do something"; the partial index of open tasks has the same condition. */
export const OPEN_TASK = `k.state NOT IN ('Done', 'Cancelled')`;

/** Before the SELECT of tasks `k`: who is in house, so that a task says whether somebody is in its room. $1 property. */
export const WITH_OCCUPIED = `WITH occupied AS (${OCCUPIED_ROOMS})`;

/** What a row needs beside the task `k` itself. */
export const TASK_JOINS = `LEFT JOIN room r ON r.property_id = k.property_id AND r.id = k.room_id`;

const ROOM = `
  CASE WHEN r.id IS NULL THEN NULL ELSE json_build_object('id', r.id, 'version', r.version, 'number', r.number,
    'floor', r.floor, 'status', r.status,
    'frontOfficeStatus', CASE WHEN r.id IN (SELECT room_id FROM occupied) THEN 'Occupied' ELSE 'Vacant' END) END`;

/** A task `k` as it stands in a list: no guest but the room. */
export const TASK_ROW = `
  'id', k.id, 'version', k.version, 'department', k.department, 'kind', k.kind, 'severity', k.severity,
  'state', k.state, 'text', k.text, 'room', ${ROOM}, 'stayId', k.stay_id, 'caseId', k.case_id, 'moveId', k.move_id,
  'assignee', CASE WHEN k.assignee_id IS NULL THEN NULL
    ELSE json_build_object('id', k.assignee_id, 'name', k.assignee_name) END,
  'openedBy', k.opened_by, 'openedAt', ${instantJson('k.opened_at')}, 'dueAt', ${instantJson('k.due_at')},
  'declined', CASE WHEN k.decline_reason IS NULL THEN NULL
    ELSE json_build_object('reason', k.decline_reason, 'note', k.decline_note, 'by', k.declined_by) END,
  'settledAt', ${instantJson('k.settled_at')},
  'notesCount', (SELECT count(*) FROM task_note n WHERE n.property_id = k.property_id AND n.task_id = k.id),
  'photosCount', (SELECT count(*) FROM task_photo h WHERE h.property_id = k.property_id AND h.task_id = k.id)`;
