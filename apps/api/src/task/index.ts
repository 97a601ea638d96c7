export { ChecklistService, type NewChecklist } from './checklist.service';
export { TaskModule } from './task.module';
export { TaskService, type NewTask } from './task.service';
