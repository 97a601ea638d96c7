import type { CaseListQueryDto } from '@amends/case/dto';
import { searchKey } from '@amends/kernel';
import type { Statement } from '../platform/pool';
import { CASE_BAND, CASE_ROW_JOINS, CASE_ROW_JSON, NEXT_PROMISE, OPEN_CASE } from './case-row';

/** Where a page of cases starts and who is meant by `me`. */
export interface CaseListFrom {
  readonly propertyId: string;
  readonly me: string;
  readonly dueAt: string | null;
  readonly id: string | null;
  readonly limit: number;
}

/** A condition that is set, and the name it gives to the statement. */
interface Filter {
  readonly name: string;
  readonly sql: string;
}

type Value = (given: unknown, type: string) => string;

const byDue = ({ open }: CaseListQueryDto): boolean => open === 'true';

/**
 * A page of cases: open ones by what is due first, all others newest first.
 *
 * The text is made from the filters that are set, so that each combination keeps a plan of its own; the open list
 * repeats the partial index's own condition to be served by it.
 */
export function listCases(query: CaseListQueryDto, from: CaseListFrom): { statement: Statement; values: unknown[] } {
  const values: unknown[] = [from.propertyId];
  const value: Value = (given, type) => `$${values.push(given)}::${type}`;
  const filters = [...filtersOf(query, from.me, value), ...after(query, from, value)];
  return {
    statement: {
      name: ['list-cases', ...filters.map(({ name }) => name)].join('-'),
      text: `
        SELECT c.id, c.due_at::text AS "dueAt", ${CASE_ROW_JSON}::text AS json
        FROM incident_case c ${CASE_ROW_JOINS}
        WHERE ${['c.property_id = $1', ...filters.map(({ sql }) => sql)].join(' AND ')}
        ORDER BY ${byDue(query) ? 'c.due_at, c.id' : 'c.id DESC'} LIMIT ${value(from.limit + 1, 'int')}`,
    },
    values,
  };
}

function filtersOf(query: CaseListQueryDto, me: string, value: Value): Filter[] {
  const { open, stayId, state, owner, desk, severity, category, due, text, ids } = query;
  const filters: Filter[] = [];
  const add = (name: string, sql: string): number => filters.push({ name, sql });
  if (open !== undefined) add(open, open === 'true' ? OPEN_CASE : `NOT (${OPEN_CASE})`);
  // Both mean open cases only; saying so lets the partial index serve them.
  if ((due !== undefined || text !== undefined) && open !== 'true') add('still-open', OPEN_CASE);
  if (stayId !== undefined) add('stay', `c.stay_id = ${value(stayId, 'uuid')}`);
  if (state !== undefined) add('state', `c.state = ${value(state, 'text')}`);
  if (owner === 'nobody') add('unowned', 'c.owner_id IS NULL');
  else if (owner !== undefined) add('owner', `c.owner_id = ${value(owner === 'me' ? me : owner, 'uuid')}`);
  if (desk !== undefined) add('desk', `d.code = ${value(desk, 'text')}`);
  if (severity !== undefined) add('severity', `c.severity = ${value(severity, 'text')}`);
  if (category !== undefined) add('category', `c.category = ${value(category, 'text')}`);
  if (due !== undefined) add('due', `${CASE_BAND} = ${value(due, 'text')}`);
  if (text !== undefined) add('text', mentions(text, value));
  if (ids !== undefined) add('ids', `c.id = ANY(${value(ids.split(','), 'uuid[]')})`);
  return filters;
}

/** Room and number as they are written; names also without their accents, as the search finds them. */
function mentions(text: string, value: Value): string {
  const [typed, key] = [value(text.toLowerCase(), 'text'), value(searchKey(text), 'text')];
  return `(lower(c.room_number) = ${typed} OR position(${typed} IN lower(c.number)) > 0
    OR position(${typed} IN lower(c.guest_name)) > 0 OR position(${typed} IN lower(c.stated_problem)) > 0
    OR (${key} <> '' AND EXISTS (SELECT 1 FROM guest g
      WHERE g.property_id = c.property_id AND g.id = c.guest_id AND position(${key} IN g.search_key) > 0)))`;
}

function after(query: CaseListQueryDto, { id, dueAt }: CaseListFrom, value: Value): Filter[] {
  if (id === null) return [];
  if (!byDue(query)) return [{ name: 'after', sql: `c.id < ${value(id, 'uuid')}` }];
  const sql = `(c.due_at, c.id) > (${value(dueAt, 'timestamptz')}, ${value(id, 'uuid')})`;
  return [{ name: 'after', sql }];
}

/** The open cases of the house by where they stand, and how many are nobody's, the asker's ($2), severe, about noise. */
export const CASE_COUNTS: Statement = {
  name: 'case-counts',
  text: `
    SELECT count(*) FILTER (WHERE b.band = 'late')::int AS late, count(*) FILTER (WHERE b.band = 'soon')::int AS soon,
      count(*) FILTER (WHERE b.band = 'later')::int AS later, count(*) FILTER (WHERE b.band = 'waiting')::int AS waiting,
      count(*) FILTER (WHERE b.owner_id IS NULL)::int AS unowned, count(*) FILTER (WHERE b.owner_id = $2)::int AS mine,
      count(*) FILTER (WHERE b.severity = 'severe')::int AS severe,
      count(*) FILTER (WHERE b.severity = 'severe' AND b.band = 'late')::int AS "severeLate",
      count(*) FILTER (WHERE b.category = 'noise')::int AS noise
    FROM (SELECT ${CASE_BAND} AS band, c.owner_id, c.severity, c.category FROM incident_case c ${NEXT_PROMISE}
      WHERE c.property_id = $1 AND ${OPEN_CASE}) b`,
};

/** Everybody here whose role ($2) may work on cases, by name. */
export const CASE_OWNERS: Statement = {
  name: 'case-owners',
  text: `
    SELECT s.id, s.name, CASE WHEN d.id IS NULL THEN NULL ELSE json_build_object('code', d.code, 'name', d.name) END AS desk
    FROM staff_assignment a
    JOIN staff s ON s.id = a.staff_id AND s.disabled_at IS NULL
    LEFT JOIN desk d ON d.property_id = a.property_id AND d.id = a.desk_id
    WHERE a.property_id = $1 AND a.deactivated_at IS NULL AND a.role = ANY($2::text[])
    ORDER BY s.name, s.id`,
};
