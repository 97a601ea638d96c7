import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, untracked } from '@angular/core';
import type { CaseCountsDto } from '@amends/case/dto';
import { Banner } from '@amends/ui';
import { CaseApi } from '../../case/case-api';
import { AsOf } from '../../platform/as-of';
import { Clock } from '../../platform/clock';
import { injectWords } from '../../platform/language';
import { lastGood, staleSince, type Stale } from '../../platform/last-good';
import { Tone } from '../../platform/tone';

/**
 * What the night's screen still tells while it is locked, from across the back office: how many cases are late or
 * nobody's, never whose they are. The server tells a locked session nothing else.
 */
@Component({
  selector: 'am-night-watch',
  imports: [AsOf, Banner],
  templateUrl: './night-watch.html',
  styleUrl: './night-watch.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'region', '[attr.aria-label]': "lock('watch.heading')" },
})
export class NightWatch {
  protected readonly t = injectWords('night');
  protected readonly lock = injectWords('lock');
  private readonly api = inject(CaseApi);
  private readonly tone = inject(Tone);
  private readonly counts = httpResource<CaseCountsDto>(() => this.api.countsUrl());
  protected readonly told = lastGood(this.counts, () => 'night');
  protected readonly stale: Stale = { staleSince: staleSince(this.counts), reload: () => void this.counts.reload() };
  protected readonly tiles = computed(() => {
    const at = this.told();
    if (!at) return [];
    return [
      { name: 'late', value: at.late, late: at.late > 0 },
      { name: 'unowned', value: at.unowned, late: false },
      { name: 'open', value: at.late + at.soon + at.later + at.waiting, late: false },
    ] as const;
  });

  constructor() {
    const clock = inject(Clock);
    effect(() => {
      clock.now();
      untracked(() => this.counts.reload());
    });
    let known: number | undefined;
    effect(() => {
      const severe = this.told()?.severeLate;
      if (severe !== undefined && known !== undefined && severe > known) untracked(() => this.tone.play());
      known = severe ?? known;
    });
  }
}
