import { OPEN_FINDINGS } from '../bill';
import { instantJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';

/** At check-in and at check-out of a stay `s`, on the business date of `p`; no moment in between. */
const MOMENT = `
  CASE WHEN s.status = 'InHouse' AND s.departure <= p.business_date THEN 'departure'
       WHEN s.status = 'Reserved' AND s.arrival <= p.business_date THEN 'arrival'
       WHEN s.status = 'InHouse' AND s.arrival = p.business_date THEN 'arrival' END`;

/** A trouble of another stay that was severe; a question or a compliment is none. */
export const PAST_PROBLEM = `
  k.property_id = s.property_id AND k.guest_id = s.guest_id AND k.state = 'Closed' AND k.stay_id IS DISTINCT FROM s.id
  AND k.kind NOT IN ('compliment', 'information', 'request')`;

/**
 * Lateral joins: what is to be said of stay `s` (`said`: moment, cases, promises, the serious one before), and what of
 * it may not pass unsaid (`due`: ids of cases and promises, keys of
 * findings). At departure likely errors on the bill are among it, at arrival a serious trouble of before is among the cases.
 */
export const ANNOUNCED = `
  CROSS JOIN LATERAL (
    SELECT ${MOMENT} AS moment,
      (SELECT coalesce(array_agg(c.id ORDER BY c.due_at, c.id), '{}') FROM incident_case c
       WHERE c.property_id = s.property_id AND c.stay_id = s.id AND c.state NOT IN ('Closed', 'Duplicate')) AS cases,
      (SELECT coalesce(array_agg(m.id ORDER BY m.due_at, m.id), '{}') FROM promise m
       WHERE m.property_id = s.property_id AND m.stay_id = s.id AND m.state = 'open') AS promises,
      (SELECT count(*)::int FROM promise m
       WHERE m.property_id = s.property_id AND m.stay_id = s.id AND m.state = 'open' AND m.due_at < now()) AS late_promises,
      (SELECT k.id FROM incident_case k WHERE ${PAST_PROBLEM} AND k.severity = 'severe'
       ORDER BY k.closed_at DESC LIMIT 1) AS past_serious,
      ${OPEN_FINDINGS} AS findings
  ) said
  CROSS JOIN LATERAL (
    SELECT CASE WHEN said.moment = 'arrival' AND said.past_serious IS NOT NULL
        THEN said.cases || said.past_serious ELSE said.cases END AS cases, said.promises,
      CASE WHEN said.moment = 'departure' THEN said.findings ELSE '{}' END AS findings
  ) due`;

/** Something is to be said now. Beside `ANNOUNCED`. */
export const TO_BE_SAID = `(said.moment IS NOT NULL AND cardinality(due.cases) + cardinality(due.promises) + cardinality(due.findings) > 0)`;

/** An acknowledgement `a` that covers all there is to say of `s`. */
const COVERS = `
  a.property_id = s.property_id AND a.stay_id = s.id AND a.moment = said.moment
  AND a.case_ids @> due.cases AND a.promise_ids @> due.promises AND a.finding_keys @> due.findings`;

export const ACKNOWLEDGED = `EXISTS (SELECT FROM announcement_acknowledgement a WHERE ${COVERS})`;

/** What to announce of a stay and who has acknowledged all of it, as JSON; NULL when there is nothing. */
export const ANNOUNCEMENT_JSON = `
  CASE WHEN ${TO_BE_SAID} THEN json_build_object('moment', said.moment, 'caseIds', due.cases, 'promiseIds', due.promises,
    'findingKeys', due.findings,
    'acknowledgedBy', (SELECT coalesce(json_agg(json_build_object('id', o.actor_id, 'name', o.actor_name,
        'at', ${instantJson('o.at')}) ORDER BY o.at), '[]')
      FROM (SELECT DISTINCT ON (a.actor_id) a.actor_id, a.actor_name, a.at FROM announcement_acknowledgement a
        WHERE ${COVERS} ORDER BY a.actor_id, a.at) o)) END`;

/** What there is to say of a stay now: $1 property, $2 stay. */
export const ANNOUNCEMENT: Statement = {
  name: 'announcement',
  text: `
    SELECT said.moment, due.cases AS "caseIds", due.promises AS "promiseIds", due.findings AS "findingKeys",
      said.cases AS "openCases"
    FROM stay s JOIN property p ON p.id = s.property_id ${ANNOUNCED}
    WHERE s.property_id = $1 AND s.id = $2`,
};

/** The same line on the timeline of each open case: ids of entries ($2) beside ids of cases ($3). */
export const TELL_CASES: Statement = {
  name: 'tell-cases',
  text: `
    WITH touched AS (UPDATE incident_case SET last_entry_at = $10 WHERE property_id = $1 AND id = ANY($3::uuid[]))
    INSERT INTO timeline_entry (property_id, id, case_id, kind, visibility, details, actor_kind, actor_id, actor_name,
      desk_name, at, business_date)
    SELECT $1, t.entry_id, t.case_id, 'announced', 'internal', $4::jsonb, $5, $6, $7, $8, $10, $9
    FROM unnest($2::uuid[], $3::uuid[]) AS t (entry_id, case_id)`,
};
