import { type RoomSpan, spansOver, spansSlept, spansWithRoom } from './room-spans';

const dates = { arrival: '2026-03-08', departure: '2026-03-14' };
const in412: RoomSpan = { roomId: '412', shareKey: 'stay', from: '2026-03-08', until: '2026-03-14' };
const room415 = { roomId: '415', shareKey: 'stay' };

describe('spansWithRoom', () => {
  it('gives the whole stay the room named first, also the nights already slept', () => {
    expect(spansWithRoom([], dates, room415, '2026-03-10')).toEqual([{ ...in412, roomId: '415' }]);
  });

  it('leaves the nights slept where they were and moves the rest', () => {
    expect(spansWithRoom([in412], dates, room415, '2026-03-10')).toEqual([
      { ...in412, until: '2026-03-10' },
      { ...room415, from: '2026-03-10', until: '2026-03-14' },
    ]);
  });

  it('moves a stay that has not begun as a whole', () => {
    expect(spansWithRoom([in412], dates, room415, '2026-03-08')).toEqual([{ ...in412, roomId: '415' }]);
  });

  it('keeps only the nights slept when no room is named any more', () => {
    expect(spansWithRoom([in412], dates, null, '2026-03-10')).toEqual([{ ...in412, until: '2026-03-10' }]);
  });

  it('changes nothing when the room is the one the guest is in', () => {
    expect(spansWithRoom([in412], dates, { roomId: '412', shareKey: 'stay' }, '2026-03-10')).toEqual([in412]);
  });

  it('gives day use no room night', () => {
    expect(spansWithRoom([], { arrival: '2026-03-10', departure: '2026-03-10' }, room415, '2026-03-10')).toEqual([]);
  });
});

describe('spansOver', () => {
  const moved = [
    { ...in412, until: '2026-03-10' },
    { ...room415, from: '2026-03-10', until: '2026-03-14' },
  ];

  it('gives added nights to the last room, and earlier ones to the first', () => {
    const longer = { arrival: '2026-03-07', departure: '2026-03-16' };
    expect(spansOver(moved, longer)).toEqual([
      { ...in412, from: '2026-03-07', until: '2026-03-10' },
      { ...room415, from: '2026-03-10', until: '2026-03-16' },
    ]);
  });

  it('drops a room none of whose nights is left', () => {
    expect(spansOver(moved, { arrival: '2026-03-08', departure: '2026-03-10' })).toEqual([moved[0]]);
  });

  it('keeps the last room when the stay goes to other dates altogether', () => {
    const april = { arrival: '2026-04-01', departure: '2026-04-03' };
    expect(spansOver(moved, april)).toEqual([{ ...room415, from: '2026-04-01', until: '2026-04-03' }]);
  });

  it('gives a stay without a room none', () => {
    expect(spansOver([], dates)).toEqual([]);
  });
});

describe('spansSlept', () => {
  it('frees tonight and all after it when the guest has left early', () => {
    expect(spansSlept([in412], '2026-03-10')).toEqual([{ ...in412, until: '2026-03-10' }]);
  });

  it('frees the whole of a stay that ended on its first day', () => {
    expect(spansSlept([in412], '2026-03-08')).toEqual([]);
  });
});
