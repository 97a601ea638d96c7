import { SOON_MINUTES } from '@amends/case';
import { instantJson } from '../platform/money-json';

/** SQL of "there is still something to do"; the partial index of open cases has the same condition. */
export const OPEN_CASE = `c.state NOT IN ('Closed', 'Duplicate')`;

const BEGINNING = 160;

/** A lateral join: the open promise `m` of case `c` that is due first. */
export const NEXT_PROMISE = `
  LEFT JOIN LATERAL (
    SELECT q.what, q.due_at FROM promise q
    WHERE q.property_id = c.property_id AND q.case_id = c.id AND q.state = 'open'
    ORDER BY q.due_at, q.id LIMIT 1
  ) m ON true`;

/** What a row needs beside the case `c` itself. */
export const CASE_ROW_JOINS = `
  LEFT JOIN staff o ON o.id = c.owner_id
  LEFT JOIN desk d ON d.property_id = c.property_id AND d.id = c.desk_id
  ${NEXT_PROMISE}`;

/** A row of a list of cases, from `c` and `CASE_ROW_JOINS`. */
export const CASE_ROW_JSON = `
  json_build_object('id', c.id, 'version', c.version, 'number', c.number, 'kind', c.kind, 'category', c.category,
    'severity', c.severity, 'state', c.state, 'stayId', c.stay_id, 'guestName', c.guest_name,
    'roomNumber', c.room_number, 'statedProblem', left(c.stated_problem, ${BEGINNING}),
    'owner', CASE WHEN o.id IS NULL THEN NULL ELSE json_build_object('id', o.id, 'name', o.name) END,
    'desk', CASE WHEN d.id IS NULL THEN NULL ELSE json_build_object('code', d.code, 'name', d.name) END,
    'nextPromise', CASE WHEN m.due_at IS NULL THEN NULL
      ELSE json_build_object('what', m.what, 'dueAt', ${instantJson('m.due_at')}) END,
    'openedAt', ${instantJson('c.opened_at')}, 'dueAt', ${instantJson('c.due_at')},
    'lastEntryAt', ${instantJson('c.last_entry_at')})`;

/** Where an open case `c` with its `NEXT_PROMISE` stands on the board now; says the same as the rule `caseBand`. */
export const CASE_BAND = `
  CASE WHEN m.due_at < now() OR (c.state <> 'PendingFollowUp' AND c.due_at < now()) THEN 'late'
       WHEN m.due_at <= now() + interval '${SOON_MINUTES.promise} minutes' OR (c.state <> 'PendingFollowUp'
         AND (c.due_at <= now() + interval '${SOON_MINUTES.case} minutes'
           OR c.due_at - now() <= (c.due_at - c.opened_at) / 2)) THEN 'soon'
       WHEN c.state = 'PendingFollowUp' THEN 'waiting'
       ELSE 'later' END`;
