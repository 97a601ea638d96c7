import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { nextDue, type CaseBand } from '@amends/case';
import type { CaseRowDto } from '@amends/case/dto';
import { Button, Chip, Icon, TimePipe } from '@amends/ui';
import { CATEGORY_ICONS } from '../../case/category-icons';
import { timeLeft } from '../../case/time-left';
import { Clock } from '../../platform/clock';
import { injectDuration } from '../../platform/duration';
import { injectWords } from '../../platform/language';
import { Private } from '../../platform/privacy';
import { Session } from '../../platform/session';

/** One case with its full reason, large enough to be read from the door. */
@Component({
  selector: 'am-night-case',
  imports: [Button, Chip, Icon, Private, RouterLink, TimePipe],
  templateUrl: './night-case.html',
  styleUrl: './night-case.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[attr.data-band]': 'band()' },
})
export class NightCase {
  readonly row = input.required<CaseRowDto>();
  readonly band = input.required<CaseBand>();
  readonly taken = output<CaseRowDto>();

  protected readonly t = injectWords('night');
  protected readonly terms = injectWords('terms');
  protected readonly shell = injectWords('shell');
  protected readonly icon = computed(() => CATEGORY_ICONS[this.row().category]);
  protected readonly clock = computed(() => {
    const due = nextDue(this.row());
    return due === null ? undefined : timeLeft(this.row().openedAt, due, this.time.now());
  });
  protected readonly minutes = computed(() => this.duration(this.clock()?.minutes ?? 0));
  protected readonly mine = computed(() => this.row().owner?.id === this.session.current()?.staff.id);
  protected readonly mayTake = computed(() => this.session.may('case.write') && !this.mine());
  private readonly duration = injectDuration();
  private readonly time = inject(Clock);
  private readonly session = inject(Session);
}
