import { Module } from '@nestjs/common';
import { BlockController } from './block.controller';
import { BlockService } from './block.service';
import { FaultController } from './fault.controller';
import { FaultService } from './fault.service';
import { RoomAssets } from './room-assets';
import { RoomDoors } from './room-doors';
import { RoomCareController } from './room-care.controller';
import { RoomCareService } from './room-care.service';
import { RoomTypeRateController } from './room-type-rate.controller';
import { RoomTypeRateService } from './room-type-rate.service';
import { RoomUpsert } from './room-upsert';
import { RoomController } from './room.controller';
import './room.problems';
import { RoomService } from './room.service';

/** Rooms, what housekeeping says of them, and who is in them. */
@Module({
  controllers: [FaultController, RoomController, RoomCareController, BlockController, RoomTypeRateController],
  providers: [
    BlockService,
    FaultService,
    RoomAssets,
    RoomCareService,
    RoomDoors,
    RoomService,
    RoomUpsert,
    RoomTypeRateService,
  ],
  exports: [BlockService, FaultService, RoomService, RoomUpsert],
})
export class RoomModule {}
