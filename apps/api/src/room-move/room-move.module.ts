import { Module } from '@nestjs/common';
import { CaseModule } from '../case';
import { RoomModule } from '../room';
import { StayModule } from '../stay';
import { CandidateService } from './candidate.service';
import { MoveController } from './move.controller';
import { MoveService } from './move.service';
import './room-move.problems';

/** The right room, once, with everything that follows. */
@Module({
  imports: [CaseModule, RoomModule, StayModule],
  controllers: [MoveController],
  providers: [CandidateService, MoveService],
})
export class RoomMoveModule {}
