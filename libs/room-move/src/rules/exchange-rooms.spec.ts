import { addNights, nightsOf } from '@amends/kernel';
import fc from 'fast-check';
import { type AssignmentAfter, exchangeBack, exchangeRooms } from './exchange-rooms';

/** Nights on which clocks change in Europe and America, and ends of months, of a leap February and of a year. */
const TURNS = ['2026-03-28', '2026-10-24', '2026-03-07', '2026-11-01', '2026-04-30', '2028-02-28', '2026-12-31'];

interface Assigned {
  readonly id: string;
  readonly stay: number;
  readonly room: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly active: boolean;
}

/** Guests who sleep in room 0, 1, 2… today, came some nights ago and leave some nights on; each goes where `to` says. */
const scenes = fc
  .record({
    today: fc.constantFrom(...TURNS),
    spans: fc.array(fc.record({ slept: fc.nat(6), left: fc.integer({ min: 1, max: 6 }) }), {
      minLength: 2,
      maxLength: 8,
    }),
    seed: fc.array(fc.nat(1_000), { minLength: 8, maxLength: 8 }),
  })
  .map(({ today, spans, seed }) => {
    const rooms = spans.map((_, room) => room).sort((a, b) => (seed[a] ?? 0) - (seed[b] ?? 0) || a - b);
    const before = spans.map(({ slept, left }, stay): Assigned => ({
      ...{ id: `from-${stay}`, stay, room: stay, active: true },
      ...{ startsOn: addNights(today, -slept), endsOn: addNights(today, left) },
    }));
    return { today, before, to: rooms };
  });

describe('guests who change rooms among themselves', () => {
  it('sleep each night in one room, nobody two in one, those slept where they were slept, and come back as they were', () => {
    fc.assert(
      fc.property(scenes, ({ today, before, to }) => {
        const changes = before.map((from, stay) => ({
          ...{ from, toAssignmentId: `to-${stay}`, nights: { from: today, until: from.endsOn } },
        }));
        const given = before.map(({ endsOn }, stay): Assigned => ({
          ...{ id: `to-${stay}`, stay, room: to[stay] ?? -1, startsOn: today, endsOn, active: false },
        }));

        const after = applied([...before, ...given], exchangeRooms(changes));

        for (const { stay, startsOn, endsOn } of before) {
          const nights = nightsOf(startsOn, endsOn);
          expect(slept(after, stay).map(({ night }) => night)).toEqual(nights);
          for (const { night, room } of slept(after, stay)) expect(room).toBe(night < today ? stay : to[stay]);
        }
        expectOneEach(after);
        const undo = before.map(({ endsOn }, stay) => ({
          ...{ fromAssignmentId: `from-${stay}`, toAssignmentId: `to-${stay}`, endsOn },
        }));
        const back = applied(after, exchangeBack(undo));
        for (const { stay } of before) expect(slept(back, stay)).toEqual(slept(before, stay));
      }),
    );
  });
});

function applied(rows: readonly Assigned[], changes: readonly AssignmentAfter[]): readonly Assigned[] {
  return rows.map((row) => ({ ...row, ...changes.find(({ id }) => id === row.id) }));
}

function slept(rows: readonly Assigned[], stay: number): readonly { night: string; room: number }[] {
  return rows
    .filter((row) => row.active && row.stay === stay)
    .flatMap(({ startsOn, endsOn, room }) => nightsOf(startsOn, endsOn).map((night) => ({ night, room })))
    .sort((a, b) => a.night.localeCompare(b.night));
}

function expectOneEach(rows: readonly Assigned[]): void {
  const taken = rows
    .filter(({ active }) => active)
    .flatMap(({ room, startsOn, endsOn }) => nightsOf(startsOn, endsOn).map((night) => `${room} ${night}`));
  expect(new Set(taken).size).toBe(taken.length);
}
