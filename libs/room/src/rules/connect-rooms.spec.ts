import fc from 'fast-check';
import { connectRooms, type DoorsOfRoom } from './connect-rooms';

const room = (id: string, ...connectsTo: readonly string[]): DoorsOfRoom => ({ id, connectsTo });
const said = (doors: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(doors));

describe('connecting doors', () => {
  it('are carried by both rooms, and by neither when one is said to have none', () => {
    expect(connectRooms([room('1'), room('2')], said({ 1: ['2'] }))).toEqual([room('1', '2'), room('2', '1')]);
    expect(connectRooms([room('1', '2'), room('2', '1')], said({ 2: [] }))).toEqual([room('1'), room('2')]);
  });

  it('of rooms nobody speaks of stay', () => {
    const rooms = [room('1', '2'), room('2', '1', '3'), room('3', '2')];
    expect(connectRooms(rooms, said({ 1: [] }))).toEqual([room('1'), room('2', '3')]);
  });

  it('change nothing when they are as said, in whatever order', () => {
    const rooms = [room('1', '2', '3'), room('2', '1'), room('3', '1')];
    expect(connectRooms(rooms, said({ 1: ['3', '2'] }))).toEqual([]);
  });

  it('are there when either of two rooms spoken of at once names the other', () => {
    expect(connectRooms([room('1'), room('2')], said({ 1: ['2'], 2: [] }))).toEqual([room('1', '2'), room('2', '1')]);
  });

  it('always have two sides, whatever is said, and are as said', () => {
    const IDS = ['1', '2', '3', '4', '5'];
    const doors = fc.dictionary(fc.constantFrom(...IDS), fc.uniqueArray(fc.constantFrom(...IDS)), { maxKeys: 5 });
    const noSelf = (given: Readonly<Record<string, readonly string[]>>) =>
      new Map(Object.entries(given).map(([id, others]) => [id, others.filter((one) => one !== id)]));
    fc.assert(
      fc.property(doors, doors, (first, second) => {
        const after = (rooms: readonly DoorsOfRoom[], words: ReadonlyMap<string, readonly string[]>) => {
          const changed = new Map(connectRooms(rooms, words).map((one) => [one.id, one]));
          return rooms.map((one) => changed.get(one.id) ?? one);
        };
        const words = noSelf(second);
        const rooms = after(
          after(
            IDS.map((id) => room(id)),
            noSelf(first),
          ),
          words,
        );
        const byId = new Map(rooms.map((one) => [one.id, one.connectsTo]));
        for (const { id, connectsTo } of rooms) for (const other of connectsTo) expect(byId.get(other)).toContain(id);
        for (const [id, named] of words) expect(byId.get(id)).toEqual(expect.arrayContaining([...named]));
      }),
    );
  });
});
