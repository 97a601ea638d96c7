import type { Signal } from '@angular/core';
import { injectMedia } from '../../platform/media';

/** Whether there is room for a case beside the board. */
export function injectWide(): Signal<boolean> {
  return injectMedia('(min-width: 1680px)');
}
