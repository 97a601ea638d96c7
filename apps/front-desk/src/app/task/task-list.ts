import { httpResource } from '@angular/common/http';
import { computed, inject } from '@angular/core';
import type { PageDto } from '@amends/kernel/dto';
import { isTaskOpen } from '@amends/task';
import type { TaskDto, TaskRowDto } from '@amends/task/dto';
import { lastGood, staleSince } from '../platform/last-good';
import { Live } from '../platform/live';
import { SteadyRows } from '../platform/steady-rows';
import { TaskApi } from './task-api';

/** Of a room its state is shown, not who holds it. */
const ABOUT_TASKS = /^(task\.|room\.(?!held$|hold-extended$|released$))/;

/**
 * Tasks by the address of their list, kept fresh: others take and finish them meanwhile, and rooms change. Rows do not
 * jump under a thumb.
 *
 * Made while a component is being made.
 */
export class TaskList {
  private readonly api = inject(TaskApi);
  private readonly address = computed(() => this.api.listUrl(this.query()));
  readonly page = httpResource<PageDto<TaskRowDto>>(() => this.address());
  private readonly known = lastGood(this.page, () => this.address());
  readonly ready = computed(() => this.known() !== undefined);
  readonly rows = new SteadyRows<TaskRowDto>(
    computed(() => this.known()?.data ?? []),
    (one, other) => one.version === other.version && one.room?.version === other.room?.version,
  );
  readonly more = computed(() => this.known()?.page.hasMore === true);
  readonly staleSince = staleSince(this.page, () => this.known());

  constructor(private readonly query: () => string) {
    inject(Live).on(
      ({ type }) => ABOUT_TASKS.test(type),
      () => this.reload(),
    );
  }

  reload(): void {
    this.page.reload();
  }

  /** Shows at once what a write answered; `stays` says whether it still belongs to the list. */
  put(task: TaskDto, stays: boolean): void {
    this.known.update((page) => {
      if (!page) return page;
      const there = page.data.some(({ id }) => id === task.id);
      const data = stays
        ? page.data.map((row) => (row.id === task.id ? task : row))
        : page.data.filter(({ id }) => id !== task.id);
      return { ...page, data: stays && !there && isTaskOpen(task.state) ? [task, ...data] : data };
    });
    this.rows.accept();
  }
}
