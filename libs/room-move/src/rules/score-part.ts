import type { MoveSettings, MoveWeights } from './move-weights';
import type { CandidateReason, MoveRequest, ReasonCode, ReasonFacts, RoomFacts } from './room-facts';

/** One room on the scales. */
export interface Weighing {
  readonly room: RoomFacts;
  readonly request: MoveRequest;
  readonly weights: MoveWeights;
  readonly settings: MoveSettings;
}

/** A part of the score, or none. */
export type Part = CandidateReason | false;

export function inFavour(code: ReasonCode, points: number, facts?: ReasonFacts): CandidateReason {
  return { code, points: Math.round(points), ...(facts && { facts }) };
}

export function against(code: ReasonCode, points: number, facts?: ReasonFacts): CandidateReason {
  // Plus zero: minus zero would be another number on the wire.
  return { code, points: 0 - Math.round(points), ...(facts && { facts }) };
}
