import { Injectable, effect, linkedSignal, signal } from '@angular/core';

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

  /** What the hotel has set for screens nobody has chosen for; fingers always get the large one. */
  readonly house = signal<{ readonly theme: Theme; readonly density: Density }>({ theme: 'auto', density: 'normal' });
  readonly theme = linkedSignal<Theme, Theme>({
    source: () => this.house().theme,
    computation: (house, before) => follow(house, before, this.stored.theme),
  });
  readonly density = linkedSignal<Density, Density>({
    source: () => (coarse() ? 'touch' : this.house().density),
    computation: (house, before) => follow(house, before, this.stored.density),
  });
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
      localStorage.setItem(KEY, JSON.stringify({ ...wish, ...this.chosen() }));
      document.documentElement.dataset['theme'] = resolve(wish.theme);
      document.documentElement.dataset['density'] = wish.density;
      document.documentElement.dataset['letters'] = wish.letters;
    });
  }

  /** What is like the house's without having been chosen is not remembered, so that it follows the house. */
  private chosen(): { readonly theme?: Theme | undefined; readonly density?: Density | undefined } {
    const { theme, density } = this.house();
    return {
      theme: this.stored.theme === undefined && this.theme() === theme ? undefined : this.theme(),
      density: this.stored.density === undefined && this.density() === density ? undefined : this.density(),
    };
  }
}

/** A choice stays; what was never chosen goes with the house. */
function follow<T>(house: T, before: { readonly source: T; readonly value: T } | undefined, stored: T | undefined): T {
  if (!before) return stored ?? house;
  return before.value === before.source ? house : before.value;
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
