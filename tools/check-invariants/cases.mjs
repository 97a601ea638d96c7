import { CASE_TABLE } from '@amends/case';

const ALLOWED = Object.entries(CASE_TABLE).flatMap(([from, row]) =>
  Object.entries(row).map(([transition, to]) => `('${from}', '${transition}', '${to}')`),
);

/** @type {readonly import('./run.mjs').Check[]} */
export const CASES = [
  {
    invariant: 5,
    rule: 'No case went on in a way its transition table does not allow.',
    broken: `
      SELECT e.case_id FROM timeline_entry e
      WHERE ($1::uuid IS NULL OR e.property_id = $1) AND e.kind = 'transition'
        AND (e.details ->> 'from', e.details ->> 'transition', e.details ->> 'to') NOT IN (VALUES ${ALLOWED.join(', ')})`,
  },
  {
    invariant: 5,
    rule: 'Every case that went on is where one of its transitions has led.',
    broken: `
      SELECT c.id FROM incident_case c
      JOIN timeline_entry e ON e.property_id = c.property_id AND e.case_id = c.id AND e.kind = 'transition'
      WHERE $1::uuid IS NULL OR c.property_id = $1
      GROUP BY c.property_id, c.id HAVING NOT bool_or(e.details ->> 'to' = c.state)`,
  },
  {
    invariant: 5,
    rule: 'A closed case has an agreed problem, an outcome and an explanation.',
    broken: `
      SELECT id FROM incident_case
      WHERE ($1::uuid IS NULL OR property_id = $1) AND state = 'Closed'
        AND (coalesce(trim(agreed_problem), '') = '' OR coalesce(trim(outcome), '') = '' OR coalesce(trim(explanation), '') = ''
          OR closed_at IS NULL)`,
  },
];
