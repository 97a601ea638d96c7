import type { MemberListQueryDto } from '@amends/staff/dto';
import type { Statement } from '../platform/pool';

const SEEN_LATELY = `EXISTS (SELECT FROM staff_session t WHERE t.staff_id = s.id AND t.revoked_at IS NULL
  AND t.expires_at > now() AND t.last_seen_at > now() - interval '30 minutes')`;

const ON_SHIFT = `(a.deactivated_at IS NULL AND ${SEEN_LATELY})`;

/** What two spellings of a name have in common; also the order of the list. */
const folded = (text: string): string =>
  `regexp_replace(translate(lower(normalize(${text}, NFKD)), 'łđøı', 'ldoi'), '[\\u0300-\\u036f]', '', 'g')`;

const MEMBER = `
  s.id, s.version + a.version AS version, s.name, s.sign_in_name AS "signInName", s.language, a.role,
  CASE WHEN d.id IS NULL THEN NULL ELSE json_build_object('id', d.id, 'code', d.code, 'name', d.name) END AS desk,
  a.deactivated_at IS NULL AS active, ${ON_SHIFT} AS "onShift", s.setup_expires_at AS "setupExpiresAt",
  EXISTS (SELECT FROM assignments_of(s.id) o WHERE o.property_id <> a.property_id) AS "worksElsewhere"`;

const FROM = `
  FROM staff_assignment a
  JOIN staff s ON s.id = a.staff_id AND s.disabled_at IS NULL
  LEFT JOIN desk d ON d.property_id = a.property_id AND d.id = a.desk_id`;

/** A person of this property; one of another is not there. */
export const FIND_MEMBER: Statement = {
  name: 'find-member',
  text: `SELECT ${MEMBER} ${FROM} WHERE a.property_id = $1 AND a.staff_id = $2`,
};

export interface MemberListFrom {
  readonly propertyId: string;
  readonly id: string | null;
  readonly limit: number;
}

/** By name; the text is made from the filters that are set. Where the page goes on is read from the last one's row. */
export function listMembers(query: MemberListQueryDto, from: MemberListFrom): ListStatement {
  const { where, values, value, filters } = listFilters(query.q, from);
  if (query.role !== undefined) where.push(`a.role = ${value(query.role, 'text')}`);
  if (query.deskId !== undefined) where.push(`a.desk_id = ${value(query.deskId, 'uuid')}`);
  if (query.active !== undefined) where.push(`a.deactivated_at IS ${query.active === 'true' ? 'NULL' : 'NOT NULL'}`);
  filters.push(query.role && 'role', query.deskId && 'desk', query.active);
  const name = ['list-members', ...filters.filter(Boolean)].join('-');
  return { statement: { name, text: page(MEMBER, where, value(from.limit + 1, 'int')) }, values };
}

const COLLEAGUE = `s.id, s.name, a.role, ${ON_SHIFT} AS "onShift",
  CASE WHEN d.id IS NULL THEN NULL ELSE json_build_object('code', d.code, 'name', d.name) END AS desk`;

/** Who works here, by name. */
export function listColleagues(q: string | undefined, from: MemberListFrom): ListStatement {
  const { where, values, value, filters } = listFilters(q, from);
  where.push('a.deactivated_at IS NULL');
  const name = ['list-colleagues', ...filters.filter(Boolean)].join('-');
  return { statement: { name, text: page(COLLEAGUE, where, value(from.limit + 1, 'int')) }, values };
}

interface ListStatement {
  readonly statement: Statement;
  readonly values: unknown[];
}

interface ListFilters {
  readonly where: string[];
  readonly values: unknown[];
  readonly filters: (string | null | undefined)[];
  readonly value: (given: unknown, type: string) => string;
}

function listFilters(q: string | undefined, from: MemberListFrom): ListFilters {
  const values: unknown[] = [from.propertyId];
  const value = (given: unknown, type: string): string => `$${values.push(given)}::${type}`;
  const where = ['a.property_id = $1'];
  if (q !== undefined) {
    const part = folded(value(q, 'text'));
    where.push(`(position(${part} IN ${folded('s.name')}) > 0 OR position(${part} IN s.sign_in_name) > 0)`);
  }
  if (from.id !== null) {
    const last = value(from.id, 'uuid');
    where.push(`(${folded('s.name')}, s.id) > (SELECT ${folded('l.name')}, l.id FROM staff l WHERE l.id = ${last})`);
  }
  return { where, values, filters: [q && 'q', from.id && 'after'], value };
}

function page(columns: string, where: readonly string[], limit: string): string {
  return `SELECT ${columns} ${FROM} WHERE ${where.join(' AND ')} ORDER BY ${folded('s.name')}, s.id LIMIT ${limit}`;
}
