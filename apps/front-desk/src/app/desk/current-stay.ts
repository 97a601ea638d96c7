import { httpResource } from '@angular/common/http';
import { Injectable, computed, inject, signal } from '@angular/core';
import type { CaseRowDto } from '@amends/case/dto';
import type { StayOverviewDto } from '@amends/desk/dto';
import { lastGood, staleSince } from '../platform/last-good';
import { Live } from '../platform/live';
import { StayApi } from '../stay/stay-api';
import { changesStay } from '../stay/stay-events';

/** The stay of the page, at a glance; provided by the page, read by its sections and cards. */
@Injectable()
export class CurrentStay {
  private readonly api = inject(StayApi);

  readonly id = signal<string | undefined>(undefined);
  readonly overview = httpResource<StayOverviewDto>(() => {
    const id = this.id();
    return id && this.api.overviewUrl(id);
  });
  /** Stays while a later try fails: the guest is still standing there. */
  readonly value = lastGood(this.overview, () => this.id()).asReadonly();
  readonly staleSince = staleSince(this.overview);
  /** What acts are booked on when nothing else is said: the case opened last. */
  readonly latestCase = computed(() => this.newest().at(0));
  private readonly newest = computed(() =>
    [...(this.value()?.openCases ?? [])].sort((a, b) => b.openedAt.localeCompare(a.openedAt)),
  );

  constructor() {
    inject(Live).on(
      (event) =>
        changesStay(event, this.id()) ||
        event.subject === `stay/${this.id()}` ||
        event.subject === `guest/${this.value()?.guest.id}`,
      () => this.overview.reload(),
    );
  }

  /** The open case of this category that was opened last, or else of any. */
  caseAbout(category: CaseRowDto['category']): CaseRowDto | undefined {
    return this.newest().find((one) => one.category === category) ?? this.latestCase();
  }

  reload(): void {
    this.overview.reload();
  }
}
