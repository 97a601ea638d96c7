import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Button, Field, Icon, Segments } from '@amends/ui';
import { choosableLanguages, isLanguage } from '../../i18n/languages';
import { Language, injectWords } from '../platform/language';
import { DENSITIES, Look, THEMES } from '../platform/look';
import { Session } from '../platform/session';
import { SoundChoice } from '../desk/night/sound-choice';
import { PageTitle } from '../platform/page-title';
import { OwnPin } from './own-pin/own-pin';
import { LettersChoice } from './letters-choice';

/** How this person likes the screen, the hotel worked for, and the way out. */
@Component({
  selector: 'am-preferences-page',
  imports: [Button, Field, Icon, LettersChoice, OwnPin, PageTitle, Segments, SoundChoice],
  templateUrl: './preferences-page.html',
  styleUrl: './preferences-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PreferencesPage {
  protected readonly t = injectWords('shell');
  protected readonly look = inject(Look);
  protected readonly language = inject(Language);
  protected readonly session = inject(Session);
  protected readonly languages = choosableLanguages();
  protected readonly themes = computed(() =>
    THEMES.map((value) => ({ value, label: this.t(`preferences.themes.${value}`) })),
  );
  protected readonly densities = computed(() =>
    DENSITIES.map((value) => ({ value, label: this.t(`preferences.densities.${value}`) })),
  );
  private readonly router = inject(Router);

  protected speak(code: string): void {
    if (isLanguage(code)) void this.language.use(code);
  }

  protected async workAt(propertyCode: string): Promise<void> {
    this.session.workAt(propertyCode);
    await this.router.navigateByUrl('/');
  }
}
