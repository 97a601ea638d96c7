import type { MoveScales } from './move-weights';
import type { FaultOnRoom } from './room-facts';
import { against, type Part, type Weighing } from './score-part';

/** What stays with a room speaks against it; the fault the guest flees from most of all. */
export function scoreMemory({ room, request, weights, settings }: Weighing): readonly Part[] {
  const { faults } = room;
  if (faults.length === 0) return [];
  const points = memoryPoints(faults, { weights, settings });
  const same = faults.filter(({ kind }) => kind === request.cause);
  return [
    against('known-faults', points, { count: faults.length, kinds: kindsOf(faults).join(',') }),
    same.length > 0 && against('same-fault', weights.sameFault, { kinds: kindsOf(same).join(',') }),
  ];
}

/** What the memory of a room takes from its score. */
export function memoryPoints(
  faults: readonly FaultOnRoom[],
  { weights, settings }: Omit<MoveScales, 'version'>,
): number {
  const weight = weightOfMemory(faults, settings.memoryHalfLifeDays);
  return Math.round(Math.min(weights.memoryMost, weights.memory * weight));
}

/** One for a fault of today, half for one as old as the half-life, and so on: a house forgets slowly, but it forgets. */
export function weightOfMemory(faults: readonly FaultOnRoom[], halfLifeDays: number): number {
  return faults.reduce((sum, { daysAgo }) => sum + 0.5 ** (Math.max(0, daysAgo) / halfLifeDays), 0);
}

function kindsOf(faults: readonly FaultOnRoom[]): readonly string[] {
  return [...new Set(faults.map(({ kind }) => kind))].sort();
}
