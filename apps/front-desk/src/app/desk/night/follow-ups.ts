import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FollowUpDto } from '@amends/desk/dto';
import { Button, EmptyState, Icon, Skeleton, TimePipe } from '@amends/ui';
import { LoadError } from '../../platform/load-error';
import { CaseApi } from '../../case/case-api';
import { Clock } from '../../platform/clock';
import { injectWords } from '../../platform/language';
import { Private } from '../../platform/privacy';
import { injectProblemText } from '../../platform/problem-text';
import { Session } from '../../platform/session';
import { StatusStrip } from '../../platform/status-strip';
import { DueUntilMorning } from '../house';

const CALLS = 3;

/** What is to be done before the night ends, and whom to call next. */
@Component({
  selector: 'am-follow-ups',
  imports: [Button, EmptyState, LoadError, Icon, Private, RouterLink, Skeleton, TimePipe],
  templateUrl: './follow-ups.html',
  styleUrl: './follow-ups.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.dense]': 'heading() !== undefined' },
})
export class FollowUps {
  /** What the list is called where it is not the night's. */
  readonly heading = input<string>();

  protected readonly t = injectWords('night');
  protected readonly terms = injectWords('terms');
  protected readonly shell = injectWords('shell');
  protected readonly problemText = injectProblemText();
  protected readonly session = inject(Session);
  protected readonly list = inject(DueUntilMorning).list;
  protected readonly due = computed(() => (this.list.hasValue() ? this.list.value() : undefined));
  /** In a room or by telephone: who can be reached. */
  protected readonly calls = computed(() =>
    (this.due()?.data ?? []).filter(({ roomNumber, phone }) => roomNumber ?? phone).slice(0, CALLS),
  );
  protected readonly busy = signal<string | undefined>(undefined);
  private readonly api = inject(CaseApi);
  private readonly clock = inject(Clock);
  private readonly strip = inject(StatusStrip);

  protected late({ dueAt }: FollowUpDto): boolean {
    return dueAt !== null && Date.parse(dueAt) < this.clock.now().getTime();
  }

  protected async keep({ id, guestName }: FollowUpDto): Promise<void> {
    if (this.busy()) return;
    this.busy.set(id);
    try {
      await this.api.settle(id, 'kept');
      this.strip.say(this.t('before.said-kept', { guest: guestName }));
    } catch (fault) {
      this.strip.say(this.problemText(fault));
    } finally {
      this.busy.set(undefined);
      this.list.reload();
    }
  }
}
