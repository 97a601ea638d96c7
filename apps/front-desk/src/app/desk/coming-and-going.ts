import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AnnouncedStayDto } from '@amends/desk/dto';
import { EmptyState, Skeleton } from '@amends/ui';
import { LoadError } from '../platform/load-error';
import { injectWords } from '../platform/language';
import { Private } from '../platform/privacy';
import { injectProblemText } from '../platform/problem-text';
import type { Announced } from './announced';
import { WhyAnnounced } from './why-announced';

const ROWS = 8;

/** Who arrives and leaves today: first those to whom something must be said, with what it is. */
@Component({
  selector: 'am-coming-and-going',
  imports: [EmptyState, LoadError, Private, RouterLink, Skeleton, WhyAnnounced],
  templateUrl: './coming-and-going.html',
  styleUrl: './coming-and-going.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ComingAndGoing {
  readonly announced = input.required<Announced>();

  protected readonly t = injectWords('desk');
  protected readonly shell = injectWords('shell');
  protected readonly terms = injectWords('terms');
  protected readonly problemText = injectProblemText();
  private readonly rows = computed(() =>
    this.announced()
      .pages()
      .flatMap(({ data }) => data)
      .sort((a, b) => urgency(b) - urgency(a)),
  );
  protected readonly shown = computed(() => this.rows().slice(0, ROWS));
  protected readonly more = computed(() => {
    const hidden = this.rows().length - this.shown().length;
    if (
      this.announced()
        .pages()
        .some(({ page }) => page.hasMore)
    )
      return this.t('today.many');
    return hidden > 0 ? this.t.count('today.more-count', hidden) : undefined;
  });
}

/** The server's order within arrivals and departures, the same between them. */
function urgency({ announce }: AnnouncedStayDto): number {
  const { latePromises, openPromises, openCases, openFindings, pastSerious, unacknowledged } = announce;
  const toSay = openPromises > 0 || openCases > 0 || openFindings > 0 || pastSerious;
  return Number(unacknowledged) * 4 + Number(latePromises > 0) * 2 + Number(toSay);
}
