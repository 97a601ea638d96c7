import type { CaseDto, CaseRowDto, PresentDto, PromiseDto, TimelineEntryDto } from '@amends/case/dto';
import type { UnsentNote } from '../../case/unsent';
import { COLLEAGUE, ME, eur, inMinutes } from './house';

export const CASE: CaseDto = {
  id: 'case-noise',
  version: 3,
  number: 'LIS1-2026-000471',
  kind: 'complaint',
  category: 'noise',
  description: null,
  severity: 'severe',
  fault: 'house',
  channel: 'in-person',
  state: 'InProgress',
  transitions: ['assign', 'await-follow-up', 'close'],
  stayId: 'stay-anna',
  guestName: 'Ms Anna Nowak-Wiśniewska',
  roomNumber: '412',
  statedProblem: 'The lift hums all night; we slept three hours.',
  agreedProblem: 'A quieter room from tonight, and something off the first night.',
  outcome: null,
  explanation: null,
  owner: ME,
  desk: { code: 'FRONT', name: 'Front desk' },
  openedBy: ME.name,
  openedAt: inMinutes(-25),
  businessDate: '2026-11-21',
  dueAt: inMinutes(-6),
  closedAt: null,
  duplicateOf: null,
};

function row(id: string, change: Partial<CaseRowDto>): CaseRowDto {
  return { ...CASE, id, owner: null, nextPromise: null, lastEntryAt: CASE.openedAt, ...change };
}

/** From late to calm. */
export const CASE_ROWS: readonly CaseRowDto[] = [
  row('late', { owner: ME }),
  row('due', { category: 'water', roomNumber: '203', openedAt: inMinutes(-26), dueAt: inMinutes(4) }),
  row('soon', {
    category: 'room-not-ready',
    guestName: 'Mr Aleksandras Kazlauskas-Petrauskas',
    roomNumber: null,
    owner: COLLEAGUE,
    openedAt: inMinutes(-35),
    dueAt: inMinutes(25),
  }),
  row('calm', { category: 'equipment', roomNumber: '118', openedAt: inMinutes(-5), dueAt: inMinutes(115) }),
];

/** The board: every clock there is, also one that stands and one that runs for a promise alone. */
export const BOARD_ROWS: readonly CaseRowDto[] = [
  ...CASE_ROWS,
  row('waits', {
    state: 'PendingFollowUp',
    category: 'service',
    guestName: 'Ms Ivana Horvat',
    roomNumber: '203',
    severity: 'minor',
    owner: COLLEAGUE,
  }),
  row('promised', {
    state: 'PendingFollowUp',
    category: 'bill',
    guestName: 'Mr Piotr Nowakowski',
    roomNumber: '331',
    severity: 'moderate',
    owner: ME,
    nextPromise: { what: 'Word from the bookkeeping about the deposit.', dueAt: inMinutes(180) },
  }),
];

function entry(id: string, minutes: number, change: Partial<TimelineEntryDto>): TimelineEntryDto {
  const who = { actor: ME.name, desk: 'Front desk', businessDate: CASE.businessDate };
  return {
    id,
    kind: 'note',
    visibility: 'internal',
    text: null,
    details: {},
    at: inMinutes(minutes),
    ...who,
    ...change,
  };
}

/** One of each kind. */
export const ENTRIES: readonly TimelineEntryDto[] = [
  entry('1', -25, { kind: 'opened' }),
  entry('2', -24, { kind: 'transition', details: { transition: 'assign' } }),
  entry('3', -22, { kind: 'edited' }),
  entry('4', -20, { text: 'She leaves for dinner at eight; the luggage may be carried meanwhile.' }),
  entry('5', -15, { kind: 'promise', text: 'A call back before six.' }),
  entry('6', -10, { kind: 'move', details: { fromRoom: '412', toRoom: '305' }, actor: COLLEAGUE.name }),
  entry('7', -8, { kind: 'credit', details: { total: eur('47.20') } }),
  entry('8', -6, { kind: 'explained' }),
  entry('9', -5, { kind: 'promise-settled', desk: null }),
];

export const PROMISE: PromiseDto = {
  id: 'promise',
  caseId: CASE.id,
  what: 'A call back before six.',
  dueAt: inMinutes(20),
  owner: ME.name,
  state: 'open',
};

/** Who has which case on a screen just now. */
export const PRESENT: Readonly<Record<string, readonly PresentDto[]>> = {
  [CASE.id]: [
    { ...COLLEAGUE, writing: 'outcome' },
    { id: 'jonas', name: 'Jonas Petraitis', writing: null },
  ],
  due: [{ ...COLLEAGUE, writing: null }],
};

/** Written without a connection. */
export const UNSENT_NOTE: UnsentNote = {
  kind: 'note',
  id: 'note',
  at: CASE.openedAt,
  tried: false,
  caseId: CASE.id,
  note: { id: 'note', text: 'The engineer comes at eight.' },
};
