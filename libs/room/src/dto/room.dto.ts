import type { ExternalRefDto } from '@amends/kernel/dto';
import type { BlockKind, BlockReason } from '../rules/decide-block';
import type { Discrepancy } from '../rules/discrepancy';
import type { AssetKind } from '../rules/room-assets';
import type { FrontOfficeStatus, RoomFeature, RoomStatus } from '../rules/room-status';

export interface RoomDto {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly floor: number;
  readonly roomType: string;
  readonly sleeps: number;
  readonly features: readonly RoomFeature[];
  readonly status: RoomStatus;
  readonly frontOfficeStatus: FrontOfficeStatus;
  /** What housekeeping saw since a guest last came or went. */
  readonly seen: RoomSeenDto | null;
  /** Where housekeeping and the front office say different things. */
  readonly discrepancy: Discrepancy | null;
  /**
   * Part of the house.
   * @maxLength 40
   */
  readonly wing: string | null;
  /**
   * Rooms of one riser share water, drains and shafts.
   * @maxLength 40
   */
  readonly riser: string | null;
  /** Behind a connecting door. */
  readonly connectsTo: readonly RoomRefDto[];
  readonly doNotGive: DoNotGiveDto | null;
  /** The block that covers the business date. */
  readonly block: RoomBlockedDto | null;
  /** What is in it and may fail. */
  readonly assets: readonly RoomAssetDto[];
  readonly externalIds: readonly ExternalRefDto[];
}

export interface RoomSeenDto {
  readonly occupied: boolean;
  readonly at: string;
}

export interface RoomRefDto {
  readonly id: string;
  readonly number: string;
}

/** Why a room is not given to anybody. */
export interface DoNotGiveDto {
  /** @maxLength 200 */
  readonly note: string;
  /** First day it may be given again; `null` is until further notice. */
  readonly until: string | null;
}

export interface RoomBlockedDto {
  readonly id: string;
  readonly kind: BlockKind;
  readonly reason: BlockReason;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface RoomAssetDto {
  readonly id: string;
  readonly kind: AssetKind;
  /** @maxLength 80 */
  readonly name: string;
}

/** Nights a room cannot or should not be sold. */
export interface RoomBlockDto extends RoomBlockedDto {
  readonly version: number;
  readonly room: RoomRefDto;
  /** @maxLength 300 */
  readonly note: string | null;
  readonly caseId: string | null;
  /**
   * Who blocked it.
   * @maxLength 160
   */
  readonly blockedBy: string;
  readonly blockedAt: string;
  readonly lifted: BlockLiftedDto | null;
  /** Guests who have the room over nights of the block that are still to come. */
  readonly stays: readonly BlockedStayDto[];
}

export interface BlockLiftedDto {
  /** @maxLength 160 */
  readonly by: string;
  readonly at: string;
  /** Business date it ended on. */
  readonly on: string;
  /** @maxLength 300 */
  readonly why: string | null;
}

export interface BlockedStayDto {
  readonly stayId: string;
  readonly confirmationNumber: string;
  readonly arrival: string;
  readonly departure: string;
}
