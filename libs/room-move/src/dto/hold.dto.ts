import { IsText } from '@amends/kernel/dto';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { LEAST_HOLD_SECONDS, MOST_HOLD_SECONDS } from '../rules/hold-words';

/** POST .../room-holds */
export class HoldRoomDto {
  /** Chosen by the client, so that pressing twice holds once. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  @IsUUID()
  readonly stayId!: string;

  @IsUUID()
  readonly roomId!: string;

  /** How long; as the house has set when left out. */
  @IsOptional()
  @IsInt()
  @Min(LEAST_HOLD_SECONDS)
  @Max(MOST_HOLD_SECONDS)
  readonly seconds?: number;

  /** Why it is taken over from a colleague of the same desk; needs the permission `stay.move-override`. */
  @IsOptional()
  @IsText({ most: 300 })
  readonly overrideReason?: string;
}

/** POST .../room-holds/:id/extensions */
export class ExtendHoldDto {
  /** From now; as the house has set when left out. */
  @IsOptional()
  @IsInt()
  @Min(LEAST_HOLD_SECONDS)
  @Max(MOST_HOLD_SECONDS)
  readonly seconds?: number;
}

/** A room promised to a guest for a moment. */
export interface RoomHoldDto {
  readonly id: string;
  readonly roomId: string;
  readonly roomNumber: string;
  readonly stayId: string;
  readonly nights: { readonly from: string; readonly until: string };
  readonly heldBy: string;
  readonly desk: string | null;
  readonly heldAt: string;
  /** By the clock of the database, which decides. */
  readonly expiresAt: string;
  /** For a clock on the screen that does not trust its own. */
  readonly secondsLeft: number;
}
