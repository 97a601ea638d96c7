import { Injectable, effect, signal } from '@angular/core';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const DENSITIES = ['compact', 'normal', 'touch'] as const;
export type Density = (typeof DENSITIES)[number];
export const LETTERS = ['plain', 'alt', 'off'] as const;
/** How single letters act: as they are, with Alt and Shift held, or not at all (WCAG 2.1.4). */
export type Letters = (typeof LETTERS)[number];

interface Stored {
  readonly theme?: Theme;
  readonly density?: Density;
  readonly context?: boolean;
  readonly letters?: Letters;
  readonly volume?: number;
}

/** Also read by the inline script of index.html, before the first paint. */
const KEY = 'amends.look';

/** How this person likes the screen; kept in this browser, without guest data. */
@Injectable({ providedIn: 'root' })
export class Look {
  private readonly stored = read();

  readonly theme = signal<Theme>(this.stored.theme ?? 'auto');
  readonly density = signal<Density>(this.stored.density ?? (coarse() ? 'touch' : 'normal'));
  /** Whether the context column is open. */
  readonly context = signal(this.stored.context ?? true);
  /** Other than plain for those who dictate or brush keys. */
  readonly letters = signal<Letters>(this.stored.letters ?? 'plain');
  /** Of the tone for what is severe and late, 0 to 100; off unless somebody wants it at this device. */
  readonly volume = signal(this.stored.volume ?? 0);

  constructor() {
    effect(() => {
      const wish = {
        theme: this.theme(),
        density: this.density(),
        context: this.context(),
        letters: this.letters(),
        volume: this.volume(),
      };
      localStorage.setItem(KEY, JSON.stringify(wish));
      document.documentElement.dataset['theme'] = resolve(wish.theme);
      document.documentElement.dataset['density'] = wish.density;
      document.documentElement.dataset['letters'] = wish.letters;
    });
  }
}

function resolve(theme: Theme): 'light' | 'dark' {
  if (theme !== 'auto') return theme;
  const hour = new Date().getHours();
  return matchMedia('(prefers-color-scheme: dark)').matches || hour >= 22 || hour < 6 ? 'dark' : 'light';
}

function coarse(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}

function read(): Stored {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Stored;
    return LETTERS.includes(stored.letters ?? 'plain') ? stored : { ...stored, letters: 'plain' };
  } catch {
    return {};
  }
}
