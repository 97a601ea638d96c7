import { HttpClient } from '@angular/common/http';
import { DestroyRef, Injectable, effect, inject, signal, untracked } from '@angular/core';
import type { CaseText } from '@amends/case';
import type { TakeSeatDto } from '@amends/case/dto';
import { newId } from '@amends/kernel';
import { Connection } from '../platform/connection';
import { Curtain } from '../platform/curtain';
import { CurrentProperty } from '../platform/current-property';
import { Session } from '../platform/session';

const BEAT_MS = 4_000;
/** Past this without a key, somebody thinks rather than writes. */
const STILL_MS = 4_000;

/**
 * This screen's place at a case, provided by the page that shows it: told to the others while the page can be seen,
 * with the text being typed, and given up when it is left, hidden or closed.
 */
@Injectable()
export class Seat {
  readonly caseId = signal<string | undefined>(undefined);

  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);
  private readonly session = inject(Session);
  private readonly connection = inject(Connection);
  private readonly id = newId();
  private readonly seen = signal(document.visibilityState === 'visible');
  private readonly covered = inject(Curtain).down;
  private readonly writing = signal<CaseText | undefined>(undefined);
  private still?: ReturnType<typeof setTimeout>;

  constructor() {
    this.watchPage();
    effect((onCleanup) => {
      const url = this.shown() ? this.url() : undefined;
      if (!url || this.connection.state() === 'lost') return;
      const beating = setInterval(() => this.beat(url), BEAT_MS);
      onCleanup(() => {
        clearInterval(beating);
        this.leave(url);
      });
    });
    effect(() => {
      const url = this.shown() ? this.url() : undefined;
      this.writing();
      if (url && this.connection.state() !== 'lost') untracked(() => this.beat(url));
    });
  }

  /** A key was pressed in this text. */
  typed(text: CaseText): void {
    this.writing.set(text);
    clearTimeout(this.still);
    this.still = setTimeout(() => this.writing.set(undefined), STILL_MS);
  }

  /** Saved or put away: nothing is being written any more. */
  rested(): void {
    clearTimeout(this.still);
    this.writing.set(undefined);
  }

  /** A screen that is covered shows the case to nobody. */
  private shown(): boolean {
    return this.seen() && !this.covered() && this.session.current() !== undefined;
  }

  private url(): string | undefined {
    const caseId = this.caseId();
    return caseId && this.property.url('cases', caseId, 'presence', this.id);
  }

  /** A sign of life. One that is lost is made up for by the next. */
  private beat(url: string): void {
    const writing = this.writing();
    const body: TakeSeatDto = writing ? { writing } : {};
    this.http.put(url, body).subscribe({ error: () => undefined });
  }

  /** Outlives the page, so that a closed tab is told of at once. */
  private leave(url: string): void {
    const headers = { 'X-CSRF-Token': this.session.current()?.csrfToken ?? '' };
    fetch(url, { method: 'DELETE', keepalive: true, headers }).catch(() => undefined);
  }

  private watchPage(): void {
    const look = (): void => this.seen.set(document.visibilityState === 'visible');
    // At once: the page may be gone before anything that waits its turn.
    const go = (): void => {
      const url = untracked(() => this.url());
      if (url) this.leave(url);
      this.seen.set(false);
    };
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pagehide', go);
    window.addEventListener('pageshow', look);
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.still);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pagehide', go);
      window.removeEventListener('pageshow', look);
    });
  }
}
