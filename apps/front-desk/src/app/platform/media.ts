import { DestroyRef, inject, signal, type Signal } from '@angular/core';

/** Whether a media query holds; follows the window. Made where injection is possible. */
export function injectMedia(text: string): Signal<boolean> {
  const query = matchMedia(text);
  const holds = signal(query.matches);
  const follow = (): void => holds.set(query.matches);
  query.addEventListener('change', follow);
  inject(DestroyRef).onDestroy(() => query.removeEventListener('change', follow));
  return holds.asReadonly();
}
