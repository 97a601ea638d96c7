import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { type Gate, GATES } from '../rules/findings';
import { NIGHT_POSTERS, type NightPoster } from '../rules/night-poster';

/** How a house ends its night. */
export interface NightAuditSettingsDto {
  readonly version: number;
  readonly postsNights: NightPoster;
  /** The transaction code nights are charged with; null until one is named, and then `ROOM`. */
  readonly roomCode: string | null;
  readonly dueOutInHouse: Gate;
  readonly dueInNotArrived: Gate;
  readonly roomMissing: Gate;
  readonly roomOutOfOrder: Gate;
  readonly tooEarly: Gate;
}

/** PATCH .../night-audit-settings: what is left out stays. */
export class EditNightAuditSettingsDto {
  @IsOptional()
  @IsIn(NIGHT_POSTERS)
  readonly postsNights?: NightPoster;

  /** A charge of the group `room`. */
  @IsOptional()
  @IsString()
  @MaxLength(16)
  readonly roomCode?: string;

  /** Guests due out who are neither checked out nor extended. */
  @IsOptional()
  @IsIn(GATES)
  readonly dueOutInHouse?: Gate;

  /** Guests due in who have neither arrived nor are a no-show. */
  @IsOptional()
  @IsIn(GATES)
  readonly dueInNotArrived?: Gate;

  /** Guests in house who are in no room tonight. */
  @IsOptional()
  @IsIn(GATES)
  readonly roomMissing?: Gate;

  /** Guests in house in a room that is out of order. */
  @IsOptional()
  @IsIn(GATES)
  readonly roomOutOfOrder?: Gate;

  /** The night has not begun by the clock of the house. */
  @IsOptional()
  @IsIn(GATES)
  readonly tooEarly?: Gate;
}
