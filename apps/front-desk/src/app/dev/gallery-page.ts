import { NgComponentOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink, RouterLinkActive } from '@angular/router';
import { PageHead, Segments, type Segment } from '@amends/ui';
import { choosableLanguages, isLanguage } from '../../i18n/languages';
import { Language, injectWords } from '../platform/language';
import { DENSITIES, Look, THEMES, type Density, type Theme } from '../platform/look';
import { SECTIONS } from './sections/sections';

/** Every component in every state. Theme, density and language are in the address, so that a test can ask for them. */
@Component({
  selector: 'am-gallery-page',
  imports: [NgComponentOutlet, PageHead, RouterLink, RouterLinkActive, Segments],
  templateUrl: './gallery-page.html',
  styleUrl: './gallery-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GalleryPage {
  readonly section = input<string>();
  readonly theme = input<string>();
  readonly density = input<string>();
  readonly language = input<string>();

  protected readonly t = injectWords('shell');
  protected readonly look = inject(Look);
  protected readonly spoken = inject(Language);
  protected readonly languages = choosableLanguages();
  protected readonly sections = SECTIONS;
  protected readonly shown = computed(() => SECTIONS.find(({ slug }) => slug === this.section()) ?? SECTIONS[0]);
  protected readonly themes = computed<readonly Segment<Theme>[]>(() =>
    THEMES.map((value) => ({ value, label: this.t(`preferences.themes.${value}`) })),
  );
  protected readonly densities = computed<readonly Segment<Density>[]>(() =>
    DENSITIES.map((value) => ({ value, label: this.t(`preferences.densities.${value}`) })),
  );
  private readonly router = inject(Router);

  constructor() {
    effect(() => {
      const theme = THEMES.find((one) => one === this.theme());
      if (theme) this.look.theme.set(theme);
    });
    effect(() => {
      const density = DENSITIES.find((one) => one === this.density());
      if (density) this.look.density.set(density);
    });
    effect(() => {
      const language = this.language();
      if (isLanguage(language)) void this.spoken.use(language);
    });
  }

  protected choose(wish: { theme?: Theme; density?: Density; language?: string }): Promise<boolean> {
    return this.router.navigate([], { queryParams: wish, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
