import type { HttpResourceRef } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseRowDto } from '@amends/case/dto';
import type { PageDto } from '@amends/kernel/dto';
import type { StayRowDto } from '@amends/stay/dto';
import { Chip, EmptyState, ErrorPanel, Skeleton } from '@amends/ui';
import { injectWords } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';
import { STATUS_TONES } from '../stay/status-tones';
import { Private } from '../platform/privacy';

const ROWS = 8;

/** Who arrives and leaves today, those with an open case first. */
@Component({
  selector: 'am-coming-and-going',
  imports: [Chip, EmptyState, ErrorPanel, Private, RouterLink, Skeleton],
  templateUrl: './coming-and-going.html',
  styleUrl: './coming-and-going.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ComingAndGoing {
  readonly arrivals = input.required<HttpResourceRef<PageDto<StayRowDto> | undefined>>();
  readonly departures = input.required<HttpResourceRef<PageDto<StayRowDto> | undefined>>();
  readonly cases = input.required<readonly CaseRowDto[]>();

  protected readonly t = injectWords('desk');
  protected readonly shell = injectWords('shell');
  protected readonly terms = injectWords('terms');
  protected readonly tones = STATUS_TONES;
  protected readonly problemText = injectProblemText();
  protected readonly fault = computed(() => this.arrivals().error() ?? this.departures().error());
  protected readonly ready = computed(() => this.arrivals().hasValue() && this.departures().hasValue());
  protected readonly rows = computed(() => {
    const openCases = new Map<string, number>();
    for (const { stayId } of this.cases()) if (stayId) openCases.set(stayId, (openCases.get(stayId) ?? 0) + 1);
    return [this.arrivals(), this.departures()]
      .flatMap((list) => (list.hasValue() ? list.value().data : []))
      .map((stay) => ({ stay, openCases: openCases.get(stay.id) ?? 0 }))
      .sort((a, b) => b.openCases - a.openCases);
  });
  protected readonly shown = computed(() => this.rows().slice(0, ROWS));
  protected readonly more = computed(() => {
    const hidden = this.rows().length - this.shown().length;
    if ([this.arrivals(), this.departures()].some((list) => list.hasValue() && list.value().page.hasMore)) {
      return this.t('today.many');
    }
    return hidden > 0 ? this.t.count('today.more-count', hidden) : undefined;
  });

  protected retry(): void {
    this.arrivals().reload();
    this.departures().reload();
  }
}
