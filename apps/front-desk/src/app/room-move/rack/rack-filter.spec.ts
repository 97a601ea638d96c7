import type { RackRoomDto } from '@amends/room-move/dto';
import { isFree, isWanted, type RackWish } from './rack-filter';

const TONIGHT = '2026-03-10';
const ROOM: RackRoomDto = {
  ...{ id: 'r', version: 1, number: '412', floor: 4, wing: null, roomType: 'STD', status: 'Clean' },
  ...{ frontOfficeStatus: 'Vacant', discrepancy: null, doNotGive: null, blocks: [], hold: null, stays: [] },
};
const ALL: RackWish = { floor: undefined, type: undefined, state: undefined };

describe('rooms looked for on the rack', () => {
  const wanted = (room: Partial<RackRoomDto>, wish: Partial<RackWish>): boolean =>
    isWanted({ ...ROOM, ...room }, { ...ALL, ...wish }, TONIGHT);

  it('are all of them when nothing is wished', () => {
    expect(wanted({}, {})).toBe(true);
  });

  it('are of the floor, type and status wished, all at once', () => {
    expect(wanted({}, { floor: 4, type: 'STD', state: 'Clean' })).toBe(true);
    expect(wanted({ floor: 0 }, { floor: 0 })).toBe(true);
    expect(wanted({ floor: 3 }, { floor: 4 })).toBe(false);
    expect(wanted({}, { type: 'SUP' })).toBe(false);
    expect(wanted({ status: 'Dirty' }, { state: 'Clean' })).toBe(false);
    expect(wanted({ discrepancy: 'skip' }, { state: 'discrepancy' })).toBe(true);
    expect(wanted({}, { state: 'discrepancy' })).toBe(false);
  });

  it('are ready when they are clean and nobody has them tonight', () => {
    const block = { id: 'b', kind: 'OutOfService', reason: 'repair', startsOn: TONIGHT, endsOn: null } as const;
    expect(wanted({}, { state: 'ready' })).toBe(true);
    expect(wanted({ status: 'Dirty' }, { state: 'ready' })).toBe(false);
    expect(wanted({ frontOfficeStatus: 'Occupied' }, { state: 'ready' })).toBe(false);
    expect(wanted({ doNotGive: 'For the owner' }, { state: 'ready' })).toBe(false);
    expect(wanted({ discrepancy: 'sleep' }, { state: 'ready' })).toBe(false);
    expect(isFree({ ...ROOM, blocks: [block] }, TONIGHT)).toBe(false);
    expect(isFree({ ...ROOM, blocks: [{ ...block, startsOn: '2026-03-11' }] }, TONIGHT)).toBe(true);
    expect(isFree({ ...ROOM, blocks: [{ ...block, startsOn: '2026-03-01', endsOn: TONIGHT }] }, TONIGHT)).toBe(true);
  });
});
