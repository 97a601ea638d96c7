import { Module } from '@nestjs/common';
import { CaseModule } from '../case';
import { FolioModule } from '../folio';
import { RoomModule } from '../room';
import { StayModule } from '../stay';
import { TaskModule } from '../task';
import { ChainController } from './chain/chain.controller';
import { ChainBook } from './chain/chain-book';
import { ChainPlanner } from './chain/chain-plan';
import { ChainService } from './chain/chain.service';
import { CandidateService } from './candidate.service';
import { HoldController } from './hold.controller';
import { HoldEnding } from './hold-ending';
import { HoldService } from './hold.service';
import { KeyController } from './keys/key.controller';
import { KeyOpening } from './keys/key-opening';
import { KeyPoints } from './keys/key-points';
import { KeyPort, KeysByHand } from './keys/key-port';
import { KeyService } from './keys/key.service';
import { KeyTasks } from './keys/key-tasks';
import { MemoryController } from './memory.controller';
import { MemoryService } from './memory.service';
import { MoveLocks } from './move-locks';
import { MovePlanner } from './move-plan';
import { MoveTasks } from './move-tasks';
import { MoveWeightsController } from './move-weights.controller';
import { MoveWeightsService } from './move-weights.service';
import { TogetherPlanner } from './move-together';
import { MoveWriter } from './move-writer';
import { MoveController } from './move.controller';
import { MoveService } from './move.service';
import { RackController } from './rack.controller';
import { RackService } from './rack.service';
import { RateWriter } from './rate-writer';
import { ArrivalWriter } from './reassignment/arrival-writer';
import { StayPlacer } from './reassignment/placed-stay';
import { ReassignmentController } from './reassignment/reassignment.controller';
import { ReassignmentPlanner } from './reassignment/reassignment-plan';
import { ReassignmentRanking } from './reassignment/reassignment-ranking';
import { ReassignmentService } from './reassignment/reassignment.service';
import { ReassignmentSolver } from './reassignment/reassignment-solver';
import { ReassignmentWriter } from './reassignment/reassignment-writer';
import './room-move.problems';
import { QueueController } from './queue/queue.controller';
import { QueueEnding } from './queue/queue-ending';
import { QueueRunner } from './queue/queue-runner';
import { QueueService } from './queue/queue.service';
import { QueueWork } from './queue/queue-work';
import { LaterPlanner } from './scheduled/later-plan';
import { ScheduleController } from './scheduled/schedule.controller';
import { ScheduleEnding } from './scheduled/schedule-ending';
import { ScheduleRunner } from './scheduled/schedule-runner';
import { ScheduleService } from './scheduled/schedule.service';
import { ScheduleWork } from './scheduled/schedule-work';
import { UndoMoveController } from './undo.controller';
import { UndoMoveService } from './undo.service';
import { UndoWriter } from './undo-writer';

/** The right room, once, with everything that follows. */
@Module({
  imports: [CaseModule, FolioModule, RoomModule, StayModule, TaskModule],
  controllers: [
    ChainController,
    HoldController,
    KeyController,
    MemoryController,
    MoveWeightsController,
    MoveController,
    QueueController,
    RackController,
    ScheduleController,
    ReassignmentController,
    UndoMoveController,
  ],
  providers: [
    ArrivalWriter,
    CandidateService,
    ChainBook,
    ChainPlanner,
    ChainService,
    HoldEnding,
    HoldService,
    LaterPlanner,
    KeyOpening,
    KeyPoints,
    { provide: KeyPort, useClass: KeysByHand },
    KeyService,
    KeyTasks,
    MemoryService,
    MoveLocks,
    MovePlanner,
    MoveService,
    MoveTasks,
    MoveWeightsService,
    TogetherPlanner,
    MoveWriter,
    QueueEnding,
    QueueRunner,
    QueueService,
    QueueWork,
    RackService,
    RateWriter,
    ScheduleEnding,
    ScheduleRunner,
    ScheduleService,
    ScheduleWork,
    ReassignmentPlanner,
    ReassignmentRanking,
    ReassignmentService,
    ReassignmentSolver,
    ReassignmentWriter,
    StayPlacer,
    UndoMoveService,
    UndoWriter,
  ],
})
export class RoomMoveModule {}
