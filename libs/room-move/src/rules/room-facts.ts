import type { CaseCategory } from '@amends/case';
import type { FrontOfficeStatus, RoomFeature, RoomStatus } from '@amends/room';
import type { NightSpan } from '@amends/stay';

/** A room as the ranking sees it, for the nights still to sleep. */
export interface RoomFacts {
  readonly roomId: string;
  readonly roomNumber: string;
  readonly floor: number;
  readonly roomType: string;
  /** Of its type; higher is better, equal ranks may replace each other. */
  readonly rank: number;
  readonly sleeps: number;
  /** A posting master or other room nobody sleeps in. */
  readonly pseudo: boolean;
  readonly features: readonly RoomFeature[];
  readonly status: RoomStatus;
  readonly frontOfficeStatus: FrontOfficeStatus;
  /** First of those nights somebody else has it; null when it is free for all of them. */
  readonly takenFrom: string | null;
  /** Nights it stays free after the departure; null when nobody is known to come. */
  readonly nightsFreeAfter: number | null;
  /** Who holds it for another guest at this moment; null when nobody does. */
  readonly hold: HoldOnRoom | null;
}

/** A live hold for another guest. */
export interface HoldOnRoom {
  /** Whether whoever asks works at the desk that holds it. */
  readonly ownDesk: boolean;
  readonly by: string;
  readonly heldAt: string;
  readonly expiresAt: string;
  readonly secondsLeft: number;
}

/** The room slept in now. */
export type CurrentRoom = Pick<RoomFacts, 'roomId' | 'roomNumber' | 'floor' | 'roomType' | 'rank' | 'features'>;

/** Who is to be moved, and why. */
export interface MoveRequest {
  readonly from: CurrentRoom;
  readonly nights: NightSpan;
  /** Adults and children; infants sleep in a cot. */
  readonly party: number;
  /** What is wrong with the room now; null when the guest only wishes another. */
  readonly cause: CaseCategory | null;
  /** What the guest likes to have, beside what the room now has. */
  readonly wishes: readonly RoomFeature[];
}

/** Facts of a reason, for the words the client makes of its code. */
export type ReasonFacts = Readonly<Record<string, string | number>>;

/** Something for or against a room; `points` is what it adds to the score, negative for a warning. */
export interface CandidateReason {
  readonly code: ReasonCode;
  readonly points: number;
  readonly facts?: ReasonFacts;
}

export type ReasonCode =
  | 'away-from-lift'
  | 'away-from-street'
  | 'better-type'
  | 'costs-upgrade'
  | 'has-wished-feature'
  | 'held-at-desk'
  | 'keeps-features'
  | 'loses-features'
  | 'near-lift'
  | 'near-old-room'
  | 'needs-override'
  | 'next-arrival-same-day'
  | 'no-next-arrival-soon'
  | 'other-floor'
  | 'other-riser'
  | 'quiet-side'
  | 'ready-now'
  | 'same-riser'
  | 'same-type'
  | 'street-side'
  | 'worse-type';
