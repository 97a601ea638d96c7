import {
  Injectable,
  computed,
  inject,
  isDevMode,
  signal,
  type EnvironmentProviders,
  type Provider,
  type Signal,
} from '@angular/core';
import type { ResolveFn } from '@angular/router';
import { TranslocoService, provideTransloco, type Translation, type TranslocoLoader } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { PSEUDO, choosableLanguages, isLanguage, type LanguageCode } from '../../i18n/languages';
import type { CountKey, Scope, TextKey, WordParams, Words } from './word-keys';

/** What `isDevMode()` reads; by its own name the build for production leaves out what stands behind it. */
declare const ngDevMode: unknown;

const KEY = 'amends.language';
const EVERYWHERE: readonly Scope[] = ['shell', 'terms', 'problem', 'together'];

/** The language of the screens, switched at run time; keeps every scope in use loaded in it. */
@Injectable({ providedIn: 'root' })
export class Language {
  readonly code = signal<LanguageCode>(preferred());
  readonly locale = computed(() => choosableLanguages().find(({ code }) => code === this.code())?.locale ?? 'en-GB');

  private readonly transloco = inject(TranslocoService);
  private readonly scopes = new Set<Scope>(EVERYWHERE);
  private readonly plurals = computed(() => new Intl.PluralRules(this.locale()));
  private readonly numbers = computed(() => new Intl.NumberFormat(this.locale()));

  start(): Promise<void> {
    return this.use(this.code());
  }

  async use(code: LanguageCode): Promise<void> {
    await Promise.all([...this.scopes].map((scope) => this.fetch(scope, code)));
    this.transloco.setActiveLang(code);
    this.code.set(code);
    localStorage.setItem(KEY, code);
    document.documentElement.lang = code;
  }

  async load(...scopes: readonly Scope[]): Promise<void> {
    for (const scope of scopes) this.scopes.add(scope);
    await Promise.all(scopes.map((scope) => this.fetch(scope, this.code())));
  }

  text<S extends Scope>(scope: S, key: TextKey<S>, params?: WordParams): string {
    return this.transloco.translate(`${scope}.${key}`, params, this.code());
  }

  count<S extends Scope>(scope: S, key: CountKey<S>, count: number, params?: WordParams): string {
    const category = this.plurals().select(count);
    return this.transloco.translate(
      `${scope}.${key}.${category}`,
      { ...params, count: this.numbers().format(count) },
      this.code(),
    );
  }

  private async fetch(scope: Scope, code: LanguageCode): Promise<void> {
    await firstValueFrom(this.transloco.load(`${scope}/${code}`));
  }
}

/** `const t = injectWords('stay')` */
export function injectWords<S extends Scope>(scope: S): Words<S> {
  const language = inject(Language);
  const words = (key: TextKey<S>, params?: WordParams): string => language.text(scope, key, params);
  return Object.assign(words, {
    count: (key: CountKey<S>, count: number, params?: WordParams) => language.count(scope, key, count, params),
  });
}

/** For what is drawn late and has no route of its own: true when its words are there. */
export function wordsThere(...scopes: readonly Scope[]): Signal<boolean> {
  const there = signal(false);
  void inject(Language)
    .load(...scopes)
    .then(() => there.set(true));
  return there.asReadonly();
}

/** For a route: its words arrive together with its code. */
export function withWords(...scopes: readonly Scope[]): ResolveFn<void> {
  return () => inject(Language).load(...scopes);
}

export function provideWords(): (EnvironmentProviders | Provider)[] {
  return [
    ...provideTransloco({
      loader: WordFiles,
      config: {
        availableLangs: choosableLanguages().map(({ code }) => code),
        defaultLang: 'en',
        prodMode: !isDevMode(),
        scopes: { keepCasing: true },
      },
    }),
  ];
}

/** The files become hashed chunks of the build, so they are cached for ever and never stale. */
@Injectable({ providedIn: 'root' })
class WordFiles implements TranslocoLoader {
  async getTranslation(path: string): Promise<Translation> {
    const [scope, language] = path.split('/');
    if (ngDevMode && language === PSEUDO.code) {
      const { pseudoWords } = await import('../../i18n/pseudo');
      return pseudoWords(await this.getTranslation(`${scope}/en`));
    }
    const file = (await import(`../../i18n/${scope}/${language}.json`)) as { default: Translation };
    return file.default;
  }
}

function preferred(): LanguageCode {
  const wishes = [asked(), localStorage.getItem(KEY), ...navigator.languages.map((language) => language.slice(0, 2))];
  return wishes.find(isLanguage) ?? 'en';
}

/** `/desk?language=qps`, while the client is built or looked at. */
function asked(): string | null {
  return isDevMode() ? new URLSearchParams(location.search).get('language') : null;
}
