import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { PackageDto, TransactionCodeDto } from '@amends/folio/dto';
import type { PageDto } from '@amends/kernel/dto';
import { Chip, EmptyState, MoneyPipe } from '@amends/ui';
import { ChangeButton } from '../platform/edited-list/change-button';
import { EditedList } from '../platform/edited-list/edited-list';
import { EditedListFrame } from '../platform/edited-list/edited-list-frame';
import { injectWords } from '../platform/language';
import { CatalogueApi } from './catalogue-api';
import { PackageCard } from './package-card';

/** Several services in one visible price; the card that changes one is an address (`?edit=`). */
@Component({
  selector: 'am-packages-page',
  imports: [ChangeButton, Chip, EditedListFrame, EmptyState, MoneyPipe, PackageCard],
  templateUrl: './packages-page.html',
  styleUrls: ['../staff/list-page.css', './packages-page.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PackagesPage {
  /** Id of the package that is changed, `new` for one to be added. */
  readonly edit = input<string>();

  protected readonly t = injectWords('catalogue');
  protected readonly all = injectWords('settings');
  private readonly api = inject(CatalogueApi);
  protected readonly list = new EditedList<PackageDto>({
    url: () => this.api.packagesUrl(),
    edit: this.edit,
    add: () => this.t('packages.add'),
    hears: ['package.', 'transaction-code.'],
  });
  private readonly codesRead = httpResource<PageDto<TransactionCodeDto>>(() => this.api.codesUrl());
  protected readonly codes = computed(() => (this.codesRead.hasValue() ? this.codesRead.value().data : []));

  protected nameOf(code: string): string {
    return this.codes().find((one) => one.code === code)?.description ?? code;
  }
}
