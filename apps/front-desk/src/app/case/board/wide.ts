import { DestroyRef, inject, signal, type Signal } from '@angular/core';

/** From here on a case stands beside the board. */
const WIDE = '(min-width: 1680px)';

/** Whether there is room for a case beside the board; follows the window. */
export function injectWide(): Signal<boolean> {
  const query = matchMedia(WIDE);
  const wide = signal(query.matches);
  const follow = (): void => wide.set(query.matches);
  query.addEventListener('change', follow);
  inject(DestroyRef).onDestroy(() => query.removeEventListener('change', follow));
  return wide.asReadonly();
}
