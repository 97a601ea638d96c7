import type { FaultKind } from '@amends/room';
import { IsText } from '@amends/kernel/dto';
import { IsOptional } from 'class-validator';
import type { RoomFaultDto } from '@amends/room/dto';

/** GET .../rooms/:id/memory */
export interface RoomMemoryDto {
  readonly roomId: string;
  readonly roomNumber: string;
  /** What it takes from the score of the room, in points. */
  readonly points: number;
  /** Faults and complaints nobody has settled. */
  readonly open: number;
  /** With so many, the room is proposed as out of order. */
  readonly faultsToPropose: number;
  /** What is open first, then the newest; a hundred at most. */
  readonly faults: readonly RoomFaultDto[];
}

/** A room that has failed so often that it should be looked at before anybody gets it. */
export interface BlockProposalDto {
  readonly roomId: string;
  readonly roomNumber: string;
  readonly roomType: string;
  /** Faults and complaints nobody has settled. */
  readonly count: number;
  readonly kinds: readonly FaultKind[];
  readonly newestAt: string;
}

/** POST .../rooms/:id/block-proposal-answers */
export class DeclineProposalDto {
  /** Why it is given all the same. */
  @IsOptional()
  @IsText({ most: 300 })
  readonly why?: string;
}
