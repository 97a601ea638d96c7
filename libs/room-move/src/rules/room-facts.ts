import type { MoneyText } from '@amends/kernel';
import type { FrontOfficeStatus, RoomFeature, RoomStatus } from '@amends/room';
import type { NightSpan } from '@amends/stay';
import type { MoveCause } from './move-words';

/** A room as the ranking sees it, for the nights still to sleep. */
export interface RoomFacts {
  readonly roomId: string;
  readonly roomNumber: string;
  readonly floor: number;
  readonly wing: string | null;
  /** Rooms of one riser share water, drains and shafts; null when the house has not said. */
  readonly riser: string | null;
  /** Rooms behind a connecting door, by id. */
  readonly connectsTo: readonly string[];
  readonly roomType: string;
  /** Of its type; higher is better, equal ranks may replace each other. */
  readonly rank: number;
  readonly sleeps: number;
  /** A posting master or other room nobody sleeps in. */
  readonly pseudo: boolean;
  readonly features: readonly RoomFeature[];
  readonly status: RoomStatus;
  readonly frontOfficeStatus: FrontOfficeStatus;
  /** What housekeeping saw; null when nobody looked since somebody came or went. */
  readonly seenOccupied: boolean | null;
  /** What keeps it from being sold on one of those nights. */
  readonly block: BlockOnRoom | null;
  /** Why the house does not give it on one of those nights. */
  readonly doNotGive: string | null;
  /** First of those nights somebody else has it; null when it is free for all of them. */
  readonly takenFrom: string | null;
  /** Who has it then; of several, who comes first. */
  readonly takenBy: TakenBy | null;
  /** Nights it stays free after the departure; null when nobody is known to come. */
  readonly nightsFreeAfter: number | null;
  /** Who holds it for another guest at this moment; null when nobody does. */
  readonly hold: HoldOnRoom | null;
  /** For whom else it is kept on one of those nights: a guest who moves into it later. */
  readonly kept: KeptRoom | null;
  /** Rooms of its type left tonight once everybody who arrives for it has one; below 1, giving it takes somebody's. */
  readonly spareOfType: number | null;
  /** What its type costs a night more than the type charged, negative when less; null when the house has no prices. */
  readonly extra: ExtraPrice | null;
  /** What stays with the room. */
  readonly faults: readonly FaultOnRoom[];
}

export interface BlockOnRoom {
  readonly kind: 'OutOfOrder' | 'OutOfService';
  readonly from: string;
  /** First night it can be sold again; null until further notice. */
  readonly until: string | null;
}

/** The stay that has the room on the first night it is taken. */
export interface TakenBy {
  readonly stayId: string;
  /** Whether the guest is in the house already. */
  readonly inHouse: boolean;
  readonly leavesOn: string;
  readonly doNotMove: boolean;
  readonly party: number;
  /** Whether nobody else has the room on those nights. */
  readonly alone: boolean;
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

/** Kept for a guest who moves later. */
export interface KeptRoom {
  /** Who has arranged it. */
  readonly by: string;
  /** Null: as soon as it is ready. */
  readonly dueAt: string | null;
}

export interface ExtraPrice {
  /** On average over the nights. */
  readonly price: MoneyText;
  /** Of the price of the type charged, in percent. */
  readonly percent: number;
}

/** A fault or complaint nobody has settled. */
export interface FaultOnRoom {
  readonly kind: MoveCause;
  /** Days since it was told. */
  readonly daysAgo: number;
}

/** The room slept in now. */
export type CurrentRoom = Pick<
  RoomFacts,
  'roomId' | 'roomNumber' | 'floor' | 'wing' | 'riser' | 'connectsTo' | 'roomType' | 'rank' | 'features'
>;

/** Where a noise or smell comes from. */
export type PlaceOfCause = Pick<RoomFacts, 'roomId' | 'roomNumber' | 'floor' | 'wing' | 'riser'>;

/** Who is to be moved, and why. */
export interface MoveRequest {
  readonly from: CurrentRoom;
  readonly nights: NightSpan;
  /** When the guest has not come yet: how a room is now does not count, or not as much. Null for a guest in the house. */
  readonly arrives: 'tonight' | 'later' | null;
  /** Adults and children; infants sleep in a cot. */
  readonly party: number;
  /** What is wrong with the room now; null when the guest only wishes another. */
  readonly cause: MoveCause | null;
  /** The room it comes from, when that is another than the guest's own. */
  readonly causeIn: PlaceOfCause | null;
  /** What the guest likes to have, beside what the room now has. */
  readonly wishes: readonly RoomFeature[];
  /** Rooms in which the rest of the party sleeps, by id. */
  readonly familyIn: readonly string[];
  /** By the clock of the database: from when on a guest would wait. */
  readonly now: string;
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
  | 'away-from-family'
  | 'away-from-lift'
  | 'away-from-street'
  | 'better-type'
  | 'better-view'
  | 'costs-upgrade'
  | 'displaces-arrival'
  | 'has-wished-feature'
  | 'held-at-desk'
  | 'keeps-features'
  | 'known-faults'
  | 'loses-features'
  | 'near-lift'
  | 'near-old-room'
  | 'needs-override'
  | 'next-arrival-same-day'
  | 'next-to-cause'
  | 'next-to-family'
  | 'no-next-arrival-soon'
  | 'other-bed'
  | 'other-floor'
  | 'other-riser'
  | 'other-wing'
  | 'quiet-side'
  | 'ready-now'
  | 'same-fault'
  | 'same-riser'
  | 'same-type'
  | 'street-side'
  | 'worse-type';
