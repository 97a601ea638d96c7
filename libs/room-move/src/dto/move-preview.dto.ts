import type { PayerKind } from '@amends/folio';
import type { MoneyDto } from '@amends/kernel/dto';
import type { RoomStatus } from '@amends/room';
import type { RateChoice } from '../rules/decide-rate';
import type { MoveDocument } from '../rules/move-documents';
import type { TonightEffect } from '../rules/settle-tonight';
import type { CandidateReasonDto } from './move-candidate.dto';

export interface MoveRoomDto {
  readonly id: string;
  readonly number: string;
  readonly roomType: string;
}

export interface MoveNightsDto {
  readonly from: string;
  /** Day of leaving. */
  readonly until: string;
}

/** What becomes of the price. */
export interface MoveRateDto {
  readonly choice: RateChoice;
  /** What a desk would choose for this reason and this room. */
  readonly suggested: RateChoice;
  /** What may be chosen by whoever asked. */
  readonly choices: readonly RateChoice[];
}

/** A night left, before and after. */
export interface MovedNightDto {
  readonly night: string;
  readonly before: MoneyDto;
  readonly after: MoneyDto;
  /** All taxes of the night, inside the rate and beside it; `null` where the hotel’s codes do not tell. */
  readonly taxBefore: MoneyDto | null;
  readonly taxAfter: MoneyDto | null;
  /** It is on the bill already: its change is one of the lines, and its quoted rate stays. */
  readonly onBill: boolean;
}

/** Whose window the nights are on. */
export interface MovePayerDto {
  readonly window: number;
  readonly payerKind: PayerKind;
  readonly payerName: string;
  /** Somebody else pays when false: say so before anything is agreed. */
  readonly isGuest: boolean;
}

/** A line the move brings onto the bill. */
export interface MoveLineDto {
  readonly kind: TonightEffect['kind'];
  /** The line of tonight it stands beside or takes from. */
  readonly ofPostingId: string;
  readonly amount: MoneyDto;
  readonly taxIncluded: MoneyDto;
  readonly window: number;
}

/** Somebody who belongs to the guest, and stays where they are. */
export interface MoveCompanionDto {
  readonly stayId: string;
  readonly guestName: string;
  readonly roomNumber: string;
  /** Sleeps in the same room, on a bill of their own. */
  readonly sharesRoom: boolean;
  /** Behind a connecting door of the room that is left. */
  readonly connecting: boolean;
}

/** Somebody who shares the room and moves along. */
export interface MoveAlongDto {
  readonly stayId: string;
  readonly guestName: string;
  /** In the new room; to a day of leaving of their own. */
  readonly nights: MoveNightsDto;
  /** As before. */
  readonly roomTypeCharged: string;
  /** Marked not to be moved: a manager did, with a reason. */
  readonly doNotMove: boolean;
}

/** POST .../stays/:id/move-previews changes nothing and answers exactly what the move would do. */
export interface MovePreviewDto {
  readonly stayId: string;
  readonly fromRoom: MoveRoomDto;
  readonly toRoom: MoveRoomDto;
  readonly nights: MoveNightsDto;
  readonly roomTypeCharged: string;
  readonly roomTypeChargedBefore: string;
  /** How the old room is afterwards. Before arrival nobody has slept there, and it stays as it is. */
  readonly oldRoomStatus: RoomStatus;
  /** Somebody who shares the old room still lives there: it stays as it is, and nothing is cleaned or closed. */
  readonly oldRoomLivedIn: boolean;
  /** A re-assignment: no keys, no cleaning, the old room as it was. */
  readonly beforeArrival: boolean;
  readonly rate: MoveRateDto;
  readonly rates: readonly MovedNightDto[];
  /** True when tonight's room is on the bill already. */
  readonly tonightPosted: boolean;
  /** What the move brings onto the bill, tonight's change. */
  readonly lines: readonly MoveLineDto[];
  /** `null` when the stay has no open bill. */
  readonly payer: MovePayerDto | null;
  /** Marked not to be moved: a manager did, with a reason. */
  readonly doNotMove: boolean;
  readonly companions: readonly MoveCompanionDto[];
  /** Who moves along; tasks and what to do by hand are of all of them. */
  readonly with: readonly MoveAlongDto[];
  readonly caseNumber: string | null;
  /** Papers that name the old room. */
  readonly documents: readonly MoveDocument[];
  /** What to do by hand, as codes. */
  readonly checklist: readonly string[];
  readonly warnings: readonly CandidateReasonDto[];
  /** Sent with the move, so that it can refuse when the facts changed. */
  readonly token: string;
}

export interface MoveDto {
  readonly id: string;
  /** What it was made in together with others, who are taken back with it; `null` when it was made alone. */
  readonly chainId: string | null;
  readonly stayId: string;
  readonly caseId: string | null;
  readonly fromRoom: MoveRoomDto;
  readonly toRoom: MoveRoomDto;
  readonly nights: MoveNightsDto;
  readonly roomTypeCharged: string;
  readonly roomTypeChargedBefore: string;
  readonly rateChoice: RateChoice;
  readonly oldRoomStatus: RoomStatus;
  /** The guest had not come: a re-assignment. */
  readonly beforeArrival: boolean;
  readonly reason: string;
  readonly movedBy: string;
  readonly movedAt: string;
  readonly businessDate: string;
  /** Who took it back and when; `null` while it stands. */
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}
