import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { Field, PageHead, Skeleton } from '@amends/ui';
import { injectWords } from '../platform/language';
import { LoadError } from '../platform/load-error';
import { HouseSettings } from './house-settings';
import { SaveBar } from './save-bar';
import { SettingsPart } from './settings-part';

const FIELDS = ['name', 'postalAddress', 'telephone', 'taxNumber'] as const;

/** How the hotel is called and reached: on every paper, on every link a guest opens. */
@Component({
  selector: 'am-hotel-page',
  imports: [Field, LoadError, PageHead, SaveBar, Skeleton],
  providers: [HouseSettings],
  templateUrl: './hotel-page.html',
  styleUrls: ['./settings-form.css', './hotel-page.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HotelPage {
  protected readonly t = injectWords('settings');
  protected readonly shell = injectWords('shell');
  protected readonly part: SettingsPart = new SettingsPart(FIELDS, () => !this.nameError());
  protected readonly nameError = computed(() => (this.part.fields()?.name.trim() ? undefined : this.t('missing')));
  protected readonly reach = [
    { field: 'postalAddress', label: 'hotel.address', hint: 'hotel.address-hint', most: 200, type: 'text' },
    { field: 'telephone', label: 'hotel.telephone', hint: 'hotel.telephone-hint', most: 40, type: 'tel' },
    { field: 'taxNumber', label: 'hotel.tax-number', hint: 'hotel.tax-number-hint', most: 30, type: 'text' },
  ] as const;
}
