import type { NightSpan } from '@amends/stay';
import fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import {
  type Placement,
  type ReassignmentProgram,
  reassignmentProgram,
  readPlacements,
  type StayToPlace,
} from './reassignment-program';

const FIVE_NIGHTS = { from: '2026-11-22', until: '2026-11-27' };

describe('rooms for all whose rooms go out of use', () => {
  let solve: Awaited<ReturnType<typeof solver>>;

  beforeAll(async () => {
    solve = await solver();
  });

  it('are given so that the whole is best, and not to the first who asks', () => {
    const stays = [guest('a', false, { r1: 100, r2: 90 }), guest('b', false, { r1: 100, r2: 10 })];
    expect(given(stays)).toEqual({ a: 'r2', b: 'r1' });
  });

  it('leave as few as possible without one, however much better another would have it', () => {
    const stays = [guest('a', false, { r1: 500, r2: -400 }), guest('b', false, { r1: 0 })];
    expect(given(stays)).toEqual({ a: 'r2', b: 'r1' });
  });

  it('go to guests in house first when there are not enough, and weigh more for them', () => {
    expect(given([guest('a', false, { r1: 100 }), guest('b', true, { r1: 0 })])).toEqual({ b: 'r1' });
    const both = { r1: 100, r2: 50 };
    expect(given([guest('a', false, both), guest('b', true, both)])).toEqual({ a: 'r2', b: 'r1' });
  });

  it('are slept in by two guests one after the other', () => {
    const early = { ...guest('a', false, { r1: 5 }), nights: { from: '2026-11-22', until: '2026-11-24' } };
    const late = { ...guest('b', false, { r1: 5 }), nights: { from: '2026-11-24', until: '2026-11-25' } };
    expect(given([early, late])).toEqual({ a: 'r1', b: 'r1' });
  });

  it('are never excluded ones, nor given twice for a night, and every guest has one at most', () => {
    fc.assert(
      fc.property(crowd({ stays: 12, rooms: 10 }), (stays) => {
        const placements = solve(reassignmentProgram(stays));
        expect(new Set(placements.map(({ stayId }) => stayId)).size).toBe(placements.length);
        for (const { stayId, room } of placements) expect(nightsAndRooms(stays, stayId).rooms).toContainEqual(room);
        expect(meetings(stays, placements)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('are never worse than if everybody had taken the best still free, whoever goes first', () => {
    fc.assert(
      fc.property(crowd({ stays: 10, rooms: 9 }), (stays) => {
        const best = worth(stays, solve(reassignmentProgram(stays)));
        for (const order of [
          stays,
          [...stays].reverse(),
          [...stays].sort((a, b) => Number(b.inHouse) - Number(a.inHouse)),
        ])
          expect(isAtLeast(best, worth(stays, greedy(order)))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('are the same for the same guests, in whatever order they are named', () => {
    fc.assert(
      fc.property(crowd({ stays: 12, rooms: 8 }), (stays) => {
        expect(given([...stays].reverse())).toEqual(given(stays));
      }),
      { numRuns: 40 },
    );
  });

  function given(stays: readonly StayToPlace[]): Record<string, string> {
    return Object.fromEntries(solve(reassignmentProgram(stays)).map(({ stayId, room }) => [stayId, room.roomId]));
  }
});

function guest(stayId: string, inHouse: boolean, scores: Readonly<Record<string, number>>): StayToPlace {
  const rooms = Object.entries(scores).map(([roomId, score]) => ({
    ...{ roomId, roomNumber: roomId, roomType: 'DBL', score, reasons: [] },
  }));
  return { stayId, inHouse, nights: FIVE_NIGHTS, rooms };
}

function nightsAndRooms(stays: readonly StayToPlace[], stayId: string): StayToPlace {
  const stay = stays.find((one) => one.stayId === stayId);
  if (!stay) throw new Error('Placed was somebody who did not ask.');
  return stay;
}

function meet(a: StayToPlace['nights'], b: StayToPlace['nights']): boolean {
  return a.from < b.until && b.from < a.until;
}

/** Pairs who would sleep in one room on one night. */
function meetings(stays: readonly StayToPlace[], placements: readonly Placement[]): readonly string[][] {
  return placements.flatMap((one, at) =>
    placements
      .slice(at + 1)
      .filter(({ room }) => room.roomId === one.room.roomId)
      .filter(({ stayId }) => meet(nightsAndRooms(stays, stayId).nights, nightsAndRooms(stays, one.stayId).nights))
      .map(({ stayId }) => [one.stayId, stayId]),
  );
}

/** What a desk would do guest by guest. */
function greedy(stays: readonly StayToPlace[]): readonly Placement[] {
  return stays.reduce<readonly Placement[]>((taken, { stayId, rooms }) => {
    const free = rooms.find((room) => meetings(stays, [...taken, { stayId, room }]).length === 0);
    return free ? [...taken, { stayId, room: free }] : taken;
  }, []);
}

interface Worth {
  readonly inHouse: number;
  readonly arrivals: number;
  /** What all lose against their own best room, twice in house. */
  readonly lost: number;
}

function worth(stays: readonly StayToPlace[], placements: readonly Placement[]): Worth {
  const placed = placements.map(({ stayId, room }) => ({ stay: nightsAndRooms(stays, stayId), room }));
  const inHouse = placed.filter(({ stay }) => stay.inHouse).length;
  const lost = placed.reduce(
    (sum, { stay, room }) => sum + ((stay.rooms[0]?.score ?? 0) - room.score) * (stay.inHouse ? 2 : 1),
    0,
  );
  return { inHouse, arrivals: placed.length - inHouse, lost };
}

function isAtLeast(one: Worth, other: Worth): boolean {
  if (one.inHouse !== other.inHouse) return one.inHouse > other.inHouse;
  if (one.arrivals !== other.arrivals) return one.arrivals > other.arrivals;
  return one.lost <= other.lost;
}

/** As the API asks it: plain first, then with whole variables. */
async function solver(): Promise<(program: ReassignmentProgram) => readonly Placement[]> {
  const highs = await loadHighs();
  return (program) => solveWith(highs, program);
}

function solveWith(highs: Highs, program: ReassignmentProgram): readonly Placement[] {
  if (program.placements.size === 0) return [];
  const asked = [program.text, program.wholeText].map((text) => () => {
    const { Columns } = highs.solve(text, { output_flag: false, threads: 1, mip_rel_gap: 0 });
    return readPlacements(program, (name) => (Columns[name] as { Primal: number }).Primal);
  });
  const found = asked[0]?.() ?? asked[1]?.();
  if (!found) throw new Error('Not solved.');
  return found;
}

/** Guests of the same few nights who want the same few rooms. */
function crowd(most: { readonly stays: number; readonly rooms: number }): fc.Arbitrary<readonly StayToPlace[]> {
  return fc
    .integer({ min: 1, max: most.rooms })
    .chain((rooms) => fc.array(oneStay(rooms), { maxLength: most.stays }))
    .map(named);
}

type Nameless = Omit<StayToPlace, 'stayId'>;

function oneStay(rooms: number): fc.Arbitrary<Nameless> {
  return fc.record({
    inHouse: fc.boolean(),
    nights: nightsOfWeek(),
    rooms: fc.array(fc.option(fc.integer({ min: -40, max: 120 })), { minLength: rooms, maxLength: rooms }).map(ranked),
  });
}

function nightsOfWeek(): fc.Arbitrary<NightSpan> {
  return fc
    .tuple(fc.integer({ min: 10, max: 16 }), fc.integer({ min: 1, max: 5 }))
    .map(([from, nights]) => ({ from: `2026-11-${from}`, until: `2026-11-${from + nights}` }));
}

/** Without a score, the room is excluded for this guest. */
function ranked(scores: readonly (number | null)[]): StayToPlace['rooms'] {
  return scores
    .flatMap((score, at) => (score === null ? [] : [{ ...roomAt(at), score, reasons: [] }]))
    .sort((a, b) => b.score - a.score || a.roomNumber.localeCompare(b.roomNumber));
}

function roomAt(at: number) {
  return { roomId: `r${at + 400}`, roomNumber: String(at + 400), roomType: 'DBL' };
}

function named(stays: readonly Nameless[]): readonly StayToPlace[] {
  return stays.map((stay, at) => ({ ...stay, stayId: `s${String(at).padStart(3, '0')}` }));
}
