import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { DeskSetupDto } from '@amends/staff/dto';
import { Chip, EmptyState } from '@amends/ui';
import { ChangeButton } from '../platform/edited-list/change-button';
import { EditedList } from '../platform/edited-list/edited-list';
import { EditedListFrame } from '../platform/edited-list/edited-list-frame';
import { injectWords } from '../platform/language';
import { DeskCard } from './desk-card';
import { StaffApi } from './staff-api';

/** The places of work; the card that changes one is an address (`?edit=`). */
@Component({
  selector: 'am-desks-page',
  imports: [ChangeButton, Chip, DeskCard, EditedListFrame, EmptyState],
  templateUrl: './desks-page.html',
  styleUrl: './list-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DesksPage {
  /** Id of the desk that is changed, `new` for one to be added. */
  readonly edit = input<string>();

  protected readonly t = injectWords('settings');
  private readonly api = inject(StaffApi);
  protected readonly list = new EditedList<DeskSetupDto>({
    url: () => this.api.desksUrl(),
    edit: this.edit,
    add: () => this.t('desks.add'),
    hears: ['desk.', 'staff.'],
  });
}
