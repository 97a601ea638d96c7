import { Module } from '@nestjs/common';
import { BillModule } from '../bill';
import { RoomModule } from '../room';
import { StayModule } from '../stay';
import { AnnouncementController } from './announcement.controller';
import { AnnouncementService } from './announcement.service';
import { CaseViewController } from './case-view.controller';
import { CaseViewService } from './case-view.service';
import { CaseController } from './case.controller';
import './case.problems';
import { CaseService } from './case.service';
import { GuestAnswerService } from './guest-answer.service';
import { PresenceController } from './presence.controller';
import { PresenceService } from './presence.service';
import { PromiseController } from './promise.controller';
import { PromiseService } from './promise.service';
import { Timeline } from './timeline';
import { TimelineController } from './timeline.controller';
import { TimelineService } from './timeline.service';
import { TransitionController } from './transition.controller';
import { TransitionService } from './transition.service';
import { UndoController } from './undo.controller';
import { UndoService } from './undo.service';

/** One guest issue, from first word to follow-up. */
@Module({
  imports: [BillModule, RoomModule, StayModule],
  controllers: [
    AnnouncementController,
    CaseController,
    CaseViewController,
    TimelineController,
    TransitionController,
    UndoController,
    PromiseController,
    PresenceController,
  ],
  providers: [
    AnnouncementService,
    CaseService,
    CaseViewService,
    GuestAnswerService,
    TransitionService,
    UndoService,
    PromiseService,
    PresenceService,
    Timeline,
    TimelineService,
  ],
  exports: [CaseService, Timeline],
})
export class CaseModule {}
