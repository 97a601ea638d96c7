import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { StayOverviewDto } from '@amends/desk/dto';
import { newId } from '@amends/kernel';
import { Button, Icon, KeyHint, Notice, TimePipe } from '@amends/ui';
import { CaseApi } from '../case/case-api';
import { DueChip } from '../case/due-chip';
import { Clock } from '../platform/clock';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { StatusStrip } from '../platform/status-strip';

/**
 * What must be said to a guest who arrives or leaves, each with the act at hand. It stays open until the person at the
 * desk has read it, which is kept: check-out happens in the PMS, and must not pass silently here.
 */
@Component({
  selector: 'am-announcement-banner',
  imports: [Button, DueChip, Icon, KeyHint, Notice, RouterLink, TimePipe],
  templateUrl: './announcement-banner.html',
  styleUrl: './announcement-banner.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'region', '[attr.aria-label]': 'heading()', '[attr.data-read]': 'mine() || null' },
})
export class AnnouncementBanner {
  readonly at = input.required<StayOverviewDto>();
  /** A card is open and needs the room: only the head is shown, still unread. */
  readonly brief = input(false);
  readonly changed = output<void>();

  protected readonly t = injectWords('stay');
  protected readonly terms = injectWords('terms');
  protected readonly session = inject(Session);
  protected readonly said = computed(() => this.at().announcement);
  protected readonly mine = computed(() => {
    const me = this.session.current()?.staff.id;
    return this.said()?.acknowledgedBy.find(({ id }) => id === me);
  });
  /** Read by me it folds into a line; whoever wants may open it again. */
  protected readonly open = linkedSignal(() => !this.mine());
  protected readonly heading = computed(() => {
    const name = this.at().guest.addressAs;
    return this.said()?.moment === 'departure'
      ? this.t('announce.departure', { name })
      : this.t('announce.arrival', { name });
  });
  protected readonly promises = computed(() => {
    const now = this.clock.now().toISOString();
    return this.at().duePromises.map((promise) => ({ ...promise, late: promise.dueAt < now }));
  });
  protected readonly serious = computed(() =>
    this.said()?.moment === 'arrival' ? this.at().pastProblems.serious : null,
  );
  protected readonly findings = computed(() => this.said()?.findingKeys.length ?? 0);
  protected readonly readers = computed(
    () =>
      this.said()
        ?.acknowledgedBy.map(({ name }) => name)
        .join(', ') ?? '',
  );
  protected readonly count = computed(
    () => this.at().openCases.length + this.promises().length + this.findings() + (this.serious() ? 1 : 0),
  );
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  private id = newId();
  private readonly cases = inject(CaseApi);
  private readonly strip = inject(StatusStrip);
  private readonly clock = inject(Clock);
  private readonly problemText = injectProblemText();

  constructor() {
    inject(Keyboard).bind({
      keys: 'y',
      label: () => this.t('announce.read'),
      when: () => !this.mine() && this.session.may('case.write'),
      run: () => this.read(),
    });
  }

  protected read(): Promise<void> {
    const said = this.said();
    if (!said) return Promise.resolve();
    const { moment, caseIds, promiseIds, findingKeys } = said;
    return this.write(async () => {
      await this.cases.acknowledge(this.at().stay.id, { id: this.id, moment, caseIds, promiseIds, findingKeys });
      this.strip.say(this.t('announce.noted'));
    });
  }

  protected settle(promiseId: string, state: 'kept' | 'broken'): Promise<void> {
    return this.write(async () => {
      await this.cases.settlePromise(promiseId, state);
      this.strip.say(this.t(`promise.${state}-said`));
    });
  }

  /** Also after a refusal what stands there is loaded anew: somebody was quicker. */
  private async write(work: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      await work();
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.id = newId();
      this.busy.set(false);
      this.changed.emit();
    }
  }
}
