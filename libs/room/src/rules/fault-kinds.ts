/** What may be wrong with a room so that it stays with the room when the guest is gone. */
export const FAULT_KINDS = [
  'noise',
  'temperature',
  'water',
  'cleanliness',
  'equipment',
  'smell',
  'light',
  'bed',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Who told of it: a case, the reason of a move, a task of a department, or somebody at the desk. */
export const FAULT_SOURCES = ['case', 'move', 'task', 'desk'] as const;
export type FaultSource = (typeof FAULT_SOURCES)[number];

export function isFaultKind(word: string): word is FaultKind {
  return FAULT_KINDS.some((kind) => kind === word);
}
