import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { EmptyState, PageHead } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { Session } from '../../platform/session';
import { askedIn } from './asked-rooms';
import { ClosedRooms } from './closed-rooms';
import { ReassignPlan } from './reassign-plan';
import { ReassignResult } from './reassign-result';

/** Guests whose rooms are closed get others: which rooms, who would go where, and what became of each. All addresses. */
@Component({
  selector: 'am-reassign-page',
  imports: [ClosedRooms, EmptyState, PageHead, ReassignPlan, ReassignResult],
  templateUrl: './reassign-page.html',
  styleUrl: './reassign-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReassignPage {
  /** From the address. */
  readonly block = input<string>();
  readonly rooms = input<string>();
  readonly from = input<string>();
  readonly until = input<string>();
  /** A re-assignment that was made. */
  readonly made = input<string>();

  protected readonly t = injectWords('reassign');
  protected readonly mayMove = computed(() => this.session.may('stay.move'));
  protected readonly asked = computed(
    () => askedIn({ block: this.block(), rooms: this.rooms(), from: this.from(), until: this.until() }),
    { equal: (a, b) => JSON.stringify(a) === JSON.stringify(b) },
  );
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  /** In the place of the plan: going back from the result would show a plan that is done. */
  protected show(made: string): Promise<boolean> {
    return this.router.navigate([], { queryParams: { made }, replaceUrl: true });
  }
}
