import { IsNight, IsText } from '@amends/kernel/dto';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import {
  LEFT_REASONS,
  type LeftReason,
  MOST_ROOMS_OF_REASSIGNMENT,
  MOST_STAYS_OF_REASSIGNMENT,
  REASSIGNMENT_OUTCOMES,
  type ReassignmentOutcome,
} from '../rules/reassignment-words';
import type { CandidateReasonDto } from './move-candidate.dto';
import type { MoveNightsDto, MoveRoomDto } from './move-preview.dto';

export { LEFT_REASONS, REASSIGNMENT_OUTCOMES, type LeftReason, type ReassignmentOutcome };

/** POST .../reassignment-previews: either a block, or rooms with the nights they are not to be used. */
export class PreviewReassignmentDto {
  /** The block that takes the room: its room, over its nights. */
  @IsOptional()
  @IsUUID()
  readonly blockId?: string;

  /** Rooms to be emptied, where no block says so. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ROOMS_OF_REASSIGNMENT)
  @IsUUID(undefined, { each: true })
  readonly roomIds?: readonly string[];

  /** First night they are not to be used. */
  @IsOptional()
  @IsNight()
  readonly from?: string;

  /** First night they can be used again. */
  @IsOptional()
  @IsNight()
  readonly until?: string;

  /** Why guests marked do-not-move go too, and rooms that are not ready may be given; needs the permission `stay.move-override`. */
  @IsOptional()
  @IsText({ most: 300 })
  readonly overrideReason?: string;
}

/** A guest and the room the preview has found. */
export class PlacedStayDto {
  @IsUUID()
  readonly stayId!: string;

  @IsUUID()
  readonly toRoomId!: string;
}

/** POST .../reassignments */
export class ReassignDto extends PreviewReassignmentDto {
  /** Chosen by the client, so that pressing twice re-assigns once. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  /** All who get a room, as the preview answered them. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_STAYS_OF_REASSIGNMENT)
  @ValidateNested({ each: true })
  @Type(() => PlacedStayDto)
  readonly stays!: readonly PlacedStayDto[];

  /** Of the preview that was agreed to. */
  @IsText({ most: 100, opaque: true })
  readonly previewToken!: string;
}

/** One guest whose room is not to be used. */
export interface DisplacedStayDto {
  readonly stayId: string;
  readonly confirmationNumber: string;
  readonly guestName: string;
  readonly inHouse: boolean;
  readonly fromRoom: MoveRoomDto;
  /** Nights still to sleep. */
  readonly nights: MoveNightsDto;
}

/** A guest who gets another room. */
export interface PlacedStayPreviewDto extends DisplacedStayDto {
  readonly toRoom: MoveRoomDto;
  readonly score: number;
  /** Codes turned into words by the client, best news first. */
  readonly reasons: readonly CandidateReasonDto[];
}

/** A guest for whom somebody has to think of something else. */
export interface LeftStayPreviewDto extends DisplacedStayDto {
  readonly reason: LeftReason;
  /**
   * Rooms that would do, were they not needed by the others.
   *
   * @minimum 0
   * @maximum 10000
   */
  readonly possibleRooms: number;
  /** How many rooms each reason stands against, by its code. */
  readonly against: Readonly<Record<string, number>>;
}

/** What a re-assignment would do; changes nothing. */
export interface ReassignmentPreviewDto {
  readonly rooms: readonly MoveRoomDto[];
  /** Nights the rooms are not to be used; `until` is `null` until further notice. */
  readonly nights: { readonly from: string; readonly until: string | null };
  readonly placed: readonly PlacedStayPreviewDto[];
  readonly left: readonly LeftStayPreviewDto[];
  /** Of the weights rooms were ranked with; 0 when the house has set none. */
  readonly weightsVersion: number;
  /** Sent with the act, so that it can refuse when the facts changed. */
  readonly token: string;
}

/** What became of one guest. */
export interface ReassignedStayDto extends DisplacedStayDto {
  /** `reassigned` before arrival, `moved` for a guest in house, `left` for who still needs a room. */
  readonly outcome: ReassignmentOutcome;
  /** `null` for who is left. */
  readonly toRoom: MoveRoomDto | null;
  /** Of a guest in house: the move, which is taken back like any other. */
  readonly moveId: string | null;
  /** Why who is left was left. */
  readonly reason: LeftReason | null;
}

/** Guests of rooms that went out of use, and the rooms they were given in one act. */
export interface ReassignmentDto {
  readonly id: string;
  /** The block it was made for; `null` when rooms were named. */
  readonly blockId: string | null;
  readonly rooms: readonly MoveRoomDto[];
  readonly nights: { readonly from: string; readonly until: string | null };
  readonly stays: readonly ReassignedStayDto[];
  readonly madeBy: string;
  readonly madeAt: string;
  readonly businessDate: string;
}
