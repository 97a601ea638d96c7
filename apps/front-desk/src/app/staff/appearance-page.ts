import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { DENSITIES, THEMES } from '@amends/property';
import { ErrorPanel, Field, PageHead, Segments, Skeleton } from '@amends/ui';
import { injectWords } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';
import { HouseSettings } from './house-settings';
import { SaveBar } from './save-bar';
import { SettingsPart } from './settings-part';

const FIELDS = [
  'defaultTheme',
  'defaultDensity',
  'idleLockMinutes',
  'quietFrom',
  'quietUntil',
  'checkOutTime',
] as const;
const LEAST_MINUTES = 1;
const MOST_MINUTES = 60;

/** How a new screen looks, when it locks, when the house is quiet, and by when guests leave. */
@Component({
  selector: 'am-appearance-page',
  imports: [ErrorPanel, Field, PageHead, SaveBar, Segments, Skeleton],
  providers: [HouseSettings],
  templateUrl: './appearance-page.html',
  styleUrls: ['./settings-form.css', './appearance-page.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AppearancePage {
  protected readonly t = injectWords('settings');
  protected readonly shell = injectWords('shell');
  protected readonly problemText = injectProblemText();
  protected readonly part: SettingsPart = new SettingsPart(FIELDS, () => !this.minutesError());
  protected readonly themes = computed(() =>
    THEMES.map((value) => ({ value, label: this.shell(`preferences.themes.${value}`) })),
  );
  protected readonly densities = computed(() =>
    DENSITIES.map((value) => ({ value, label: this.shell(`preferences.densities.${value}`) })),
  );
  protected readonly minutesError = computed(() => {
    const minutes = this.part.fields()?.idleLockMinutes ?? LEAST_MINUTES;
    const fits = Number.isInteger(minutes) && minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES;
    return fits ? undefined : this.t('appearance.minutes-form');
  });

  protected readonly quietEdges = [
    { field: 'quietFrom', label: 'appearance.quiet-from' },
    { field: 'quietUntil', label: 'appearance.quiet-until' },
  ] as const;

  protected setTime(field: 'quietFrom' | 'quietUntil' | 'checkOutTime', time: string): void {
    if (time) this.part.house.draft.set(field, time.slice(0, 5));
  }
}
