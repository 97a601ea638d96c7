import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { TransactionCodeDto } from '@amends/folio/dto';
import { Chip, EmptyState } from '@amends/ui';
import { ChangeButton } from '../platform/edited-list/change-button';
import { EditedList } from '../platform/edited-list/edited-list';
import { EditedListFrame } from '../platform/edited-list/edited-list-frame';
import { injectWords } from '../platform/language';
import { CatalogueApi } from './catalogue-api';
import { CodeCard } from './code-card';
import { departmentKey } from './department-key';

/** What lines of a bill can be; the card that changes one is an address (`?edit=`). */
@Component({
  selector: 'am-codes-page',
  imports: [ChangeButton, Chip, CodeCard, EditedListFrame, EmptyState],
  templateUrl: './codes-page.html',
  styleUrl: '../staff/list-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CodesPage {
  /** Id of the code that is changed, `new` for one to be added. */
  readonly edit = input<string>();

  protected readonly t = injectWords('catalogue');
  protected readonly all = injectWords('settings');
  private readonly api = inject(CatalogueApi);
  protected readonly list = new EditedList<TransactionCodeDto>({
    url: () => this.api.codesUrl(),
    edit: this.edit,
    add: () => this.t('codes.add'),
    hears: ['transaction-code.'],
  });

  protected department(name: string): string {
    const key = departmentKey(name);
    return key ? this.t(`department.${key}`) : name;
  }
}
