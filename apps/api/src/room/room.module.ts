import { Module } from '@nestjs/common';
import { RoomUpsert } from './room-upsert';
import { RoomController } from './room.controller';
import './room.problems';
import { RoomService } from './room.service';

/** Rooms, what housekeeping says of them, and who is in them. */
@Module({ controllers: [RoomController], providers: [RoomService, RoomUpsert], exports: [RoomService, RoomUpsert] })
export class RoomModule {}
