import { DestroyRef, Injectable, inject, signal } from '@angular/core';

const MINUTE = 60_000;

/** The time, told once a minute on the minute, so that no screen keeps its own ticking clock. */
@Injectable({ providedIn: 'root' })
export class Clock {
  private readonly told = signal(new Date());
  readonly now = this.told.asReadonly();
  private timer?: ReturnType<typeof setTimeout>;

  constructor() {
    this.wait();
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  private wait(): void {
    this.timer = setTimeout(
      () => {
        this.told.set(new Date());
        this.wait();
      },
      MINUTE - (Date.now() % MINUTE),
    );
  }
}
