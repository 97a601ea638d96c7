import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { computed, inject } from '@angular/core';
import type { AnnouncedStayDto } from '@amends/desk/dto';
import type { PageDto } from '@amends/kernel/dto';
import { lastGood, staleSince, type Stale } from '../platform/last-good';
import { Live } from '../platform/live';
import { StayApi } from '../stay/stay-api';

type Page = PageDto<AnnouncedStayDto>;

/** Who arrives and leaves today, kept fresh; made where injection is possible. What was told stays while a try fails. */
export class Announced implements Stale {
  private readonly stays = inject(StayApi);
  private readonly coming = httpResource<Page>(() => this.stays.announcedUrl('DueIn'));
  private readonly going = httpResource<Page>(() => this.stays.announcedUrl('DueOut'));
  private readonly lists = [this.coming, this.going].map((list) => lastGood(list, () => 'today'));
  private readonly times = [this.coming, this.going].map((list: HttpResourceRef<unknown>) => staleSince(list));

  readonly pages = computed(() => this.lists.map((list) => list()).filter((page) => page !== undefined));
  readonly ready = computed(() => this.pages().length === this.lists.length);
  readonly fault = computed(() => this.coming.error() ?? this.going.error());
  /** Of the two, that which is older. */
  readonly staleSince = computed(() =>
    this.times
      .map((time) => time())
      .filter((time) => time !== undefined)
      .sort()
      .at(0),
  );

  constructor() {
    inject(Live).on(
      // A promise or a case is a reason to announce somebody.
      ({ subject, data }) => subject.startsWith('stay/') || typeof data.stayId === 'string',
      () => this.reload(),
    );
  }

  reload(): void {
    this.coming.reload();
    this.going.reload();
  }
}
