import { inject } from '@angular/core';
import { DeskLock } from '../platform/desk-lock';
import type { Shortcut } from '../platform/keyboard/shortcut';
import { injectWords } from '../platform/language';
import { Privacy } from '../platform/privacy';

/** The keys that keep the screen from others: the lock, and the blur. F8 itself is heard by `DeskLock`, everywhere. */
export function lockCommands(): readonly Shortcut[] {
  const t = injectWords('lock');
  const [desk, privacy] = [inject(DeskLock), inject(Privacy)];
  return [
    { keys: 'F8', label: () => t('keys.lock'), run: () => desk.lock('key'), group: 'anywhere' },
    { keys: 'v', label: () => t('keys.privacy'), run: () => privacy.toggle(), group: 'anywhere' },
    {
      keys: 'F9',
      label: () => t('keys.show'),
      when: () => privacy.on(),
      run: () => privacy.showFocused(),
      group: 'anywhere',
    },
  ];
}
