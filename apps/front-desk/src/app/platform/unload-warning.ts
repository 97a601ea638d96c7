import { Injectable, computed, effect, inject } from '@angular/core';
import { DeskMemory } from './desk-memory';

/**
 * The browser asks before the page is left or loaded anew, as long as something begun or waiting to be sent would be lost
 * with it, whoever of those at this desk it belongs to.
 */
@Injectable({ providedIn: 'root' })
export class UnloadWarning {
  private waived = false;

  constructor() {
    const memory = inject(DeskMemory);
    const holdsWork = computed(() => memory.holdsWork());
    effect((onCleanup) => {
      if (!holdsWork()) return;
      const ask = (event: Event): void => {
        if (!this.waived) event.preventDefault();
      };
      window.addEventListener('beforeunload', ask);
      onCleanup(() => window.removeEventListener('beforeunload', ask));
    });
  }

  /** The desk has asked in its own words, and was told to go on. */
  waive(): void {
    this.waived = true;
  }
}
