import { PageQueryDto } from '@amends/kernel/dto';
import { IsIn, IsOptional } from 'class-validator';
import { ROOM_STATUSES, type RoomStatus } from '../rules/room-status';

/** GET .../rooms */
export class RoomListQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(ROOM_STATUSES)
  readonly status?: RoomStatus;
}

/** PATCH .../rooms/:id/status, with If-Match. */
export class SetRoomStatusDto {
  @IsIn(ROOM_STATUSES)
  readonly status!: RoomStatus;
}
