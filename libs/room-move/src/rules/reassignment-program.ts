import type { NightSpan } from '@amends/stay';
import type { RoomToGive } from './rooms-to-give';

/** A guest who needs another room, and the rooms that could be given, best first. */
export interface StayToPlace {
  readonly stayId: string;
  readonly inHouse: boolean;
  readonly nights: NightSpan;
  readonly rooms: readonly RoomToGive[];
}

/** A question for a solver of linear programs, and what its variables mean. */
export interface ReassignmentProgram {
  /** In the LP format of CPLEX; each variable is 0 or 1. */
  readonly text: string;
  /** The same with the variables said to be whole, for when the answer to the first was not. */
  readonly wholeText: string;
  /** By variable: who would get which room. */
  readonly placements: ReadonlyMap<string, Placement>;
}

export interface Placement {
  readonly stayId: string;
  readonly room: RoomToGive;
}

type Variable = Placement & { readonly name: string; readonly cost: number; readonly stay: StayToPlace };

/** A guest in house has unpacked, and was promised nothing worse: a worse room counts this often. */
const IN_HOUSE_COUNTS = 2;

/**
 * Who gets which room, so that the whole is best: as few as possible are left without one, guests in house before any who
 * are still to come; then what everybody loses against their own best room is least. Guests whose nights do not meet may
 * have the same room one after the other.
 *
 * Of each guest only as many rooms are looked at as there are guests with nights in common: the others can take no
 * more of them away than one each. So nothing is lost by it, and the program stays small in the largest house.
 */
export function reassignmentProgram(unordered: readonly StayToPlace[]): ReassignmentProgram {
  // One order, so that the same guests and rooms always get the same answer.
  const stays = [...unordered].sort((a, b) => (a.stayId < b.stayId ? -1 : 1));
  const variables = stays.flatMap((stay, at) => variablesOf(stay, at, stays));
  const perStay = stays.map((stay, at) => [`u${at}`, ...namesOf(variables.filter((one) => one.stay === stay))]);
  const costs = [...missingCosts(stays, variables), ...variables.map(({ cost, name }) => `${cost} ${name}`)];
  const rows = [...perStay.map((names) => `${names.join(' + ')} = 1`), ...roomRows(variables)];
  const text = lines('Minimize', ` ${costs.join('\n + ')}`, 'Subject To', ...rows.map((row) => ` ${row}`));
  const whole = [...perStay.map(([missing]) => missing), ...namesOf(variables)];
  return {
    text: lines(text, 'End'),
    wholeText: lines(text, 'Binary', ...whole.map((name) => ` ${name}`), 'End'),
    placements: new Map(variables.map(({ name, stayId, room }) => [name, { stayId, room }])),
  };
}

const HALF = 0.5;
const WHOLE_WITHIN = 1e-6;

/** The placements chosen; undefined when the answer is not whole, and the program has to be asked as such. */
export function readPlacements(
  { placements }: ReassignmentProgram,
  valueOf: (variable: string) => number,
): readonly Placement[] | undefined {
  const isWhole = [...placements.keys()].every((name) => {
    const value = valueOf(name);
    return Math.abs(value - Math.round(value)) < WHOLE_WITHIN;
  });
  return isWhole
    ? [...placements].flatMap(([name, placement]) => (valueOf(name) > HALF ? [placement] : []))
    : undefined;
}

function variablesOf(stay: StayToPlace, at: number, stays: readonly StayToPlace[]): readonly Variable[] {
  const rivals = stays.filter(({ nights }) => meet(nights, stay.nights)).length;
  const best = stay.rooms[0]?.score ?? 0;
  return stay.rooms.slice(0, rivals).map((room, place) => ({
    ...{ name: `x${at}_${place}`, stayId: stay.stayId, stay, room },
    cost: (best - room.score) * (stay.inHouse ? IN_HOUSE_COUNTS : 1),
  }));
}

/** Leaving one more without a room is never worth it; leaving a guest in house not for all who are still to come. */
function missingCosts(stays: readonly StayToPlace[], variables: readonly Variable[]): readonly string[] {
  const worst = new Map<StayToPlace, number>();
  for (const { stay, cost } of variables) worst.set(stay, Math.max(worst.get(stay) ?? 0, cost));
  const arrival = 1 + [...worst.values()].reduce((sum, cost) => sum + cost, 0);
  const inHouse = arrival * (1 + stays.filter((stay) => !stay.inHouse).length);
  return stays.map((stay, at) => `${stay.inHouse ? inHouse : arrival} u${at}`);
}

/** A room has one guest a night: of all whose nights meet, on the first night of one of them. */
function roomRows(variables: readonly Variable[]): readonly string[] {
  const byRoom = new Map<string, Variable[]>();
  for (const one of variables) byRoom.set(one.room.roomId, [...(byRoom.get(one.room.roomId) ?? []), one]);
  const rows = [...byRoom.values()].flatMap((wanted) =>
    [...new Set(wanted.map(({ stay }) => stay.nights.from))].map((night) =>
      namesOf(wanted.filter(({ stay: { nights } }) => nights.from <= night && night < nights.until)),
    ),
  );
  return rows.filter((names) => names.length > 1).map((names) => `${names.join(' + ')} <= 1`);
}

function meet(one: NightSpan, other: NightSpan): boolean {
  return one.from < other.until && other.from < one.until;
}

function namesOf(variables: readonly Variable[]): readonly string[] {
  return variables.map(({ name }) => name);
}

function lines(...parts: readonly string[]): string {
  return parts.join('\n');
}
