import type { MoneyDto } from '@amends/kernel/dto';
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

/** POST .../stays/:id/move-previews changes nothing and answers exactly what the move would do. */
export interface MovePreviewDto {
  readonly stayId: string;
  readonly fromRoom: { readonly id: string; readonly number: string; readonly roomType: string };
  readonly toRoom: { readonly id: string; readonly number: string; readonly roomType: string };
  readonly nights: { readonly from: string; readonly until: string };
  readonly roomTypeCharged: string;
  readonly oldRoomStatus: RoomStatus;
  /** Per night before and after; equal when type to charge and rate are kept. */
  readonly rates: readonly { readonly night: string; readonly before: MoneyDto; readonly after: MoneyDto }[];
  /** True when tonight's room is on the bill already, so that a rate change would need a credit. */
  readonly tonightPosted: boolean;
  /** What to do by hand, as codes. */
  readonly checklist: readonly string[];
  readonly warnings: readonly CandidateReasonDto[];
  /** Sent with the move, so that it can refuse when the facts changed. */
  readonly token: string;
}

export interface MoveDto {
  readonly id: string;
  readonly stayId: string;
  readonly caseId: string | null;
  readonly fromRoom: { readonly id: string; readonly number: string; readonly roomType: string };
  readonly toRoom: { readonly id: string; readonly number: string; readonly roomType: string };
  readonly nights: { readonly from: string; readonly until: string };
  readonly roomTypeCharged: string;
  readonly oldRoomStatus: RoomStatus;
  readonly reason: string;
  readonly movedBy: string;
  readonly movedAt: string;
  readonly businessDate: string;
}
