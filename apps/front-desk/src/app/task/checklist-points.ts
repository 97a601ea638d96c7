import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { ChecklistDto, ChecklistItemDto } from '@amends/task/dto';
import { Notice, TimePipe } from '@amends/ui';
import { Connection } from '../platform/connection';
import { injectWords } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { ChecklistApi } from './checklist-api';

/** Points of a checklist, each with who does it and who has done it. Whoever is first has ticked it. */
@Component({
  selector: 'am-checklist-points',
  imports: [Notice, TimePipe],
  templateUrl: './checklist-points.html',
  styleUrl: './checklist-points.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChecklistPoints {
  readonly list = input.required<ChecklistDto>();
  /** The points to show: those another part of the screen ticks are left out. */
  readonly points = input.required<readonly ChecklistItemDto[]>();
  /** What a point without words of the house is called. */
  readonly nameOf = input.required<(code: string) => string>();
  readonly changed = output<ChecklistDto>();

  protected readonly terms = injectWords('terms');
  protected readonly busy = signal<string | undefined>(undefined);
  protected readonly refusal = signal<string | undefined>(undefined);
  protected readonly mayTick = computed(() => this.session.may('checklist.tick') && this.connection.state() !== 'lost');
  private readonly session = inject(Session);
  private readonly connection = inject(Connection);
  private readonly api = inject(ChecklistApi);
  private readonly problemText = injectProblemText();

  /** The box shows what stands, and not what was pressed, until the house has said so. */
  protected async tick({ code, ticked }: ChecklistItemDto, box: HTMLInputElement): Promise<void> {
    box.checked = ticked !== null;
    if (this.busy() || !this.mayTick()) return;
    this.busy.set(code);
    this.refusal.set(undefined);
    try {
      this.changed.emit(await this.api.tick(this.list().id, code, ticked === null));
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(undefined);
    }
  }
}
