import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { AnnouncedStayDto } from '@amends/desk/dto';
import type { PageDto } from '@amends/kernel/dto';
import { Button, EmptyState, NightPipe, PageHead, Segments, Skeleton, type Segment } from '@amends/ui';
import { LoadError } from '../platform/load-error';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../platform/current-property';
import { injectWords } from '../platform/language';
import { Private } from '../platform/privacy';
import { injectProblemText } from '../platform/problem-text';
import { StayApi } from '../stay/stay-api';
import { WhyAnnounced } from './why-announced';

type Way = 'DueIn' | 'DueOut';

const ROWS = 100;

/** Everybody who arrives or leaves today, those to whom something must be said first. */
@Component({
  selector: 'am-today-page',
  imports: [Button, EmptyState, LoadError, NightPipe, PageHead, Private, RouterLink, Segments, Skeleton, WhyAnnounced],
  templateUrl: './today-page.html',
  styleUrl: './today-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TodayPage {
  /** Arrivals unless the address says otherwise. */
  readonly status = input<string>();

  protected readonly t = injectWords('desk');
  protected readonly terms = injectWords('terms');
  protected readonly shell = injectWords('shell');
  protected readonly problemText = injectProblemText();
  protected readonly property = inject(CurrentProperty);
  private readonly stays = inject(StayApi);
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);

  protected readonly way = computed<Way>(() => (this.status() === 'DueOut' ? 'DueOut' : 'DueIn'));
  protected readonly ways = computed<readonly Segment<Way>[]>(() =>
    (['DueIn', 'DueOut'] as const).map((value) => ({ value, label: this.t(`today.${value}`) })),
  );
  protected readonly page = httpResource<PageDto<AnnouncedStayDto>>(() => this.stays.announcedUrl(this.way(), ROWS));
  protected readonly rows = linkedSignal<readonly AnnouncedStayDto[]>(() =>
    this.page.hasValue() ? this.page.value().data : [],
  );
  protected readonly next = linkedSignal<string | null>(() =>
    this.page.hasValue() ? this.page.value().page.nextCursor : null,
  );
  protected readonly busy = signal(false);
  protected readonly businessDate = computed(() => {
    const { details } = this.property;
    return details.hasValue() ? details.value().businessDate : undefined;
  });

  protected go(status: Way): Promise<boolean> {
    return this.router.navigate([], { queryParams: { status }, replaceUrl: true });
  }

  protected async more(): Promise<void> {
    const [url, cursor] = [this.stays.announcedUrl(this.way(), ROWS), this.next()];
    if (!url || !cursor || this.busy()) return;
    this.busy.set(true);
    try {
      const address = `${url}&cursor=${encodeURIComponent(cursor)}`;
      const { data, page } = await firstValueFrom(this.http.get<PageDto<AnnouncedStayDto>>(address));
      this.rows.update((rows) => [...rows, ...data]);
      this.next.set(page.nextCursor);
    } finally {
      this.busy.set(false);
    }
  }
}
