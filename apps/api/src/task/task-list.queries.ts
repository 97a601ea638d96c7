import type { TaskListQueryDto } from '@amends/task/dto';
import type { Statement } from '../platform/pool';
import { OPEN_TASK, TASK_JOINS, TASK_ROW, WITH_OCCUPIED } from './task-row';

/** Where a page of tasks starts and who asks. */
export interface TaskListFrom {
  readonly propertyId: string;
  readonly me: string;
  readonly dueAt: string | null;
  readonly id: string | null;
  readonly limit: number;
}

type Filters = readonly (readonly [name: string, sql: string])[];
type Value = (given: unknown, type: string) => string;

/** A page of tasks: open ones by what is due first, all others newest first. Each combination of filters has a plan of its own. */
export function listTasks(query: TaskListQueryDto, from: TaskListFrom): { statement: Statement; values: unknown[] } {
  const values: unknown[] = [from.propertyId];
  const value: Value = (given, type) => `$${values.push(given)}::${type}`;
  const filters = [...filtersOf(query, from.me, value), ...after(query, from, value)];
  return {
    statement: {
      name: ['list-tasks', ...filters.map(([name]) => name)].join('-'),
      text: `
        ${WITH_OCCUPIED}
        SELECT k.id, k.due_at::text AS "dueAt", json_build_object(${TASK_ROW})::text AS json
        FROM task k ${TASK_JOINS}
        WHERE ${['k.property_id = $1', ...filters.map(([, sql]) => sql)].join(' AND ')}
        ORDER BY ${query.open === 'true' ? 'k.due_at, k.id' : 'k.id DESC'} LIMIT ${value(from.limit + 1, 'int')}`,
    },
    values,
  };
}

const COLUMNS = {
  department: ['k.department', 'text'],
  state: ['k.state', 'text'],
  roomId: ['k.room_id', 'uuid'],
  stayId: ['k.stay_id', 'uuid'],
  caseId: ['k.case_id', 'uuid'],
  moveId: ['k.move_id', 'uuid'],
} as const satisfies Partial<Record<keyof TaskListQueryDto, readonly [string, string]>>;

function filtersOf(query: TaskListQueryDto, me: string, value: Value): Filters {
  const { open, mine } = query;
  const asked = Object.entries(COLUMNS).flatMap(([name, [column, type]]) => {
    const given = query[name as keyof typeof COLUMNS];
    return given === undefined ? [] : [[name, `${column} = ${value(given, type)}`] as const];
  });
  return [
    ...(open === undefined ? [] : [[`open-${open}`, open === 'true' ? OPEN_TASK : `NOT (${OPEN_TASK})`] as const]),
    ...asked,
    ...(mine === undefined ? [] : [['mine', `k.assignee_id = ${value(me, 'uuid')}`] as const]),
  ];
}

function after(query: TaskListQueryDto, { id, dueAt }: TaskListFrom, value: Value): Filters {
  if (id === null) return [];
  if (query.open !== 'true') return [['after', `k.id < ${value(id, 'uuid')}`]];
  return [['after', `(k.due_at, k.id) > (${value(dueAt, 'timestamptz')}, ${value(id, 'uuid')})`]];
}
