import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import type { CaseRowDto } from '@amends/case/dto';
import { Icon } from '@amends/ui';
import { injectWords } from '../platform/language';
import { Session } from '../platform/session';
import { CaseClock } from './case-clock';
import { Private } from '../platform/privacy';
import { CATEGORY_ICONS } from './category-icons';

/** One case in a list: room, guest, what, how long. */
@Component({
  selector: 'am-case-row',
  imports: [CaseClock, Icon, Private, RouterLink, RouterLinkActive],
  templateUrl: './case-row.html',
  styleUrl: './case-row.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CaseRow {
  readonly row = input.required<CaseRowDto>();

  protected readonly shell = injectWords('shell');
  protected readonly terms = injectWords('terms');
  protected readonly icon = computed(() => CATEGORY_ICONS[this.row().category]);
  protected readonly owner = computed(() => {
    const { owner } = this.row();
    if (!owner) return this.shell('queue.nobody');
    return owner.id === this.session.current()?.staff.id ? this.shell('queue.mine') : owner.name;
  });
  private readonly session = inject(Session);
}
