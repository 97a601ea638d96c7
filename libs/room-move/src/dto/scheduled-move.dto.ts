import { IsInstant, IsText, type MoneyDto } from '@amends/kernel/dto';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import type { ScheduleState } from '../rules/decide-schedule';
import type { RateChoice } from '../rules/decide-rate';
import type { OldRoomStatus } from '../rules/move-words';
import type { MoveNightsDto, MoveRoomDto } from './move-preview.dto';
import { MoveToRoomDto } from './move-stay.dto';

/** POST .../scheduled-move-previews */
export class PreviewScheduledMoveDto extends MoveToRoomDto {
  @IsUUID()
  readonly stayId!: string;

  /** When the guest moves, RFC 3339; as soon as the room is ready when left out. */
  @IsOptional()
  @IsInstant()
  readonly dueAt?: string;

  /** What is arranged for the guest so far, which this takes the place of. */
  @IsOptional()
  @IsUUID()
  readonly replacesId?: string;
}

/** POST .../scheduled-moves */
export class ScheduleMoveDto extends PreviewScheduledMoveDto {
  /** Chosen by the client, so that pressing twice schedules once. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  /** At its time it is brought to the desk, which moves the guest; it is done by itself when left out. */
  @IsOptional()
  @IsBoolean()
  readonly byDesk?: boolean;

  /** Of the preview the guest and the desk agreed to; what was not previewed is arranged as it is. */
  @IsOptional()
  @IsText({ most: 100, opaque: true })
  readonly previewToken?: string;
}

/** GET .../scheduled-moves */
export class ScheduledMoveQueryDto {
  /** Of one stay, also those that are over; those of the house that wait or are at the desk when left out. */
  @IsOptional()
  @IsUUID()
  readonly stayId?: string;
}

/** A guest who moves later; the room is kept until then. */
export interface ScheduledMoveDto {
  readonly id: string;
  readonly stayId: string;
  /** As the guest wishes to be addressed. */
  readonly guestName: string;
  readonly caseId: string | null;
  readonly state: ScheduleState;
  readonly fromRoom: MoveRoomDto;
  readonly toRoom: MoveRoomDto;
  /** For which the room is kept. */
  readonly nights: MoveNightsDto;
  /** `null` when it waits for the room to be ready. */
  readonly dueAt: string | null;
  /** At its time it is brought to the desk, and not done by itself. */
  readonly byDesk: boolean;
  readonly reason: string;
  readonly oldRoomStatus: OldRoomStatus;
  readonly rateChoice: RateChoice;
  readonly roomTypeCharged: string;
  /** What was agreed, night by night; none where the price is kept. */
  readonly rates: readonly ScheduledNightDto[];
  readonly scheduledBy: string;
  readonly scheduledAt: string;
  /** What stands against it: the code a move would be refused with, `desk-moves` when the desk does; `null` unless it is at the desk. */
  readonly against: string | null;
  /** The task of the front desk about it; `null` unless it was brought there. */
  readonly taskId: string | null;
  /** The move it became. */
  readonly moveId: string | null;
  readonly settledBy: string | null;
  readonly settledAt: string | null;
}

/** A night at the price agreed. */
export interface ScheduledNightDto {
  readonly night: string;
  readonly after: MoneyDto;
}
