import { IsText } from '@amends/kernel/dto';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { FAULT_KINDS, type FaultKind, type FaultSource } from '../rules/fault-kinds';
import type { AssetKind } from '../rules/room-assets';

/** POST .../rooms/:id/faults */
export class TellFaultDto {
  /** Chosen by the client, so that pressing twice tells once. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  @IsIn(FAULT_KINDS)
  readonly kind!: FaultKind;

  @IsOptional()
  @IsText({ most: 300 })
  readonly what?: string;

  /** What in the room has failed. */
  @IsOptional()
  @IsUUID()
  readonly assetId?: string;
}

/** POST .../room-faults/:id/settlements */
export class SettleFaultDto {
  /** What was done about it. */
  @IsOptional()
  @IsText({ most: 300 })
  readonly how?: string;
}

/** A fault or complaint that stays with the room until somebody says that it is repaired. */
export interface RoomFaultDto {
  readonly id: string;
  readonly roomId: string;
  readonly kind: FaultKind;
  /** In the words of whoever saw it; none where a case, move or task tells more. */
  readonly what: string | null;
  readonly asset: FaultyAssetDto | null;
  readonly source: FaultSource;
  /** The case, move or task that told of it. */
  readonly sourceId: string | null;
  readonly toldBy: string;
  readonly toldAt: string;
  readonly businessDate: string;
  readonly settledAt: string | null;
  readonly settledBy: string | null;
  readonly settledHow: string | null;
}

export interface FaultyAssetDto {
  readonly id: string;
  readonly kind: AssetKind;
  readonly name: string;
}
