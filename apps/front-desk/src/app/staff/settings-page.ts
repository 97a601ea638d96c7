import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import type { PageDto } from '@amends/kernel/dto';
import type { ColleagueDto } from '@amends/staff/dto';
import { EmptyState, Icon, PageTitle, type IconName } from '@amends/ui';
import { injectWords } from '../platform/language';
import { Session } from '../platform/session';
import { StaffApi } from './staff-api';

const SECTIONS = [
  { path: 'hotel', icon: 'house' },
  { path: 'staff', icon: 'people' },
  { path: 'desks', icon: 'desk' },
  { path: 'languages', icon: 'language' },
  { path: 'appearance', icon: 'sun' },
  { path: 'codes', icon: 'line' },
  { path: 'taxes', icon: 'bill' },
  { path: 'packages', icon: 'gift' },
  { path: 'night', icon: 'moon' },
  { path: 'checklists', icon: 'tasks' },
  { path: 'moves', icon: 'move' },
  { path: 'keys', icon: 'key' },
] as const satisfies readonly { path: string; icon: IconName }[];

/** What an administrator sets: the sections beside what is open of them. Who may not is told whom to ask. */
@Component({
  selector: 'am-settings-page',
  imports: [EmptyState, Icon, PageTitle, RouterLink, RouterLinkActive, RouterOutlet],
  templateUrl: './settings-page.html',
  styleUrl: './settings-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SettingsPage {
  protected readonly t = injectWords('settings');
  protected readonly sections = SECTIONS;
  protected readonly mayManage = computed(() => this.session.may('staff.manage'));
  protected readonly whomToAsk = computed(() => {
    const colleagues = this.colleagues.hasValue() ? this.colleagues.value().data : [];
    const names = colleagues.filter(({ role }) => role === 'admin').map(({ name }) => name);
    return names.length > 0 ? this.t('refused.ask', { names: names.join(', ') }) : this.t('refused.ask-nobody');
  });
  private readonly session = inject(Session);
  private readonly api = inject(StaffApi);
  private readonly colleagues = httpResource<PageDto<ColleagueDto>>(() =>
    !this.mayManage() && this.session.may('staff.read') ? this.api.colleaguesUrl() : undefined,
  );
}
