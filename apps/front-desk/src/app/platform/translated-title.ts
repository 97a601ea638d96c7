import { Injectable, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';
import { Language } from './language';
import type { TextKey } from './word-keys';

/** Route titles are keys of the shell's words, so that the tab follows the language. */
@Injectable({ providedIn: 'root' })
export class TranslatedTitle extends TitleStrategy {
  private readonly language = inject(Language);
  private readonly title = inject(Title);
  /** What must be seen from another tab: `(2) Night · Amends`. */
  readonly count = signal(0);
  private readonly key = signal<TextKey<'shell'> | undefined>(undefined);

  constructor() {
    super();
    effect(() => {
      const [key, count] = [this.key(), this.count()];
      const name = key ? `${this.language.text('shell', key)} · Amends` : 'Amends';
      this.title.setTitle(count > 0 ? `(${count}) ${name}` : name);
    });
  }

  override updateTitle(state: RouterStateSnapshot): void {
    this.key.set(this.buildTitle(state) as TextKey<'shell'> | undefined);
  }
}
