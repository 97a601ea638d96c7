import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { ErrorPanel, PageHead, Skeleton } from '@amends/ui';
import { LANGUAGES } from '../../i18n/languages';
import { Language, injectWords } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';
import { HouseSettings } from './house-settings';
import { SaveBar } from './save-bar';
import { SettingsPart } from './settings-part';

/** Which languages this desk offers its guests, and which one is the house's own. */
@Component({
  selector: 'am-languages-page',
  imports: [ErrorPanel, PageHead, SaveBar, Skeleton],
  providers: [HouseSettings],
  templateUrl: './languages-page.html',
  styleUrls: ['./settings-form.css', './languages-page.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LanguagesPage {
  protected readonly t = injectWords('settings');
  protected readonly shell = injectWords('shell');
  protected readonly problemText = injectProblemText();
  protected readonly part = new SettingsPart(['languages']);
  protected readonly offered = computed(() => this.part.fields()?.languages ?? []);
  protected readonly rows = computed(() => {
    const known = LANGUAGES.map(({ code }) => code as string);
    return [...known, ...this.offered().filter((code) => !known.includes(code))].map((code) => ({
      code,
      own: this.names(code, code),
      here: this.names(code, this.language.locale()),
      offered: this.offered().includes(code),
    }));
  });
  private readonly language = inject(Language);

  /** One is always offered: the house's own cannot be taken away. */
  protected offer(code: string, on: boolean): void {
    const languages = this.rows().filter((row) => (row.code === code ? on : row.offered));
    this.write([...this.offered().slice(0, 1), ...languages.map((row) => row.code)]);
  }

  protected prefer(code: string): void {
    this.write([code, ...this.offered()]);
  }

  private write(languages: readonly string[]): void {
    this.part.house.draft.set('languages', [...new Set(languages)]);
  }

  private names(code: string, locale: string): string {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  }
}
