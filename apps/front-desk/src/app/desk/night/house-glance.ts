import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Card, EmptyState, MoneyPipe, Skeleton, TimePipe } from '@amends/ui';
import { LoadError } from '../../platform/load-error';
import { OpenCases } from '../../case/open-cases';
import { injectWords } from '../../platform/language';
import { injectProblemText } from '../../platform/problem-text';
import { House } from '../house';

/** The whole house in numbers: cases, rooms to move into, who comes and goes, noise by floor, who is there. */
@Component({
  selector: 'am-house-glance',
  imports: [Card, EmptyState, LoadError, MoneyPipe, Skeleton, TimePipe],
  templateUrl: './house-glance.html',
  styleUrl: './house-glance.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HouseGlance {
  protected readonly t = injectWords('night');
  protected readonly shell = injectWords('shell');
  protected readonly problemText = injectProblemText();
  protected readonly house = inject(House).glance;
  protected readonly glance = computed(() => (this.house.hasValue() ? this.house.value() : undefined));
  /** The cases by the clock of this screen, which moves between two answers of the server. */
  protected readonly tiles = computed(() => {
    const at = this.glance();
    if (!at) return [];
    const { late, unowned } = this.cases.counts();
    return [
      { name: 'open', value: this.cases.total(), late: false },
      { name: 'late', value: late, late: late > 0 },
      { name: 'unowned', value: unowned, late: false },
      { name: 'arrivals', value: at.arrivals, late: false },
      { name: 'departures', value: at.departures, late: false },
      { name: 'moves', value: at.moves, late: false },
    ] as const;
  });
  private readonly cases = inject(OpenCases);
}
