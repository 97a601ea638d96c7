import fc from 'fast-check';
import { PLAIN_SCALES } from './move-weights';
import type { MoveRequest, RoomFacts } from './room-facts';
import { HOLD, REQUEST, room } from './testing/facts';
import { waysToFree } from './ways-to-free';

const own = room('412', { frontOfficeStatus: 'Occupied' });
const ways = (rooms: readonly RoomFacts[], request: MoveRequest = REQUEST) =>
  waysToFree([own, ...rooms], request, PLAIN_SCALES, []);
const codes = (rooms: readonly RoomFacts[], request?: MoveRequest) => ways(rooms, request).map(({ code }) => code);
const sleeper = { stayId: 'sleeper', inHouse: true, leavesOn: '2026-11-25', doNotMove: false, party: 2, alone: true };
const arrival = { ...sleeper, inHouse: false };
const occupied = { frontOfficeStatus: 'Occupied', takenFrom: '2026-11-21', takenBy: sleeper } as const;

describe('waysToFree', () => {
  it('says when a dirty room is ready, and that a role may give it before', () => {
    expect(ways([room('428', { status: 'Dirty' })])).toEqual([
      { code: 'override', roomId: 'r428', roomNumber: '428', cost: 20, facts: { status: 'Dirty' } },
      {
        ...{ code: 'wait-until-ready', roomId: 'r428', roomNumber: '428', cost: 40 },
        facts: { readyAt: '2026-11-21T16:10:00.000Z' },
      },
      { code: 'walk', roomId: null, roomNumber: null, cost: 900 },
    ]);
  });

  it('waits for the hold of another desk, and asks about a room that is not given', () => {
    expect(codes([room('428', { hold: { ...HOLD, ownDesk: false } })])).toEqual(['hold-ends', 'walk']);
    expect(ways([room('428', { doNotGive: 'Paint' })])[0]).toMatchObject({
      code: 'ask-to-give',
      facts: { note: 'Paint' },
    });
  });

  it('gives an arrival another room of the type only while there is one to spare', () => {
    const taken = { takenFrom: '2026-11-23', takenBy: arrival };
    expect(codes([room('428', taken)])).toEqual(['reassign-arrival', 'part-of-stay', 'walk']);
    expect(codes([room('428', { ...taken, spareOfType: 0 })])).toEqual(['part-of-stay', 'walk']);
    expect(codes([room('428', { takenFrom: '2026-11-23', takenBy: sleeper })])).toEqual(['part-of-stay', 'walk']);
  });

  it('takes the room of a guest who leaves today, once they have', () => {
    expect(codes([room('428', { frontOfficeStatus: 'Occupied' })])).toEqual(['after-check-out', 'walk']);
  });

  it('swaps two guests only where the room left behind is good enough for the other', () => {
    const wish = { ...REQUEST, cause: null };
    expect(codes([room('428', occupied)], wish)).toEqual(['swap', 'walk']);
    const [way] = ways([room('428', occupied)], wish);
    expect(way?.facts).toEqual({ stayId: 'sleeper' });
    expect(codes([room('428', occupied)])).toEqual(['walk']);
    expect(codes([room('428', { ...occupied, rank: 3 })], wish)).toEqual(['walk']);
    expect(codes([room('428', { ...occupied, takenBy: { ...sleeper, doNotMove: true } })], wish)).toEqual(['walk']);
    expect(codes([room('428', { ...occupied, takenBy: { ...sleeper, party: 3 } })], wish)).toEqual(['walk']);
  });

  it('names the night a block ends when that is within the stay', () => {
    const block = { kind: 'OutOfOrder', from: '2026-11-21', until: '2026-11-22' } as const;
    expect(ways([room('428', { status: 'OutOfOrder', block })])[0]).toMatchObject({
      code: 'block-ends',
      facts: { until: '2026-11-22' },
    });
    expect(codes([room('428', { block: { ...block, until: null } })])).toEqual(['walk']);
  });

  it('asks another house of the company before a walk', () => {
    const others = [{ code: 'LIS1', name: 'Hotel Tejo' }];
    expect(waysToFree([own], REQUEST, PLAIN_SCALES, others).map(({ code }) => code)).toEqual(['other-house', 'walk']);
  });

  it('frees no room by one act against which more speaks', () => {
    expect(codes([room('428', { doNotGive: 'Paint', sleeps: 1 })])).toEqual(['walk']);
  });

  it('stands in order of what it costs the guest, one of each kind, a walk last', () => {
    const anyOf = fc.record({
      status: fc.constantFrom('Clean' as const, 'Dirty' as const, 'Pickup' as const),
      doNotGive: fc.constantFrom(null, 'Paint'),
      takenFrom: fc.constantFrom(null, '2026-11-22', '2026-11-23'),
      takenBy: fc.constantFrom(arrival, sleeper),
      hold: fc.option(fc.boolean().map((ownDesk) => ({ ...HOLD, ownDesk }))),
    });
    fc.assert(
      fc.property(fc.array(anyOf, { maxLength: 12 }), (facts) => {
        const found = ways(facts.map((one, index) => room(String(500 + index), one)));
        expect(found.at(-1)?.code).toBe('walk');
        expect(new Set(found.map(({ code }) => code)).size).toBe(found.length);
        expect(found.map(({ cost }) => cost)).toEqual(found.map(({ cost }) => cost).sort((a, b) => a - b));
      }),
    );
  });
});
