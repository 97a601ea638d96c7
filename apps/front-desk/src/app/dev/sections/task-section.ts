import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Session } from '../../platform/session';
import { AskTask } from '../../task/ask-task';
import { DeclineChoice } from '../../task/decline-choice';
import { StayTasks } from '../../task/stay-tasks';
import { TaskPage } from '../../task/task-page';
import { supervisorSession } from '../samples/provide-samples';
import { Specimen } from '../specimen';

/** What departments have to do, in every state of a task; the list with nothing in it, failed and coming. */
@Component({
  selector: 'am-task-section',
  imports: [AskTask, DeclineChoice, Specimen, StayTasks, TaskPage],
  providers: [{ provide: Session, useFactory: supervisorSession }],
  templateUrl: './task-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TaskSection {}
