import { DestroyRef, inject } from '@angular/core';
import { Live, type LiveEvent } from './live';

/** Calls back when something of these happened in the house: at once the first time, then after a rest. */
export function atMostEvery(restMs: number, callBack: () => void, concerns: (event: LiveEvent) => boolean): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  const call = (): void => {
    again = resting !== undefined;
    if (again) return;
    callBack();
    resting = setTimeout(() => {
      resting = undefined;
      if (again) call();
    }, restMs);
  };
  inject(Live).on(concerns, call);
  inject(DestroyRef).onDestroy(() => clearTimeout(resting));
}
