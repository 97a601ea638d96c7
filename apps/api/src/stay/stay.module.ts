import { Module } from '@nestjs/common';
import { RoomModule } from '../room';
import { StayUpsert } from './stay-upsert';
import { StayController } from './stay.controller';
import './stay.problems';
import { StayService } from './stay.service';

/** Reservations, their nights and their rooms. */
@Module({
  imports: [RoomModule],
  controllers: [StayController],
  providers: [StayService, StayUpsert],
  exports: [StayService, StayUpsert],
})
export class StayModule {}
