export { ChecklistService, type NewChecklist } from './checklist.service';
export { PointKeepers, type PointKeeper, type PointOfMove } from './point-keepers';
export { TaskModule } from './task.module';
export { TaskService, type NewTask } from './task.service';
