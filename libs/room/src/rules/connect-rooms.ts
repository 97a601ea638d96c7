/** A room and the rooms behind its connecting doors, by id. */
export interface DoorsOfRoom {
  readonly id: string;
  readonly connectsTo: readonly string[];
}

/**
 * Rooms whose doors change by what is said of some of them, with the doors they have then. A door has two sides: who
 * is named by a room carries it too, and who is named no longer loses it. Where two rooms are spoken of at once, a
 * door that either of them names is there.
 *
 * @param rooms all that are spoken of, named, or behind a door of these.
 */
export function connectRooms(
  rooms: readonly DoorsOfRoom[],
  said: ReadonlyMap<string, readonly string[]>,
): readonly DoorsOfRoom[] {
  return rooms.flatMap(({ id, connectsTo }) => {
    const kept = said.has(id) ? [] : connectsTo.filter((other) => !said.has(other));
    const named = [...said].filter(([, doors]) => doors.includes(id)).map(([other]) => other);
    const doors = [...new Set([...kept, ...(said.get(id) ?? []), ...named])];
    return isSame(doors, connectsTo) ? [] : [{ id, connectsTo: doors }];
  });
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((door) => other.includes(door));
}
