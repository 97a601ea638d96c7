import type { WayCode } from '../rules/ways-to-free';
import type { FrontOfficeStatus, RoomFeature, RoomStatus } from '@amends/room';

/** GET .../stays/:id/move-candidates */
export interface MoveCandidatesDto {
  readonly stayId: string;
  readonly businessDate: string;
  /** Nights still to sleep, the rest of the stay. */
  readonly nights: { readonly from: string; readonly until: string };
  /** Best first. */
  readonly candidates: readonly MoveCandidateDto[];
  readonly excluded: readonly ExcludedRoomDto[];
  /** Of the weights it was ranked with; 0 when the house has set none. */
  readonly weightsVersion: number;
  /** What would give the guest a room, cheapest for the guest first; none while one can be given at once. */
  readonly ways: readonly WayToRoomDto[];
  /** Who shares the room and has a night left, and whether the rooms are for them as well. */
  readonly sharers: readonly SharerDto[];
}

/** Another stay of the same room. */
export interface SharerDto {
  readonly stayId: string;
  readonly guestName: string;
  readonly doNotMove: boolean;
  readonly movesAlong: boolean;
}

export interface WayToRoomDto {
  readonly code: WayCode;
  /** None where the way leads out of the house. */
  readonly roomId: string | null;
  readonly roomNumber: string | null;
  /** To the guest: minutes, or what is as bad as so many of them. */
  readonly cost: number;
  readonly facts?: Readonly<Record<string, string | number>>;
}

export interface MoveCandidateDto {
  readonly roomId: string;
  readonly roomNumber: string;
  readonly floor: number;
  readonly roomType: string;
  readonly features: readonly RoomFeature[];
  readonly status: RoomStatus;
  readonly frontOfficeStatus: FrontOfficeStatus;
  readonly score: number;
  /** Codes turned into words by the client, best news first. */
  readonly reasons: readonly CandidateReasonDto[];
}

export interface CandidateReasonDto {
  readonly code: string;
  /** What it adds to the score; negative for a warning. */
  readonly points: number;
  readonly facts?: Readonly<Record<string, string | number>>;
}

export interface ExcludedRoomDto {
  readonly roomId: string;
  readonly roomNumber: string;
  readonly roomType: string;
  /** The first hard reason against it. */
  readonly reason: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}
