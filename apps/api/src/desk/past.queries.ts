import { PAST_PROBLEM } from '../case';
import { instantJson } from '../platform/money-json';

const PAST_CASES = 10;

const pastCase = (k: string): string => `
  json_build_object('id', ${k}.id, 'number', ${k}.number, 'category', ${k}.category, 'severity', ${k}.severity,
    'thisStay', ${k}.stay_id IS NOT DISTINCT FROM s.id, 'closedAt', ${instantJson(`${k}.closed_at`)}, 'outcome', ${k}.outcome)`;

/** Closed cases of the guest of stay `s`, newest first, as JSON. */
export const CASES_BEFORE = `
  (SELECT coalesce(json_agg(${pastCase('c')} ORDER BY c.closed_at DESC, c.id DESC), '[]')
   FROM (SELECT * FROM incident_case k WHERE k.property_id = s.property_id AND k.guest_id = s.guest_id AND k.state = 'Closed'
     ORDER BY k.closed_at DESC, k.id DESC LIMIT ${PAST_CASES}) c)`;

/** What went wrong in earlier stays: counted by category, and the last severe one. */
export const PAST_PROBLEMS = `
  json_build_object(
    'count', (SELECT count(*) FROM incident_case k WHERE ${PAST_PROBLEM}),
    'categories', (SELECT coalesce(json_agg(json_build_object('category', o.category, 'count', o.times)
        ORDER BY o.times DESC, o.last DESC), '[]')
      FROM (SELECT k.category, count(*) AS times, max(k.closed_at) AS last FROM incident_case k
        WHERE ${PAST_PROBLEM} GROUP BY k.category) o),
    'serious', (SELECT ${pastCase('k')} FROM incident_case k WHERE ${PAST_PROBLEM} AND k.severity = 'severe'
      ORDER BY k.closed_at DESC LIMIT 1))`;

/** Kinds of entries that are made with the guest there, or on the line. */
const SPOKEN = `('opened', 'explained', 'guest-answered', 'promise', 'promise-settled', 'credit', 'move')`;

/** When the guest was last spoken with about a case of stay `s`. */
export const LAST_CONTACT = `
  (SELECT json_build_object('at', ${instantJson('e.at')}, 'by', e.actor_name, 'kind', e.kind, 'caseId', e.case_id)
   FROM incident_case c
   JOIN timeline_entry e ON e.property_id = c.property_id AND e.case_id = c.id AND e.kind IN ${SPOKEN}
   WHERE c.property_id = s.property_id AND c.stay_id = s.id
   ORDER BY e.at DESC, e.id DESC LIMIT 1)`;
