import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  signal,
} from '@angular/core';
import { Router } from '@angular/router';
import { isTaskOpen, TASK_DEPARTMENTS, type TaskDepartment } from '@amends/task';
import type { TaskDto } from '@amends/task/dto';
import { Button, EmptyState, PageHead, Segments, Skeleton, type Segment } from '@amends/ui';
import { AsOf } from '../platform/as-of';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { LoadError } from '../platform/load-error';
import { NeedsConnection } from '../platform/needs-connection';
import { Session } from '../platform/session';
import { Steady } from '../platform/steady-rows';
import { UpdatesOffer } from '../platform/updates-offer';
import { AskTask } from './ask-task';
import { MyDepartment } from './my-department';
import { TaskItem } from './task-item';
import { TaskList } from './task-list';

type Shown = 'open' | 'mine' | 'done';

const SHOWN: readonly Shown[] = ['open', 'mine', 'done'];
const QUERIES: Record<Shown, string> = { open: 'open=true', mine: 'open=true&mine=true', done: 'state=Done' };

/** What a department has to do, by what is due first: for a phone in a corridor, and for the desk. */
@Component({
  selector: 'am-task-page',
  imports: [
    AsOf,
    AskTask,
    Button,
    EmptyState,
    LoadError,
    NeedsConnection,
    PageHead,
    Segments,
    Skeleton,
    Steady,
    TaskItem,
    UpdatesOffer,
  ],
  templateUrl: './task-page.html',
  styleUrl: './task-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TaskPage {
  /** From the address. */
  readonly department = input<string>();
  readonly show = input<string>();
  readonly task = input<string>();

  protected readonly t = injectWords('task');
  protected readonly terms = injectWords('terms');
  protected readonly shell = injectWords('shell');
  protected readonly departments = TASK_DEPARTMENTS;
  protected readonly asking = signal(false);
  protected readonly shown = computed(() => SHOWN.find((one) => one === this.show()) ?? 'open');
  protected readonly of = computed<TaskDepartment | undefined>(() => {
    if (this.department() === 'all') return undefined;
    return TASK_DEPARTMENTS.find((one) => one === this.department()) ?? this.mine.chosen();
  });
  protected readonly ways = computed<readonly Segment<Shown>[]>(() =>
    SHOWN.map((value) => ({ value, label: this.t(`show.${value}`) })),
  );
  private readonly session = inject(Session);
  protected readonly mayWork = computed(() => this.session.may('task.work'));
  private readonly mine = inject(MyDepartment);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly list = new TaskList(() => {
    const department = this.of();
    return `${QUERIES[this.shown()]}${department ? `&department=${department}` : ''}`;
  });

  constructor() {
    inject(Keyboard).bind({
      keys: ' ',
      label: () => this.shell('keys.updates'),
      when: () => this.list.rows.waiting() > 0,
      run: () => this.list.rows.accept(),
    });
  }

  protected choose(department: string): Promise<boolean> {
    this.mine.choose(TASK_DEPARTMENTS.find((one) => one === department));
    return this.go({ department: department || 'all', task: null });
  }

  protected go(queryParams: Record<string, string | null>): Promise<boolean> {
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  /** What is done leaves the list; the next one has the focus then, so that a keyboard goes on where it was. */
  protected changed(task: TaskDto): void {
    const at = this.list.rows.shown().findIndex(({ id }) => id === task.id);
    const department = this.of();
    const inDepartment = department === undefined || department === task.department;
    const stays = inDepartment && (this.shown() === 'done' ? task.state === 'Done' : isTaskOpen(task.state));
    this.list.put(task, stays);
    if (!stays) this.focus(at);
  }

  protected asked(task: TaskDto): void {
    this.asking.set(false);
    this.changed(task);
  }

  private focus(at: number): void {
    afterNextRender(
      () => {
        const heads = this.host.nativeElement.querySelectorAll<HTMLElement>('h1, am-task-item .head');
        (heads[Math.min(at + 1, heads.length - 1)] ?? heads[0])?.focus();
      },
      { injector: this.injector },
    );
  }
}
