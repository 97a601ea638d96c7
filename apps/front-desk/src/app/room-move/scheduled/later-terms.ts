import { computed, inject } from '@angular/core';
import type { StayDto } from '@amends/stay/dto';
import { businessClock } from '@amends/kernel';
import type { CardDraft } from '../../platform/card-draft';
import { Clock } from '../../platform/clock';
import { CurrentProperty } from '../../platform/current-property';
import type { MoveDraft } from '../move-draft';
import type { ArrangedMove } from './arranged-move';
import { usualTime, type WallTime } from './usual-time';
import { instantAt } from './zone-time';

/** When a guest is to move, and by whose hand: as typed, or else as it is arranged, or else as it is usual. */
export class LaterTerms {
  private readonly clock = inject(Clock);
  private readonly property = inject(CurrentProperty);
  private readonly zone = computed(() => this.property.timeZone());

  /** None while it is not known what is arranged, and by which clock. */
  readonly typed = computed<WallTime | undefined>(() => {
    const start = this.start();
    const { day, time } = this.draft.value();
    return start && { day: day ?? start.day, time: time ?? start.time };
  });
  readonly dueAt = computed(() => {
    const [typed, zone] = [this.typed(), this.zone()];
    return typed && zone ? instantAt(typed.day, typed.time, zone)?.toISOString() : undefined;
  });
  readonly isPast = computed(() => {
    const dueAt = this.dueAt();
    return dueAt !== undefined && new Date(dueAt) <= this.clock.now();
  });
  readonly byDesk = computed(() => this.draft.value().byDesk ?? this.arranged.move()?.byDesk ?? false);
  /** First day that can be chosen. */
  readonly today = computed(() => {
    const zone = this.zone();
    return zone && businessClock(this.clock.now(), zone).date;
  });
  /** The clock of the house is not the one on this screen. */
  readonly isElsewhere = computed(() => {
    const zone = this.zone();
    return zone !== undefined && zone !== Intl.DateTimeFormat().resolvedOptions().timeZone;
  });
  private readonly start = computed(() => {
    const { details } = this.property;
    if (!details.hasValue() || !this.arranged.known()) return undefined;
    const house = details.value();
    const dueAt = this.arranged.move()?.dueAt;
    const at = dueAt ? businessClock(dueAt, house.timeZone) : undefined;
    return at ? { day: at.date, time: at.time } : usualTime(this.clock.now(), house, this.stay().departure);
  });

  constructor(
    private readonly stay: () => StayDto,
    private readonly draft: CardDraft<MoveDraft>,
    private readonly arranged: ArrangedMove,
  ) {}
}
