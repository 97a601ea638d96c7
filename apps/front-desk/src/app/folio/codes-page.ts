import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { TransactionCodeDto } from '@amends/folio/dto';
import type { PageDto } from '@amends/kernel/dto';
import { Button, Chip, EmptyState, Icon, PageHead, Skeleton, TablePanel } from '@amends/ui';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { Live } from '../platform/live';
import { LoadError } from '../platform/load-error';
import { CatalogueApi } from './catalogue-api';
import { CodeCard } from './code-card';
import { departmentKey } from './department-key';

/** What lines of a bill can be; the card that changes one is an address (`?edit=`). */
@Component({
  selector: 'am-codes-page',
  imports: [Button, Chip, CodeCard, EmptyState, Icon, LoadError, PageHead, Skeleton, TablePanel],
  templateUrl: './codes-page.html',
  styleUrl: '../staff/list-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CodesPage {
  /** Id of the code that is changed, `new` for one to be added. */
  readonly edit = input<string>();

  protected readonly t = injectWords('catalogue');
  protected readonly all = injectWords('settings');
  protected readonly shell = injectWords('shell');
  private readonly api = inject(CatalogueApi);
  private readonly router = inject(Router);
  protected readonly read = httpResource<PageDto<TransactionCodeDto>>(() => this.api.codesUrl());
  protected readonly codes = computed(() => (this.read.hasValue() ? this.read.value().data : []));
  protected readonly edited = computed(() => this.codes().find(({ id }) => id === this.edit()));

  constructor() {
    inject(Live).on(
      ({ type }) => type.startsWith('transaction-code.'),
      () => this.read.reload(),
    );
    inject(Keyboard).bind({ keys: 'n', label: () => this.t('codes.add'), run: () => this.open('new') });
  }

  protected department(name: string): string {
    const key = departmentKey(name);
    return key ? this.t(`department.${key}`) : name;
  }

  protected open(edit: string | null): Promise<boolean> {
    return this.router.navigate([], { queryParams: { edit }, queryParamsHandling: 'merge' });
  }

  protected done(): void {
    this.read.reload();
    void this.open(null);
  }
}
