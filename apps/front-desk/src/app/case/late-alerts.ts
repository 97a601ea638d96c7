import { DestroyRef, Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import { caseBand } from '@amends/case';
import type { CaseRowDto } from '@amends/case/dto';
import { Clock } from '../platform/clock';
import { Curtain } from '../platform/curtain';
import { Session } from '../platform/session';
import { Tone } from '../platform/tone';
import { TranslatedTitle } from '../platform/translated-title';
import { OpenCases } from './open-cases';

const MINUTE_MS = 60_000;
/** Said at once, and again after so long, until somebody has seen it. */
const AGAIN_AFTER_MS = [MINUTE_MS, 3 * MINUTE_MS];

/** Those who answer for the house; everybody else sees what is late in their own list. */
const IN_CHARGE = ['supervisor', 'experience-manager', 'head'];

/**
 * Severe cases that are late and that this person has not seen: a band, the number in the tab, and a tone where it is
 * wanted. Provided by the shell.
 */
@Injectable()
export class LateAlerts {
  /** The night's screen is open: whoever stands before it has the house. */
  readonly watched = signal(false);
  readonly unseen = computed<readonly CaseRowDto[]>(() => {
    const role = this.session.assignment()?.role ?? '';
    if (!this.watched() && !IN_CHARGE.includes(role)) return [];
    const [now, seen] = [this.clock.now(), this.seen()];
    return this.cases
      .rows()
      .filter((row) => row.severity === 'severe' && caseBand(row, now) === 'late' && !seen.has(keyOf(row)));
  });

  private readonly session = inject(Session);
  private readonly cases = inject(OpenCases);
  private readonly clock = inject(Clock);
  private readonly tone = inject(Tone);
  private readonly covered = inject(Curtain).down;
  private readonly seen = signal<ReadonlySet<string>>(new Set());
  private readonly told = new Set<string>();
  private timers: ReturnType<typeof setTimeout>[] = [];

  constructor() {
    const title = inject(TranslatedTitle);
    effect(() => title.count.set(this.unseen().length));
    effect(() => {
      const fresh = this.unseen().filter((row) => !this.told.has(keyOf(row)));
      if (this.unseen().length === 0) this.hush();
      if (fresh.length > 0) untracked(() => this.say(fresh));
    });
    inject(DestroyRef).onDestroy(() => {
      this.hush();
      title.count.set(0);
    });
  }

  /** What is shown now needs no further word; what becomes late later does. */
  see(): void {
    this.seen.update((seen) => new Set([...seen, ...this.unseen().map(keyOf)]));
  }

  private say(rows: readonly CaseRowDto[]): void {
    for (const row of rows) this.told.add(keyOf(row));
    this.hush();
    this.ring();
    this.timers = AGAIN_AFTER_MS.map((wait) => setTimeout(() => this.ring(), wait));
  }

  /** Over the night's screen the curtain keeps watch itself, with what the server counts. */
  private ring(): void {
    if (!this.watched() || !this.covered()) this.tone.play();
  }

  private hush(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers = [];
  }
}

/** A case that is given more time and becomes late again is a new alert. */
function keyOf({ id, dueAt, nextPromise }: CaseRowDto): string {
  return [id, dueAt, nextPromise?.dueAt].join(' ');
}
