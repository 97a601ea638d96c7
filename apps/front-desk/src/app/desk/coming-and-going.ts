import type { HttpResourceRef } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AnnouncedStayDto } from '@amends/desk/dto';
import type { PageDto } from '@amends/kernel/dto';
import { EmptyState, Skeleton } from '@amends/ui';
import { LoadError } from '../platform/load-error';
import { injectWords } from '../platform/language';
import { Private } from '../platform/privacy';
import { injectProblemText } from '../platform/problem-text';
import { WhyAnnounced } from './why-announced';

const ROWS = 8;

type Announced = HttpResourceRef<PageDto<AnnouncedStayDto> | undefined>;

/** Who arrives and leaves today: first those to whom something must be said, with what it is. */
@Component({
  selector: 'am-coming-and-going',
  imports: [EmptyState, LoadError, Private, RouterLink, Skeleton, WhyAnnounced],
  templateUrl: './coming-and-going.html',
  styleUrl: './coming-and-going.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ComingAndGoing {
  readonly arrivals = input.required<Announced>();
  readonly departures = input.required<Announced>();

  protected readonly t = injectWords('desk');
  protected readonly shell = injectWords('shell');
  protected readonly terms = injectWords('terms');
  protected readonly problemText = injectProblemText();
  protected readonly fault = computed(() => this.arrivals().error() ?? this.departures().error());
  protected readonly ready = computed(() => this.arrivals().hasValue() && this.departures().hasValue());
  private readonly rows = computed(() =>
    [this.arrivals(), this.departures()]
      .flatMap((list) => (list.hasValue() ? list.value().data : []))
      .sort((a, b) => urgency(b) - urgency(a)),
  );
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

/** The server's order within arrivals and departures, the same between them. */
function urgency({ announce }: AnnouncedStayDto): number {
  const { latePromises, openPromises, openCases, openFindings, pastSerious, unacknowledged } = announce;
  const toSay = openPromises > 0 || openCases > 0 || openFindings > 0 || pastSerious;
  return Number(unacknowledged) * 4 + Number(latePromises > 0) * 2 + Number(toSay);
}
