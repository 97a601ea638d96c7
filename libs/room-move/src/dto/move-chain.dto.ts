import { IsText } from '@amends/kernel/dto';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { type ChainKind, MOST_MOVES_OF_CHAIN } from '../rules/decide-chain';
import type { MoveDto, MovePreviewDto } from './move-preview.dto';
import { MoveToRoomDto, MoveWishDto } from './move-stay.dto';

/** One of two guests who change rooms. */
export class SwapSideDto extends MoveWishDto {
  @IsUUID()
  readonly stayId!: string;
}

/** POST .../swap-previews */
export class PreviewSwapDto {
  /** The two guests, each going where the other is now. */
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Type(() => SwapSideDto)
  readonly stays!: readonly SwapSideDto[];
}

/** POST .../swaps */
export class SwapStaysDto extends PreviewSwapDto {
  /** Chosen by the client, so that pressing twice swaps once. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  /** Of the preview both guests and the desk agreed to. */
  @IsText({ most: 100, opaque: true })
  readonly previewToken!: string;
}

/** One of several guests who move at once. */
export class ChainMoveDto extends MoveToRoomDto {
  @IsUUID()
  readonly stayId!: string;
}

/** POST .../move-chain-previews */
export class PreviewMoveChainDto {
  /** Each guest once, each to a room of their own; a room may be one that another of them leaves. */
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(MOST_MOVES_OF_CHAIN)
  @ValidateNested({ each: true })
  @Type(() => ChainMoveDto)
  readonly moves!: readonly ChainMoveDto[];
}

/** POST .../move-chains */
export class MoveInChainDto extends PreviewMoveChainDto {
  /** Chosen by the client, so that pressing twice moves once. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  /** Of the preview the guests and the desk agreed to. */
  @IsText({ most: 100, opaque: true })
  readonly previewToken!: string;
}

/** A room that is made up between two guests. */
export interface RoomBetweenDto {
  readonly roomId: string;
  readonly roomNumber: string;
  /**
   * How long the house takes for it; `null` when it is left out of service.
   *
   * @minimum 0
   * @maximum 1440
   */
  readonly minutes: number | null;
}

/** What a swap or a chain would do; changes nothing. */
export interface MoveChainPreviewDto {
  readonly kind: ChainKind;
  /** Of each guest, in the order asked, as a move of their own would be shown. */
  readonly moves: readonly MovePreviewDto[];
  /** Rooms one of them leaves and another gets: whoever goes there waits until they are made up. */
  readonly between: readonly RoomBetweenDto[];
  /** Sent with the act, so that it can refuse when the facts changed. */
  readonly token: string;
}

/** Guests who changed rooms at once, or moved together into one. */
export interface MoveChainDto {
  readonly id: string;
  readonly kind: ChainKind;
  readonly moves: readonly MoveDto[];
  readonly movedBy: string;
  readonly movedAt: string;
  readonly businessDate: string;
  /** Who took it back and when; `null` while it stands. */
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}
