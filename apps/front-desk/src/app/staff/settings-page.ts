import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import type { PageDto } from '@amends/kernel/dto';
import type { ColleagueDto } from '@amends/staff/dto';
import { EmptyState, Icon, PageTitle } from '@amends/ui';
import { filter, map } from 'rxjs';
import { injectWords } from '../platform/language';
import { Session } from '../platform/session';
import { SETTINGS_SECTIONS } from './settings-sections';
import { StaffApi } from './staff-api';

/** What is set once for the house: the sections one may change beside what is open of them. Else one is told whom to ask. */
@Component({
  selector: 'am-settings-page',
  imports: [EmptyState, Icon, PageTitle, RouterLink, RouterLinkActive, RouterOutlet],
  templateUrl: './settings-page.html',
  styleUrl: './settings-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SettingsPage {
  protected readonly t = injectWords('settings');
  protected readonly sections = computed(() => SETTINGS_SECTIONS.filter(({ may }) => this.session.may(may)));
  /** The section of the address is one of them. */
  protected readonly allowed = computed(() => this.sections().some(({ path }) => path === this.opened()));
  protected readonly whomToAsk = computed(() => {
    const colleagues = this.colleagues.hasValue() ? this.colleagues.value().data : [];
    const names = colleagues.filter(({ role }) => role === 'admin').map(({ name }) => name);
    return names.length > 0 ? this.t('refused.ask', { names: names.join(', ') }) : this.t('refused.ask-nobody');
  });
  private readonly session = inject(Session);
  private readonly api = inject(StaffApi);
  private readonly route = inject(ActivatedRoute);
  private readonly opened = toSignal(
    inject(Router).events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.section()),
    ),
    { initialValue: this.section() },
  );
  private readonly colleagues = httpResource<PageDto<ColleagueDto>>(() =>
    !this.allowed() && this.session.may('staff.read') ? this.api.colleaguesUrl() : undefined,
  );

  private section(): string | undefined {
    return this.route.snapshot.firstChild?.url[0]?.path;
  }
}
