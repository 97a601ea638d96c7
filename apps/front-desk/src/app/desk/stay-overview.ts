import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Card, MoneyPipe, NightPipe } from '@amends/ui';
import { FindingsNote } from '../bill/findings-note';
import { injectWords } from '../platform/language';
import { CurrentStay } from './current-stay';
import { StayCase } from './stay-case';

/** As many as fit beside everything else without scrolling; the rest is one press away. */
const CASES_SHOWN = 4;
const CASES_BESIDE_BANNER = 2;
const LINES_SHOWN = 3;

/** What is open with this guest, and the last lines of the bill. */
@Component({
  selector: 'am-stay-overview',
  imports: [Card, FindingsNote, StayCase, MoneyPipe, NightPipe, RouterLink],
  templateUrl: './stay-overview.html',
  styleUrl: './stay-overview.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StayOverview {
  protected readonly t = injectWords('stay');
  protected readonly current = inject(CurrentStay);
  protected readonly cases = computed(() => {
    const at = this.current.value();
    return (at?.openCases ?? []).slice(0, at?.announcement ? CASES_BESIDE_BANNER : CASES_SHOWN);
  });
  protected readonly lines = computed(() => (this.current.value()?.lastPostings ?? []).slice(0, LINES_SHOWN));
}
