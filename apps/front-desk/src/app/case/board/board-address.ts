import type { CaseBand } from '@amends/case';
import type { CaseListQueryDto } from '@amends/case/dto';

/** Views everybody has: what the board shows of the house, as filters. */
export const VIEWS = {
  all: {},
  mine: { owner: 'me' },
  unowned: { owner: 'nobody' },
  late: { due: 'late' },
  severe: { severity: 'severe' },
  noise: { category: 'noise' },
  waiting: { due: 'waiting' },
} as const satisfies Record<string, CaseListQueryDto>;
export type ViewName = keyof typeof VIEWS;
export const VIEW_NAMES = Object.keys(VIEWS) as readonly ViewName[];

export const FILTERS = ['owner', 'desk', 'severity', 'category', 'state', 'due', 'text'] as const;
export type FilterName = (typeof FILTERS)[number];
export type BoardFilters = Readonly<Partial<Record<FilterName, string>>>;

export const COLUMNS = ['time', 'severity', 'room', 'guest', 'what', 'owner', 'next', 'touched'] as const;
export type Column = (typeof COLUMNS)[number];

/** What the board shows and in which order; all of it stands in the address. */
export interface BoardWish {
  readonly view: ViewName;
  /** Those of the view and those set beside it. */
  readonly filters: BoardFilters;
  /** Only what is set beside the view. */
  readonly own: BoardFilters;
  readonly sort: Column;
  readonly down: boolean;
}

type Params = Readonly<Record<string, unknown>>;

/** Reads an address; what it does not know, it leaves out. */
export function wishOf(params: Params): BoardWish {
  const view = VIEW_NAMES.find((name) => name === params['view']) ?? 'all';
  const set = FILTERS.flatMap((name) => {
    const value = params[name];
    return typeof value === 'string' && value !== '' ? [[name, value] as const] : [];
  });
  const own: BoardFilters = Object.fromEntries(set);
  const order = params['sort'];
  const [sort, direction] = typeof order === 'string' ? order.split('.') : [];
  return {
    view,
    own,
    filters: { ...VIEWS[view], ...own },
    sort: COLUMNS.find((column) => column === sort) ?? 'time',
    down: direction === 'down',
  };
}

/** The wish as it is kept under a name: always in one order, so that the same wish is the same text. */
export function queryOf({ view, own, sort, down }: Pick<BoardWish, 'view' | 'own' | 'sort' | 'down'>): string {
  const params = new URLSearchParams();
  if (view !== 'all') params.set('view', view);
  for (const name of FILTERS) if (own[name] !== undefined) params.set(name, own[name]);
  if (sort !== 'time' || down) params.set('sort', down ? `${sort}.down` : sort);
  return params.toString();
}

/**
 * What the server is asked. Where a case stands is left to the clock here: a case becomes late without anything
 * happening that the server could tell.
 */
export function listQuery({ due: _due, ...filters }: BoardFilters): string {
  const params = new URLSearchParams({ open: 'true', limit: '200' });
  for (const name of FILTERS) if (name !== 'due' && filters[name] !== undefined) params.set(name, filters[name]);
  return params.toString();
}

/** The band the board is narrowed to, if any. */
export function bandOf({ due }: BoardFilters): CaseBand | undefined {
  return due as CaseBand | undefined;
}
