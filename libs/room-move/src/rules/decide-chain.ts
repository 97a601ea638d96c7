import type { OldRoomStatus } from './move-words';
import type { RoomFacts } from './room-facts';

/**
 * `swap`: two guests change rooms. `chain`: several guests move at once, into free rooms and into each other's.
 * `together`: guests who share a room move into another one that they share.
 */
export const CHAIN_KINDS = ['swap', 'chain', 'together'] as const;
export type ChainKind = (typeof CHAIN_KINDS)[number];

/** More than a corridor at once is a matter of re-assigning, not of a desk. */
export const MOST_MOVES_OF_CHAIN = 12;

export interface MoveOfChain {
  readonly stayId: string;
  readonly toRoomId: string;
}

export const CHAIN_REFUSALS = ['chain-stay-twice', 'chain-room-twice'] as const;

export type ChainDecision =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly refusal: { readonly code: (typeof CHAIN_REFUSALS)[number] } };

/** Decides whether these moves can be made at once at all: each guest moves once, and to a room of their own. */
export function decideChain(moves: readonly MoveOfChain[]): ChainDecision {
  if (hasTwice(moves.map(({ stayId }) => stayId))) return refuse('chain-stay-twice');
  if (hasTwice(moves.map(({ toRoomId }) => toRoomId))) return refuse('chain-room-twice');
  return { allowed: true };
}

/**
 * A room another guest leaves in the same act, as who comes after finds it. That somebody was seen in it says nothing
 * any more. It is made up in between: nobody can have done that before, so it needs no override.
 */
export function leftInAct(room: RoomFacts, leftAs: OldRoomStatus): RoomFacts {
  const broken = leftAs === 'OutOfOrder' || leftAs === 'OutOfService';
  return { ...room, status: broken ? leftAs : 'Clean', seenOccupied: null };
}

function refuse(code: (typeof CHAIN_REFUSALS)[number]): ChainDecision {
  return { allowed: false, refusal: { code } };
}

function hasTwice(ids: readonly string[]): boolean {
  return new Set(ids).size < ids.length;
}
