import type { AuditQueryDto } from '@amends/reporting/dto';
import { instantJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';

const LABEL = `CASE e.subject_kind
    WHEN 'case' THEN (SELECT c.number FROM incident_case c WHERE c.property_id = e.property_id AND c.id = e.subject_id)
    WHEN 'stay' THEN (SELECT s.confirmation_number FROM stay s WHERE s.property_id = e.property_id AND s.id = e.subject_id)
    WHEN 'folio' THEN (SELECT f.number FROM folio f WHERE f.property_id = e.property_id AND f.id = e.subject_id)
    WHEN 'room' THEN (SELECT r.number FROM room r WHERE r.property_id = e.property_id AND r.id = e.subject_id)
    WHEN 'staff' THEN (SELECT p.name FROM staff p JOIN staff_assignment a ON a.staff_id = p.id AND a.property_id = e.property_id
      WHERE p.id = e.subject_id)
    WHEN 'desk' THEN (SELECT d.name FROM desk d WHERE d.property_id = e.property_id AND d.id = e.subject_id)
    WHEN 'api-key' THEN (SELECT k.name FROM api_key k WHERE k.property_id = e.property_id AND k.id = e.subject_id)
  END`;

const CASE_ID = `CASE e.subject_kind
    WHEN 'case' THEN e.subject_id::text
    WHEN 'promise' THEN (SELECT p.case_id::text FROM promise p WHERE p.property_id = e.property_id AND p.id = e.subject_id)
    WHEN 'credit' THEN (SELECT c.case_id::text FROM credit c WHERE c.property_id = e.property_id AND c.id = e.subject_id)
  END`;

const STAY_ID = `CASE e.subject_kind
    WHEN 'stay' THEN e.subject_id
    WHEN 'folio' THEN (SELECT f.stay_id FROM folio f WHERE f.property_id = e.property_id AND f.id = e.subject_id)
  END`;

const ENTRY = `
  json_build_object('id', e.id, 'at', ${instantJson('e.at')}, 'businessDate', e.business_date, 'actorKind', e.actor_kind,
    'actorId', e.actor_id, 'actor', e.actor_name, 'desk', e.desk_name, 'action', e.action,
    'subjectKind', e.subject_kind, 'subjectId', e.subject_id, 'subject', ${LABEL}, 'caseId', ${CASE_ID},
    'stayId', ${STAY_ID}, 'change', e.change, 'requestId', e.request_id, 'hash', encode(e.hash, 'hex'))::text AS json`;

/** Where a page starts. */
export interface AuditFrom {
  readonly propertyId: string;
  readonly id: string | null;
  readonly limit: number;
}

/** Newest first; the text is made from the filters that are set, so that each combination keeps a plan of its own. */
export function listAudit(query: AuditQueryDto, from: AuditFrom): { statement: Statement; values: unknown[] } {
  const values: unknown[] = [from.propertyId];
  const value = (given: unknown, type: string): string => `$${values.push(given)}::${type}`;
  const where = ['e.property_id = $1'];
  const names = ['audit'];
  for (const [name, condition] of Object.entries(CONDITIONS)) {
    const given = query[name as keyof typeof CONDITIONS] ?? undefined;
    if (given === undefined) continue;
    where.push(condition((type) => value(given, type)));
    names.push(name);
  }
  if (from.id !== null) where.push(`e.id < ${value(from.id, 'uuid')}`);
  if (from.id !== null) names.push('after');
  const text = `SELECT e.id, ${ENTRY} FROM audit_entry e
    WHERE ${where.join(' AND ')} ORDER BY e.id DESC LIMIT ${value(from.limit + 1, 'int')}`;
  return { statement: { name: names.join('-'), text }, values };
}

type Condition = (value: (type: string) => string) => string;

const CONDITIONS = {
  subjectId: (value) => `e.subject_id = ${value('uuid')}`,
  subject: (value) => `e.subject_id = ANY (ARRAY(${subjectsCalled(value('text'))}))`,
  subjectKind: (value) => `e.subject_kind = ${value('text')}`,
  actorId: (value) => `e.actor_id = ${value('uuid')}`,
  action: (value) => `e.action = ${value('text')}`,
  from: (value) => since(startOf(value('date')), '>='),
  until: (value) => since(startOf(`(${value('date')} + 1)`), '<'),
} satisfies Partial<Record<keyof AuditQueryDto, Condition>>;

/** The first moment of a day by the house's clock. */
function startOf(day: string): string {
  return `(SELECT ${day}::timestamp AT TIME ZONE p.time_zone FROM property p WHERE p.id = $1)`;
}

/** A moment of the day ids begin with, so that the index of the order finds it; ten minutes are left for clocks apart. */
function since(moment: string, than: '>=' | '<'): string {
  const slack = than === '<' ? '+' : '-';
  const milliseconds = `greatest(0, extract(epoch FROM ${moment} ${slack} interval '10 minutes') * 1000)::bigint`;
  const id = `(SELECT (lpad(to_hex(${milliseconds}), 12, '0') || repeat('0', 20))::uuid)`;
  return `e.at ${than} ${moment} AND e.id ${than} ${id}`;
}

/** Ids behind what people say: a number, with what hangs on it. */
function subjectsCalled(typed: string): string {
  const called = (column: string): string => `${column} IN (${typed}, upper(${typed}), lower(${typed}))`;
  const ofCase = `JOIN incident_case c ON c.property_id = x.property_id AND c.id = x.case_id
    WHERE x.property_id = $1 AND ${called('c.number')}`;
  return `
    SELECT c.id FROM incident_case c WHERE c.property_id = $1 AND ${called('c.number')}
    UNION ALL SELECT x.id FROM promise x ${ofCase}
    UNION ALL SELECT x.id FROM credit x ${ofCase}
    UNION ALL SELECT s.id FROM stay s WHERE s.property_id = $1 AND ${called('s.confirmation_number')}
    UNION ALL SELECT f.id FROM folio f JOIN stay s ON s.property_id = f.property_id AND s.id = f.stay_id
      WHERE f.property_id = $1 AND ${called('s.confirmation_number')}
    UNION ALL SELECT r.id FROM room r WHERE r.property_id = $1 AND ${called('r.number')}
    UNION ALL SELECT p.id FROM staff p JOIN staff_assignment a ON a.staff_id = p.id
      WHERE a.property_id = $1 AND ${called('p.sign_in_name')}`;
}

/**
 * Everybody who did something here, under the newest name. The index by actor is skipped through, one step for each:
 * the table itself may hold years.
 */
export const AUDIT_ACTORS: Statement = {
  name: 'audit-actors',
  text: `
    WITH RECURSIVE actor AS (
      (SELECT e.actor_id FROM audit_entry e WHERE e.property_id = $1 ORDER BY e.actor_id LIMIT 1)
      UNION ALL
      SELECT (SELECT e.actor_id FROM audit_entry e WHERE e.property_id = $1 AND e.actor_id > actor.actor_id
        ORDER BY e.actor_id LIMIT 1)
      FROM actor WHERE actor.actor_id IS NOT NULL
    )
    SELECT actor.actor_id AS id, last.actor_name AS name, last.actor_kind AS kind
    FROM actor
    CROSS JOIN LATERAL (SELECT e.actor_name, e.actor_kind FROM audit_entry e
      WHERE e.property_id = $1 AND e.actor_id = actor.actor_id ORDER BY e.id DESC LIMIT 1) last
    ORDER BY last.actor_name, actor.actor_id LIMIT 1000`,
};
