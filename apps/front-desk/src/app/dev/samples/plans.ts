import type {
  KeyFailureDto,
  KeyHandoverDto,
  KeyStepDto,
  MoveChainPreviewDto,
  MoveDto,
  RoomWishDto,
  ScheduledMoveDto,
  UndoVerdictDto,
} from '@amends/room-move/dto';
import type { StayDto } from '@amends/stay/dto';
import type { ChecklistDto } from '@amends/task/dto';
import { MOVE_PREVIEW } from './acts';
import { COLLEAGUE, ME, SAMPLE_PROPERTY, eur, inMinutes } from './house';
import { STAY } from './stay';

const { businessDate } = SAMPLE_PROPERTY;
const nights = { from: businessDate, until: STAY.departure };
const room = (number: string, roomType = 'SUP') => ({ id: `room-${number}`, number, roomType });

/** Nothing stands against moving them. */
export const MOVABLE: StayDto = { ...STAY, doNotMove: false };
export const OTHER: StayDto = {
  ...MOVABLE,
  id: 'stay-jonas',
  guest: { id: 'jonas', addressAs: 'Mr Jonas Petraitis', language: 'lt' },
  room: room('305'),
};

function later(stayId: string, change: Partial<ScheduledMoveDto> = {}): ScheduledMoveDto {
  return {
    ...{ id: `later-${stayId}`, stayId, guestName: STAY.guest.addressAs, caseId: null, state: 'Waiting' },
    ...{ fromRoom: room('412'), toRoom: room('305'), nights, dueAt: inMinutes(900), byDesk: false, reason: 'noise' },
    ...{ oldRoomStatus: 'Dirty', rateChoice: 'keep', roomTypeCharged: 'STD', scheduledBy: COLLEAGUE.name },
    rates: [{ night: businessDate, after: eur('118.00') }],
    scheduledAt: inMinutes(-60),
    ...{ against: null, taskId: null, moveId: null, settledBy: null, settledAt: null },
    ...change,
  };
}

const WAITS = later('plan-waits');
const AT_DESK = later('plan-due', { state: 'AtDesk', dueAt: inMinutes(-5), against: 'room-not-free' });

function wish(stayId: string, change: Partial<RoomWishDto> = {}): RoomWishDto {
  return {
    ...{ id: `wish-${stayId}`, stayId, guestName: 'Ms Ivana Horvat', state: 'Waiting', wantedRoom: null },
    ...{ wantedType: 'SUP', features: [], position: 2, room: { roomId: 'room-414', roomNumber: '414' } },
    ...{ readyAt: inMinutes(40), waitsFor: 'cleaning', queuedBy: ME.name, queuedAt: inMinutes(-30) },
    ...{ taskId: null, leftWhy: null, leftAt: null },
    ...change,
  };
}

const IN_QUEUE = wish('plan-queued');
const READY = wish('plan-ready', { state: 'Ready', position: 1, readyAt: null, waitsFor: 'nothing' });

/** What is arranged, by who asks: a stay, or nobody for the whole house. */
export const PLANS: readonly (readonly [RegExp, unknown])[] = [
  [/\/scheduled-moves\?stayId=plan-waits$/, { data: [WAITS] }],
  [/\/scheduled-moves\?stayId=plan-due$/, { data: [AT_DESK] }],
  [/\/scheduled-moves\?/, { data: [] }],
  [/\/scheduled-moves$/, { data: [WAITS, AT_DESK] }],
  [/\/room-queue\?stayId=plan-queued$/, { data: [IN_QUEUE] }],
  [/\/room-queue\?stayId=plan-ready$/, { data: [READY] }],
  [/\/room-queue\?/, { data: [] }],
  [/\/room-queue$/, { data: [IN_QUEUE, READY] }],
];

const otherWay = { ...MOVE_PREVIEW, stayId: OTHER.id, fromRoom: room('305'), toRoom: room('412'), token: 'other' };

export const SWAP: MoveChainPreviewDto = {
  kind: 'swap',
  moves: [MOVE_PREVIEW, otherWay],
  between: [{ roomId: 'room-305', roomNumber: '305', minutes: 40 }],
  token: 'swap',
};

function moved(id: string, from: string, to: string, change: Partial<MoveDto> = {}): MoveDto {
  return {
    ...{ id, chainId: null, stayId: STAY.id, caseId: null, fromRoom: room(from), toRoom: room(to), nights },
    ...{ roomTypeCharged: 'STD', roomTypeChargedBefore: 'STD', rateChoice: 'keep', oldRoomStatus: 'Dirty' },
    ...{ beforeArrival: false, reason: 'noise', movedBy: ME.name, movedAt: inMinutes(-20), businessDate },
    ...{ undoneBy: null, undoneAt: null },
    ...change,
  };
}

export const MOVES: readonly MoveDto[] = [
  moved('back', '118', '220', { reason: 'smell', undoneBy: COLLEAGUE.name, undoneAt: inMinutes(-90) }),
  moved('last', '118', '412'),
];

const verdict = { moveId: 'last', chainId: null, moveBackTo: { id: 'room-118', number: '118' } };
export const MAY_UNDO: UndoVerdictDto = { ...verdict, granted: true, refusal: null };
export const MAY_NOT_UNDO: UndoVerdictDto = { ...verdict, granted: false, refusal: 'old-room-held' };

const oldKey: KeyStepDto = {
  ...{ step: 'old-key', rooms: [room('118')], state: 'waiting', by: null, at: null, failure: null },
};
const newKey: KeyStepDto = { ...oldKey, step: 'new-key', rooms: [room('412')], state: 'due' };

export const KEYS_DUE: KeyHandoverDto = {
  ...{ id: 'keys', version: 1, stayId: STAY.id, moveId: 'last', undoes: false, open: true },
  steps: [newKey, oldKey],
};

const failure: KeyFailureDto = {
  reason: 'encoder-down',
  note: null,
  by: ME.name,
  at: inMinutes(-10),
  taskId: 'task-keys',
};
export const KEYS_FAILED: KeyHandoverDto = { ...KEYS_DUE, steps: [{ ...newKey, state: 'failed', failure }, oldKey] };

const done = { state: 'done', by: ME.name, at: inMinutes(-10) } as const;
export const KEYS_DONE: KeyHandoverDto = {
  ...KEYS_DUE,
  ...{ open: false, steps: [newKey, oldKey].map((step) => ({ ...step, ...done })) },
};

export const FOLLOWS: ChecklistDto = {
  ...{ id: 'follows', version: 1, template: 'room-move', subject: { kind: 'move', id: 'last' }, stayId: STAY.id },
  openedAt: inMinutes(-20),
  items: [
    { code: 'luggage', department: 'porter', text: null, ticked: { by: COLLEAGUE.name, at: inMinutes(-12) } },
    { code: 'wake-up-call', department: 'front-office', text: null, ticked: null },
    { code: 'house-phone', department: 'front-office', text: 'Tell the kitchen of the new room', ticked: null },
  ],
};
