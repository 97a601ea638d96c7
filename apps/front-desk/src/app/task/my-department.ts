import { Injectable, signal } from '@angular/core';
import { TASK_DEPARTMENTS, type TaskDepartment } from '@amends/task';

const KEPT_AS = 'amends.department';

/** Whose list this device shows, as it was chosen last: a trolley's phone is housekeeping's every morning. */
@Injectable({ providedIn: 'root' })
export class MyDepartment {
  readonly chosen = signal<TaskDepartment | undefined>(read());

  choose(department: TaskDepartment | undefined): void {
    this.chosen.set(department);
    if (department) localStorage.setItem(KEPT_AS, department);
    else localStorage.removeItem(KEPT_AS);
  }
}

function read(): TaskDepartment | undefined {
  const kept = localStorage.getItem(KEPT_AS);
  return TASK_DEPARTMENTS.find((one) => one === kept);
}
