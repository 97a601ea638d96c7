import type { ExternalRefDto } from '@amends/kernel/dto';
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
  readonly externalIds: readonly ExternalRefDto[];
}
