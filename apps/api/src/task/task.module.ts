import { Module } from '@nestjs/common';
import { CaseModule } from '../case';
import { RoomModule } from '../room';
import { ChecklistController } from './checklist.controller';
import { ChecklistService } from './checklist.service';
import { ChecklistTemplateController } from './checklist-template.controller';
import { ChecklistTemplateService } from './checklist-template.service';
import { PointKeepers } from './point-keepers';
import { TaskActController } from './task-act.controller';
import { TaskActService } from './task-act.service';
import { TaskRooms } from './task-rooms';
import { TaskTelling } from './task-telling';
import { TaskThreadController } from './task-thread.controller';
import { TaskThreadService } from './task-thread.service';
import { TaskController } from './task.controller';
import './task.problems';
import { TaskService } from './task.service';

/** What other departments are asked to do, and checklists whose points are ticked one by one. */
@Module({
  imports: [CaseModule, RoomModule],
  controllers: [
    TaskController,
    TaskActController,
    TaskThreadController,
    ChecklistController,
    ChecklistTemplateController,
  ],
  providers: [
    TaskService,
    TaskActService,
    TaskThreadService,
    TaskRooms,
    TaskTelling,
    ChecklistService,
    ChecklistTemplateService,
    PointKeepers,
  ],
  exports: [TaskService, ChecklistService, PointKeepers],
})
export class TaskModule {}
