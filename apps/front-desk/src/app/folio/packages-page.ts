import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { PackageDto, TransactionCodeDto } from '@amends/folio/dto';
import type { PageDto } from '@amends/kernel/dto';
import { Button, Chip, EmptyState, Icon, MoneyPipe, PageHead, Skeleton, TablePanel } from '@amends/ui';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { Live } from '../platform/live';
import { LoadError } from '../platform/load-error';
import { CatalogueApi } from './catalogue-api';
import { PackageCard } from './package-card';

/** Several services in one visible price; the card that changes one is an address (`?edit=`). */
@Component({
  selector: 'am-packages-page',
  imports: [Button, Chip, EmptyState, Icon, LoadError, MoneyPipe, PackageCard, PageHead, Skeleton, TablePanel],
  templateUrl: './packages-page.html',
  styleUrls: ['../staff/list-page.css', './packages-page.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PackagesPage {
  /** Id of the package that is changed, `new` for one to be added. */
  readonly edit = input<string>();

  protected readonly t = injectWords('catalogue');
  protected readonly all = injectWords('settings');
  protected readonly shell = injectWords('shell');
  private readonly api = inject(CatalogueApi);
  private readonly router = inject(Router);
  protected readonly read = httpResource<PageDto<PackageDto>>(() => this.api.packagesUrl());
  private readonly codesRead = httpResource<PageDto<TransactionCodeDto>>(() => this.api.codesUrl());
  protected readonly packages = computed(() => (this.read.hasValue() ? this.read.value().data : []));
  protected readonly codes = computed(() => (this.codesRead.hasValue() ? this.codesRead.value().data : []));
  protected readonly edited = computed(() => this.packages().find(({ id }) => id === this.edit()));

  constructor() {
    inject(Live).on(
      ({ type }) => type.startsWith('package.') || type.startsWith('transaction-code.'),
      () => this.read.reload(),
    );
    inject(Keyboard).bind({ keys: 'n', label: () => this.t('packages.add'), run: () => this.open('new') });
  }

  protected nameOf(code: string): string {
    return this.codes().find((one) => one.code === code)?.description ?? code;
  }

  protected open(edit: string | null): Promise<boolean> {
    return this.router.navigate([], { queryParams: { edit }, queryParamsHandling: 'merge' });
  }

  protected done(): void {
    this.read.reload();
    void this.open(null);
  }
}
