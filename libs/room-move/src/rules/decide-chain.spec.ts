import { decideChain, leftInAct } from './decide-chain';
import { FREE_ROOM } from './testing/facts';

const moves = [
  { stayId: 'a', toRoomId: 'r2' },
  { stayId: 'b', toRoomId: 'r1' },
];

describe('decideChain', () => {
  it('lets guests move at once, each once and each to a room of their own', () => {
    expect(decideChain(moves)).toEqual({ allowed: true });
  });

  it.each([
    ['chain-stay-twice', { stayId: 'a', toRoomId: 'r3' }],
    ['chain-room-twice', { stayId: 'c', toRoomId: 'r1' }],
  ] as const)('refuses with %s', (code, more) => {
    expect(decideChain([...moves, more])).toEqual({ allowed: false, refusal: { code } });
  });
});

describe('a room that is left in the same act', () => {
  const seen = { ...FREE_ROOM, status: 'Dirty', seenOccupied: true } as const;

  it.each(['Dirty', 'Pickup'] as const)('is made up in between when it is left %s', (leftAs) => {
    expect(leftInAct(seen, leftAs)).toEqual({ ...FREE_ROOM, status: 'Clean', seenOccupied: null });
  });

  it.each(['OutOfService', 'OutOfOrder'] as const)('is %s for who comes after when it is left so', (leftAs) => {
    expect(leftInAct(seen, leftAs)).toMatchObject({ status: leftAs, seenOccupied: null });
  });
});
