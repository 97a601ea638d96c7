import { Module } from '@nestjs/common';
import { CaseModule } from '../case';
import { RoomModule } from '../room';
import { StayModule } from '../stay';
import { CandidateService } from './candidate.service';
import { HoldController } from './hold.controller';
import { HoldEnding } from './hold-ending';
import { HoldService } from './hold.service';
import { MoveController } from './move.controller';
import { MoveService } from './move.service';
import './room-move.problems';

/** The right room, once, with everything that follows. */
@Module({
  imports: [CaseModule, RoomModule, StayModule],
  controllers: [HoldController, MoveController],
  providers: [CandidateService, HoldEnding, HoldService, MoveService],
})
export class RoomMoveModule {}
