import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import type { CaseRowDto } from '@amends/case/dto';
import { Avatar, Icon } from '@amends/ui';
import { injectWords } from '../platform/language';
import { Private } from '../platform/privacy';
import { Session } from '../platform/session';
import { CaseClock } from './case-clock';
import { CATEGORY_ICONS } from './category-icons';
import { Drafts } from './drafts';
import { Presence } from './presence';
import { SeverityMark } from './severity-mark';

/** One case in a list, in two lines: how bad, where, who, how long; then what, whose, and who is at it. */
@Component({
  selector: 'am-case-row',
  imports: [Avatar, CaseClock, Icon, Private, RouterLink, RouterLinkActive, SeverityMark],
  templateUrl: './case-row.html',
  styleUrl: './case-row.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CaseRow {
  readonly row = input.required<CaseRowDto>();

  protected readonly t = injectWords('together');
  protected readonly shell = injectWords('shell');
  protected readonly terms = injectWords('terms');
  protected readonly drafts = inject(Drafts);
  protected readonly icon = computed(() => CATEGORY_ICONS[this.row().category]);
  protected readonly owner = computed(() => {
    const { owner } = this.row();
    if (!owner) return this.shell('queue.nobody');
    return owner.id === this.session.current()?.staff.id ? this.shell('queue.mine') : owner.name;
  });
  protected readonly people = computed(() => this.presence.others(this.row().id));
  protected readonly names = computed(() =>
    this.people()
      .map(({ name }) => name)
      .join(', '),
  );
  private readonly session = inject(Session);
  private readonly presence = inject(Presence);
}
