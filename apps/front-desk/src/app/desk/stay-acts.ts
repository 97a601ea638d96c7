import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { StayOverviewDto } from '@amends/desk/dto';
import { Button, Icon, KeyHint } from '@amends/ui';
import { injectWords } from '../platform/language';
import { Session } from '../platform/session';

export type StayAct = 'case' | 'move' | 'credit';

const MOVABLE: readonly string[] = ['Reserved', 'DueIn', 'InHouse', 'DueOut'];

/** What can be done with a stay: beside its sections, or as a bar under the thumb. */
@Component({
  selector: 'am-stay-acts',
  imports: [Button, Icon, KeyHint, RouterLink],
  templateUrl: './stay-acts.html',
  styleUrl: './stay-acts.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'group', '[attr.aria-label]': 't("acts")', '[attr.data-bar]': 'bar() || null' },
})
export class StayActs {
  readonly at = input.required<StayOverviewDto>();
  /** Along the bottom edge, every act with its name, the bill among them. */
  readonly bar = input(false);
  readonly acted = output<StayAct>();

  protected readonly t = injectWords('stay');
  protected readonly session = inject(Session);
  /** Who has a room, and has not left. */
  protected readonly movable = computed(() => {
    const { status, room } = this.at().stay;
    return room !== null && MOVABLE.includes(status) && this.session.may('stay.move');
  });
  protected readonly creditable = computed(() => this.at().folios.length > 0 && this.session.may('credit.grant'));
}
