import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import { CurrentProperty } from '../../platform/current-property';
import { DeskLock } from '../../platform/desk-lock';
import { OtherTabs } from '../../platform/other-tabs';
import { WritesUnderWay } from '../../platform/writes-under-way';

/** Until the hotel's own wish is known. */
const IDLE_LOCK_MINUTES = 3;
const WARNING_SECONDS = 20;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const ACTS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input'] as const;
/** Other tabs need not hear of every move of the mouse. */
const TELL_EVERY_MS = 5 * SECOND;

/**
 * Locks the desk when nobody touched key or pointer for the hotel's minutes, says so twenty seconds before, and waits
 * for a write that is under way. A computer that slept meanwhile locks at the first touch.
 */
@Injectable()
export class IdleLock {
  /** Seconds left, in the last twenty. */
  readonly secondsLeft = signal<number | undefined>(undefined);

  private readonly desk = inject(DeskLock);
  private readonly tabs = inject(OtherTabs);
  private readonly writes = inject(WritesUnderWay);
  private readonly details = inject(CurrentProperty).details;
  private readonly limitMs = computed(
    () => (this.details.hasValue() ? this.details.value().idleLockMinutes : IDLE_LOCK_MINUTES) * MINUTE,
  );
  private touchedAt = Date.now();
  private toldAt = 0;
  private timer?: ReturnType<typeof setTimeout>;

  constructor() {
    const over = new AbortController();
    const options = { capture: true, passive: true, signal: over.signal } as const;
    for (const act of ACTS) document.addEventListener(act, () => this.touch(), options);
    this.tabs.on('active', () => this.stay());
    inject(DestroyRef).onDestroy(() => {
      over.abort();
      clearTimeout(this.timer);
    });
    this.look();
  }

  private touch(): void {
    if (this.idleMs() >= this.limitMs()) return this.look();
    this.stay();
    if (Date.now() - this.toldAt < TELL_EVERY_MS) return;
    this.toldAt = Date.now();
    this.tabs.tell('active');
  }

  private stay(): void {
    this.touchedAt = Date.now();
    if (this.secondsLeft() !== undefined) this.look();
  }

  /** Looks how long nobody was here, and again when that could matter. */
  private look(): void {
    clearTimeout(this.timer);
    const leftMs = this.limitMs() - this.idleMs();
    const left = Math.ceil(leftMs / SECOND);
    this.secondsLeft.set(left > 0 && left <= WARNING_SECONDS && !this.desk.covered() ? left : undefined);
    if (left <= 0 && this.mayLock()) this.desk.lock('idle');
    this.timer = setTimeout(() => this.look(), Math.max(leftMs - WARNING_SECONDS * SECOND, SECOND));
  }

  private mayLock(): boolean {
    return this.writes.count() === 0 && !this.desk.covered();
  }

  private idleMs(): number {
    // Behind the lock the time stands still: whoever comes back begins anew.
    if (this.desk.covered()) this.touchedAt = Date.now();
    return Date.now() - this.touchedAt;
  }
}
