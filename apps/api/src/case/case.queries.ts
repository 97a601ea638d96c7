import { instantJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';

const OWNER = `CASE WHEN o.id IS NULL THEN NULL ELSE json_build_object('id', o.id, 'name', o.name) END`;

/** A case whole. `transitions` is added by the rule, not here. */
export const CASE: Statement = {
  name: 'case',
  text: `
    SELECT c.id, c.version, c.number, c.kind, c.category, c.description, c.severity, c.fault, c.channel, c.state,
      c.stay_id AS "stayId", c.guest_name AS "guestName", c.room_number AS "roomNumber",
      c.stated_problem AS "statedProblem", c.agreed_problem AS "agreedProblem", c.outcome, c.explanation,
      ${OWNER} AS owner,
      CASE WHEN d.id IS NULL THEN NULL ELSE json_build_object('code', d.code, 'name', d.name) END AS desk,
      c.opened_by AS "openedBy", c.opened_at AS "openedAt", c.business_date AS "businessDate", c.due_at AS "dueAt",
      c.closed_at AS "closedAt", c.duplicate_of AS "duplicateOf"
    FROM incident_case c
    LEFT JOIN staff o ON o.id = c.owner_id
    LEFT JOIN desk d ON d.property_id = c.property_id AND d.id = c.desk_id
    WHERE c.property_id = $1 AND c.id = $2`,
};

/** First lock of the fixed order after the property: whoever changes a case or gives on it holds this. */
export const LOCK_CASE: Statement = {
  name: 'lock-case',
  text: `
    SELECT id, version, number, state, stay_id AS "stayId", category, owner_id AS "ownerId", closed_at AS "closedAt",
      stated_problem AS "statedProblem", agreed_problem AS "agreedProblem", outcome, explanation
    FROM incident_case WHERE property_id = $1 AND id = $2 FOR UPDATE`,
};

export const STAY_OF_CASE: Statement = {
  name: 'stay-of-case',
  text: `
    SELECT s.guest_id AS "guestId", g.address_as AS "guestName",
      (SELECT r.number FROM room_assignment a JOIN room r ON r.property_id = a.property_id AND r.id = a.room_id
       WHERE a.property_id = s.property_id AND a.stay_id = s.id AND a.active ORDER BY a.starts_on DESC LIMIT 1) AS "roomNumber"
    FROM stay s
    JOIN guest g ON g.property_id = s.property_id AND g.id = s.guest_id
    WHERE s.property_id = $1 AND s.id = $2`,
};

/** The next number of the year. The row stays locked until the commit: after it there is nothing but writing. */
export const NEXT_CASE_NUMBER: Statement = {
  name: 'next-case-number',
  text: `
    INSERT INTO case_number_counter (property_id, year, last) VALUES ($1, $2, 1)
    ON CONFLICT (property_id, year) DO UPDATE SET last = case_number_counter.last + 1
    RETURNING last`,
};

export const WORKS_HERE: Statement = {
  name: 'works-here',
  text: `
    SELECT s.id, s.name FROM staff_assignment a JOIN staff s ON s.id = a.staff_id AND s.disabled_at IS NULL
    WHERE a.property_id = $1 AND a.staff_id = $2 AND a.deactivated_at IS NULL`,
};

/** Entries oldest first. */
export const TIMELINE: Statement = {
  name: 'timeline',
  text: `
    SELECT e.id, json_build_object('id', e.id, 'kind', e.kind, 'visibility', e.visibility, 'text', e.text,
      'details', e.details, 'actor', e.actor_name, 'desk', e.desk_name, 'at', ${instantJson('e.at')}, 'businessDate', e.business_date)::text AS json
    FROM timeline_entry e
    WHERE e.property_id = $1 AND e.case_id = $2 AND ($3::uuid IS NULL OR e.id > $3)
    ORDER BY e.id LIMIT $4`,
};

/** Which of these numbers ($3, upper case) are rooms, and which of the guest's own, now or earlier: $2 stay. */
export const ROOMS_NAMED: Statement = {
  name: 'rooms-named',
  text: `
    SELECT upper(r.number) AS number, EXISTS (SELECT FROM room_assignment a
      WHERE a.property_id = r.property_id AND a.room_id = r.id AND a.stay_id = $2) AS own
    FROM room r WHERE r.property_id = $1 AND upper(r.number) = ANY($3::text[])`,
};

/** Who changed each of these fields last, and when; a field nobody changed has no row. */
export const LAST_CHANGES: Statement = {
  name: 'last-changes',
  text: `
    SELECT DISTINCT ON (field.name) field.name AS field, e.actor_name AS by, ${instantJson('e.at')} AS at
    FROM timeline_entry e, jsonb_array_elements_text(e.details -> 'changed') AS field (name)
    WHERE e.property_id = $1 AND e.case_id = $2 AND e.details ? 'changed' AND field.name = ANY ($3::text[])
    ORDER BY field.name, e.at DESC`,
};

/** An entry that is to be taken back, and how long ago it was made. */
export const ENTRY_TO_UNDO: Statement = {
  name: 'entry-to-undo',
  text: `
    SELECT e.id, e.kind, e.actor_id AS "actorId", e.details, extract(epoch FROM clock_timestamp() - e.at)::float8 AS "secondsAgo"
    FROM timeline_entry e WHERE e.property_id = $1 AND e.case_id = $2 AND e.id = $3`,
};

/** Who did something else on the case since that entry, and when. */
export const SINCE_ENTRY: Statement = {
  name: 'since-entry',
  text: `
    SELECT l.actor_name AS by, ${instantJson('l.at')} AS at
    FROM timeline_entry e
    JOIN timeline_entry l ON l.property_id = e.property_id AND l.case_id = e.case_id AND l.id <> e.id
      AND l.at >= e.at AND l.kind <> 'note'
    WHERE e.property_id = $1 AND e.case_id = $2 AND e.id = $3
    ORDER BY l.at DESC LIMIT 1`,
};

/** All at once and by id, so that two who want several wait for each other instead of deadlocking. */
export const LOCK_OPEN_CASES: Statement = {
  name: 'lock-open-cases',
  text: `SELECT id FROM incident_case
    WHERE property_id = $1 AND stay_id = ANY($2::uuid[]) AND state NOT IN ('Closed', 'Duplicate') ORDER BY id FOR UPDATE`,
};

/** Open cases are about where the guest is; closed ones about where the guest was. */
export const FOLLOW_GUEST: Statement = {
  name: 'cases-follow-guest',
  text: `UPDATE incident_case SET room_number = $3, version = version + 1
    WHERE property_id = $1 AND stay_id = $2 AND state NOT IN ('Closed', 'Duplicate')`,
};

export const LOCK_PROMISE: Statement = {
  name: 'lock-promise',
  text: `SELECT id, case_id AS "caseId", what, due_at AS "dueAt", owner_name AS owner, state
    FROM promise WHERE property_id = $1 AND id = $2 FOR UPDATE`,
};
