import { Module } from '@nestjs/common';
import { CaseModule } from '../case';
import { FolioModule } from '../folio';
import { RoomModule } from '../room';
import { StayModule } from '../stay';
import { CandidateService } from './candidate.service';
import { HoldController } from './hold.controller';
import { HoldEnding } from './hold-ending';
import { HoldService } from './hold.service';
import { MovePlanner } from './move-plan';
import { MoveWriter } from './move-writer';
import { MoveController } from './move.controller';
import { MoveService } from './move.service';
import { RateWriter } from './rate-writer';
import './room-move.problems';

/** The right room, once, with everything that follows. */
@Module({
  imports: [CaseModule, FolioModule, RoomModule, StayModule],
  controllers: [HoldController, MoveController],
  providers: [CandidateService, HoldEnding, HoldService, MovePlanner, MoveService, MoveWriter, RateWriter],
})
export class RoomMoveModule {}
