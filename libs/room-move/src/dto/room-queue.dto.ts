import { IsText } from '@amends/kernel/dto';
import { ROOM_FEATURES, type RoomFeature } from '@amends/room';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import type { WaitsFor, WishLeft, WishState } from '../rules/estimate-queue';
import type { MoveRoomDto } from './move-preview.dto';

/** POST .../room-queue: a room, or what it has to be like. */
export class QueueForRoomDto {
  /** Chosen by the client, so that pressing twice queues once. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  @IsUUID()
  readonly stayId!: string;

  /** This very room. */
  @IsOptional()
  @IsUUID()
  readonly roomId?: string;

  /** Any of this type, for example `SUP`. */
  @IsOptional()
  @IsText({ most: 12 })
  readonly roomType?: string;

  /** With all of these. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(ROOM_FEATURES.length)
  @ArrayUnique()
  @IsIn(ROOM_FEATURES, { each: true })
  readonly features?: readonly RoomFeature[];
}

/** GET .../room-queue */
export class RoomQueueQueryDto {
  /** Of one stay, also what is over; who waits in the whole house when left out. */
  @IsOptional()
  @IsUUID()
  readonly stayId?: string;
}

/** A guest who queues for a room. */
export interface RoomWishDto {
  readonly id: string;
  readonly stayId: string;
  /** As the guest wishes to be addressed. */
  readonly guestName: string;
  readonly state: WishState;
  /** The very room wanted; `null` when any like it will do. */
  readonly wantedRoom: MoveRoomDto | null;
  readonly wantedType: string | null;
  readonly features: readonly RoomFeature[];
  /**
   * One more than the guests before who want the same; `null` for whoever has left the queue.
   *
   * @minimum 1
   * @maximum 10000
   */
  readonly position: number | null;
  /** Which room it will be as things stand; `null` when none is in sight. */
  readonly room: QueueRoomDto | null;
  /** When that room is ready, as housekeeping and departures stand now. */
  readonly readyAt: string | null;
  readonly waitsFor: WaitsFor | null;
  readonly queuedBy: string;
  readonly queuedAt: string;
  /** The front desk's task while a room is ready. */
  readonly taskId: string | null;
  readonly leftWhy: WishLeft | null;
  readonly leftAt: string | null;
}

export interface QueueRoomDto {
  readonly roomId: string;
  readonly roomNumber: string;
}
