import { PageQueryDto } from '@amends/kernel/dto';
import { Type } from 'class-transformer';
import { IsInt, IsObject, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { MOST_POINTS, type MoveSettings, type MoveWeights } from '../rules/move-weights';

/** Points a part of the score may have. */
function IsPoints(): PropertyDecorator {
  const checks = [IsInt(), Min(0), Max(MOST_POINTS)];
  return (target, property) => checks.forEach((check) => check(target, property));
}

/** Points for each part of the score. */
export class WeightsDto implements MoveWeights {
  /** Noise: the room is on the quiet side and the old one is not. */
  @IsPoints()
  readonly quietSide!: number;

  /** Noise: away from the lift the old room is near. */
  @IsPoints()
  readonly awayFromLift!: number;

  /** Noise and light: away from the street the old room looks on. */
  @IsPoints()
  readonly awayFromStreet!: number;

  /** Noise: another floor. */
  @IsPoints()
  readonly otherFloor!: number;

  /** Against a room near the lift, where it is noise. */
  @IsPoints()
  readonly nearLift!: number;

  /** Against a room on the street, where it is noise or light. */
  @IsPoints()
  readonly streetSide!: number;

  /** Against a room beside, above or below where the noise or smell is. */
  @IsPoints()
  readonly nextToCause!: number;

  /** Water, temperature, equipment and smell: other pipes and cables. */
  @IsPoints()
  readonly otherRiser!: number;

  /** Against the same pipes and cables then. */
  @IsPoints()
  readonly sameRiser!: number;

  /** Bed, view or floor: the room differs in just that. */
  @IsPoints()
  readonly curesWish!: number;

  @IsPoints()
  readonly sameType!: number;

  /** The next better type; each further one is worth `perRank` less. */
  @IsPoints()
  readonly betterType!: number;

  /** Against a worse type, and `perRank` for each further one. */
  @IsPoints()
  readonly worseType!: number;

  @IsPoints()
  readonly perRank!: number;

  /** Against an upgrade that makes the night dearer by as much as the old type costs. */
  @IsPoints()
  readonly upgradeCost!: number;

  /** For each thing guests like that the new room has as well. */
  @IsPoints()
  readonly keptFeature!: number;

  /** Against each that it has not. */
  @IsPoints()
  readonly lostFeature!: number;

  /** For each thing the guest asked for. */
  @IsPoints()
  readonly wishedFeature!: number;

  @IsPoints()
  readonly readyNow!: number;

  /** Against each ten minutes the guest would wait, `waitingMost` at most; also when nobody knows how long. */
  @IsPoints()
  readonly waiting!: number;

  @IsPoints()
  readonly waitingMost!: number;

  /** Against a room a colleague of the same desk holds for another guest. */
  @IsPoints()
  readonly heldAtDesk!: number;

  /** Somebody comes into the room on the day this guest leaves. */
  @IsPoints()
  readonly arrivalSameDay!: number;

  /** Nobody does. */
  @IsPoints()
  readonly freeAfter!: number;

  /** Against taking the last room of a type somebody arrives for tonight. */
  @IsPoints()
  readonly displacesArrival!: number;

  /** A short way with luggage; a fifth less for each floor. */
  @IsPoints()
  readonly nearOldRoom!: number;

  /** Against another wing. */
  @IsPoints()
  readonly otherWing!: number;

  /** A door to the room of the family. */
  @IsPoints()
  readonly keptConnection!: number;

  /** Against losing it. */
  @IsPoints()
  readonly lostConnection!: number;

  /** Against each fault or complaint that stays with the room; the older, the less. */
  @IsPoints()
  readonly memory!: number;

  @IsPoints()
  readonly memoryMost!: number;

  /** Against a room with the very fault the guest is moved for. */
  @IsPoints()
  readonly sameFault!: number;
}

/** What else the house sets about moves. */
export class MoveSettingsDto implements MoveSettings {
  /** Seconds a room is held for a guest at the desk. */
  @IsInt()
  @Min(15)
  @Max(600)
  readonly holdSeconds!: number;

  /** Minutes until a room is made up that only needs a little. */
  @IsInt()
  @Min(1)
  @Max(240)
  readonly pickupMinutes!: number;

  /** Minutes until a dirty room is made up. */
  @IsInt()
  @Min(1)
  @Max(480)
  readonly cleaningMinutes!: number;

  /** Days after which a fault nobody has settled weighs half. */
  @IsInt()
  @Min(1)
  @Max(365)
  readonly memoryHalfLifeDays!: number;

  /** Faults and complaints, settled by nobody, with which a room is proposed as out of order. */
  @IsInt()
  @Min(1)
  @Max(20)
  readonly faultsToPropose!: number;
}

/** PUT .../move-weights: all of them, as they stand from now on. */
export class SetMoveWeightsDto {
  @IsObject()
  @ValidateNested()
  @Type(() => WeightsDto)
  readonly weights!: WeightsDto;

  @IsObject()
  @ValidateNested()
  @Type(() => MoveSettingsDto)
  readonly settings!: MoveSettingsDto;
}

/** GET .../move-weights */
export class MoveWeightsQueryDto {
  /** As a ranking named it; the newest when left out. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(999_999_999)
  readonly version?: number;
}

/** GET .../move-weights/versions */
export class MoveWeightsListQueryDto extends PageQueryDto {}

/** How rooms are weighed in this house. Each change is a new version; a ranking names the one it was made with. */
export interface MoveWeightsDto {
  /** 0 while the house has set nothing. */
  readonly version: number;
  readonly weights: WeightsDto;
  readonly settings: MoveSettingsDto;
  readonly setBy: string | null;
  readonly setAt: string | null;
}
