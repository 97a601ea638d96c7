import { ROOM_STATUSES } from '@amends/room';
import { outcomeOf } from './task-outcome';
import { TASK_KINDS } from './task-words';

const free = { blocked: false } as const;

it.each([
  ['cleaning', 'Dirty', 'Clean'],
  ['cleaning', 'Pickup', 'Clean'],
  ['cleaning', 'Clean', null],
  ['cleaning', 'Inspected', null],
  ['inspection', 'Clean', 'Inspected'],
  ['repair', 'Clean', null],
  ['repair', 'OutOfOrder', 'Dirty'],
  ['delivery', 'Dirty', null],
] as const)('%s done in a %s room leaves it %s', (kind, status, after) => {
  expect(outcomeOf(kind, { ...free, status })).toEqual({ status: after, liftsBlock: false });
});

it('a repair that is done ends the block and leaves a room to be cleaned', () => {
  expect(outcomeOf('repair', { status: 'OutOfService', blocked: true })).toEqual({ status: 'Dirty', liftsBlock: true });
});

it('nothing but a repair brings a blocked room back, and no task ever blocks one', () => {
  for (const status of ROOM_STATUSES) {
    for (const kind of TASK_KINDS) {
      const { status: after, liftsBlock } = outcomeOf(kind, { status, blocked: true });
      if (kind !== 'repair') expect([after, liftsBlock]).toEqual([null, false]);
      expect(['OutOfOrder', 'OutOfService']).not.toContain(after);
    }
  }
});
