import { allExclusions, EXCLUSION_CODES, excludeRoom } from './exclude-room';
import type { MoveRequest, RoomFacts } from './room-facts';
import { FREE_ROOM, HOLD, REQUEST } from './testing/facts';

const room = FREE_ROOM;
const request = REQUEST;
const hold = HOLD;
const block = { kind: 'OutOfOrder', from: '2026-11-22', until: null } as const;
const from = (...features: RoomFacts['features']): MoveRequest => ({ ...request, from: { ...request.from, features } });

describe('excludeRoom', () => {
  it('takes a free, clean room that is large enough', () => {
    expect(excludeRoom(room, request)).toBeUndefined();
  });

  it.each<[string, Partial<RoomFacts>, object]>([
    ['own-room', { roomId: 'r412' }, {}],
    ['room-out-of-order', { status: 'OutOfOrder' }, {}],
    ['room-occupied', { frontOfficeStatus: 'Occupied' }, {}],
    ['room-not-free', { takenFrom: '2026-11-23' }, { facts: { takenFrom: '2026-11-23', until: '2026-11-24' } }],
    ['room-held', { hold: { ...hold, ownDesk: false } }, { facts: hold }],
    ['room-too-small', { sleeps: 1 }, { facts: { sleeps: 1, party: 2 } }],
    ['room-smoking-differs', { features: ['smoking'] }, {}],
    ['pseudo-room', { pseudo: true }, {}],
    ['room-not-given', { doNotGive: 'Smells of paint' }, { facts: { note: 'Smells of paint' } }],
  ])('says %s of %j', (code, change, facts) => {
    expect(excludeRoom({ ...room, ...change }, request)).toMatchObject({ code, ...facts });
  });

  it('gives a guest in an accessible room an accessible one only, and anybody else either', () => {
    expect(excludeRoom(room, from('accessible'))).toEqual({ code: 'room-not-accessible' });
    expect(excludeRoom({ ...room, features: ['accessible'] }, from('accessible'))).toBeUndefined();
    expect(excludeRoom({ ...room, features: ['accessible'] }, request)).toBeUndefined();
  });

  it('keeps smokers and others apart both ways', () => {
    expect(excludeRoom(room, from('smoking'))).toEqual({ code: 'room-smoking-differs' });
    expect(excludeRoom({ ...room, features: ['smoking'] }, from('smoking'))).toBeUndefined();
  });

  it.each(['Dirty', 'Pickup', 'Inspected', 'OutOfService'] as const)('does not exclude a room that is %s', (status) => {
    expect(excludeRoom({ ...room, status }, request)).toBeUndefined();
  });

  it('does not exclude what a colleague of the same desk holds', () => {
    expect(excludeRoom({ ...room, hold: { ...hold, ownDesk: true } }, request)).toBeUndefined();
  });

  it('names the first reason in the written order, and all of them to whoever asks what would free the room', () => {
    const worst: RoomFacts = {
      ...room,
      ...{ roomId: 'r412', pseudo: true, status: 'OutOfOrder', block, frontOfficeStatus: 'Occupied' },
      ...{ takenFrom: '2026-11-21', hold: { ...HOLD, ownDesk: false }, seenOccupied: true, sleeps: 0 },
      kept: { by: 'Anna', dueAt: null },
      ...{ features: ['smoking'], doNotGive: 'Paint' },
    };
    const cures: readonly Partial<RoomFacts>[] = [
      ...[{ roomId: 'r418' }, { pseudo: false }, { status: 'Clean' as const }, { block: null }],
      ...[{ frontOfficeStatus: 'Vacant' as const }, { takenFrom: null }, { hold: null }, { kept: null }],
      { seenOccupied: null },
      ...[{ sleeps: 2 }, { features: ['smoking', 'accessible'] as const }, { features: ['accessible'] as const }],
    ];
    const cured = [
      worst,
      ...cures.map((_, index) => Object.assign({}, worst, ...cures.slice(0, index + 1)) as RoomFacts),
    ];
    expect(cured.map((one) => excludeRoom(one, from('accessible'))?.code)).toEqual([...EXCLUSION_CODES]);
    expect(allExclusions(worst, from('accessible')).map(({ code }) => code)).toEqual([...EXCLUSION_CODES]);
  });

  it('blocks for a night to come, and not for being out of service', () => {
    expect(excludeRoom({ ...room, block }, request)).toEqual({ code: 'room-blocked', facts: { from: '2026-11-22' } });
    expect(excludeRoom({ ...room, block: { ...block, kind: 'OutOfService' } }, request)).toBeUndefined();
  });

  it('goes by what housekeeping saw only where nobody should be', () => {
    expect(excludeRoom({ ...room, seenOccupied: false }, request)).toBeUndefined();
    expect(excludeRoom({ ...room, seenOccupied: true }, request)).toEqual({ code: 'room-discrepant' });
  });
});
