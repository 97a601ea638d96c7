import { inject } from '@angular/core';
import { choosableLanguages } from '../../i18n/languages';
import type { Shortcut } from '../platform/keyboard/shortcut';
import { Language, injectWords } from '../platform/language';
import { DENSITIES, LETTERS, Look, THEMES } from '../platform/look';
import { Session } from '../platform/session';

/** What has no key because it is rare, but is found by its name: appearance, language, hotel, the way out. */
export function lookCommands(): readonly Shortcut[] {
  const [look, language, session, t] = [inject(Look), inject(Language), inject(Session), injectWords('shell')];
  const command = (label: () => string, run: () => unknown, when = (): boolean => true): Shortcut => ({
    keys: [],
    label,
    run,
    when,
    words: () => t('keys.look-words'),
    group: 'anywhere',
  });
  const called = (what: string, value: string): string => `${what}: ${value}`;
  return [
    ...THEMES.map((theme) =>
      command(
        () => called(t('preferences.theme'), t(`preferences.themes.${theme}`)),
        () => look.theme.set(theme),
        () => look.theme() !== theme,
      ),
    ),
    ...DENSITIES.map((density) =>
      command(
        () => called(t('preferences.density'), t(`preferences.densities.${density}`)),
        () => look.density.set(density),
        () => look.density() !== density,
      ),
    ),
    ...LETTERS.map((letters) =>
      command(
        () => called(t('preferences.letters'), t(`preferences.letters-ways.${letters}`)),
        () => look.letters.set(letters),
        () => look.letters() !== letters,
      ),
    ),
    ...choosableLanguages().map(({ code, name }) =>
      command(
        () => called(t('preferences.language'), name),
        () => language.use(code),
        () => language.code() !== code,
      ),
    ),
    command(
      () => t('user.sign-out'),
      () => session.signOut(),
    ),
  ];
}
