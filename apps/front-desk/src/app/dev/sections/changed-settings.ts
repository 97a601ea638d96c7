import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { DeskMemory } from '../../platform/desk-memory';
import { AppearancePage } from '../../staff/appearance-page';
import { HOUSE_DRAFT } from '../../staff/house-settings';
import { LanguagesPage } from '../../staff/languages-page';
import { CHANGED_SETTINGS } from '../samples/house-settings';

/** The settings with something typed and not saved, in a memory of their own: one field does not fit, one was changed by others. */
@Component({
  selector: 'am-changed-settings',
  imports: [AppearancePage, LanguagesPage],
  providers: [DeskMemory],
  template: '<am-appearance-page /><am-languages-page />',
  styleUrl: './changed-settings.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChangedSettings {
  constructor() {
    inject(DeskMemory).keep(HOUSE_DRAFT, CHANGED_SETTINGS);
  }
}
