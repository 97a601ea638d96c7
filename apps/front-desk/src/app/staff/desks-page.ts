import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { PageDto } from '@amends/kernel/dto';
import type { DeskSetupDto } from '@amends/staff/dto';
import { Button, Chip, EmptyState, ErrorPanel, Icon, PageHead, Skeleton, TablePanel } from '@amends/ui';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { Live } from '../platform/live';
import { injectProblemText } from '../platform/problem-text';
import { DeskCard } from './desk-card';
import { StaffApi } from './staff-api';

/** The places of work; the card that changes one is an address (`?edit=`). */
@Component({
  selector: 'am-desks-page',
  imports: [Button, Chip, DeskCard, EmptyState, ErrorPanel, Icon, PageHead, Skeleton, TablePanel],
  templateUrl: './desks-page.html',
  styleUrl: './list-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DesksPage {
  /** Id of the desk that is changed, `new` for one to be added. */
  readonly edit = input<string>();

  protected readonly t = injectWords('settings');
  protected readonly shell = injectWords('shell');
  protected readonly problemText = injectProblemText();
  private readonly api = inject(StaffApi);
  private readonly router = inject(Router);
  protected readonly read = httpResource<PageDto<DeskSetupDto>>(() => this.api.desksUrl());
  protected readonly desks = computed(() => (this.read.hasValue() ? this.read.value().data : []));
  protected readonly edited = computed(() => this.desks().find(({ id }) => id === this.edit()));

  constructor() {
    inject(Live).on(
      ({ type }) => type.startsWith('desk.') || type.startsWith('staff.'),
      () => this.read.reload(),
    );
    inject(Keyboard).bind({ keys: 'n', label: () => this.t('desks.add'), run: () => this.open('new') });
  }

  protected open(edit: string | null): Promise<boolean> {
    return this.router.navigate([], { queryParams: { edit }, queryParamsHandling: 'merge' });
  }

  protected done(): void {
    this.read.reload();
    void this.open(null);
  }
}
