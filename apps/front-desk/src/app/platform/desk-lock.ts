import { ApplicationRef, DestroyRef, Injectable, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { SessionDto } from '@amends/staff/dto';
import { Curtain } from './curtain';
import { DeskMemory } from './desk-memory';
import { OtherTabs } from './other-tabs';
import { PLACE, placeAt, settleAt } from './place';
import { problemOf } from './problem';
import { Session } from './session';
import { Station } from './station';
import { WritesUnderWay } from './writes-under-way';

/** Why the screen is covered: somebody pressed F8, nobody was there, or it was locked before this page knew. */
export type LockReason = 'key' | 'idle' | 'found';

/** The last digit lets in by itself; an Enter typed after it all the same must not press what then has the focus. */
const AFTERTHOUGHT_MS = 700;
const TRY_AGAIN_MS = 5_000;
/** A write that hangs must not keep the session open. */
const WRITE_PATIENCE_MS = 10_000;

/**
 * One desk, several people by turns. Locking covers the screen at once and has the server refuse the session; who comes
 * back finds the screen as they left it, and somebody else their own.
 */
@Injectable({ providedIn: 'root' })
export class DeskLock {
  readonly reason = signal<LockReason>('found');
  /** Between two people nothing is drawn: the next one's screen is made anew. */
  readonly between = signal(false);
  readonly covered = inject(Curtain).down;

  private readonly app = inject(ApplicationRef);
  private readonly memory = inject(DeskMemory);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly station = inject(Station);
  private readonly tabs = inject(OtherTabs);
  private readonly writes = inject(WritesUnderWay);
  private focused: Element | null = null;
  private openedAt = 0;
  private screen: ((event: KeyboardEvent) => void) | undefined;
  private readonly early: KeyboardEvent[] = [];

  constructor() {
    // Before anything else hears the key: it must work while typing, in a dialog and while a card is loading.
    const over = new AbortController();
    document.addEventListener('keydown', (event) => this.hear(event), { capture: true, signal: over.signal });
    inject(DestroyRef).onDestroy(() => over.abort());
    this.tabs.on('locked', () => this.cover('found'));
    this.tabs.on('changed', () => void this.follow());
  }

  lock(reason: LockReason): void {
    if (!this.session.current() || this.covered()) return;
    this.cover(reason);
    this.tabs.tell('locked');
    void this.tellServer();
  }

  /** Who is known at this station may come in; from the sign-in page. */
  choosePerson(): void {
    this.reason.set('key');
    this.covered.set(true);
  }

  /** While the desk is covered every key is for the lock screen, wherever the focus is. */
  attend(screen: (event: KeyboardEvent) => void): void {
    this.screen = screen;
    for (const event of this.early.splice(0)) screen(event);
  }

  /** Opened by PIN or password. */
  async enter(next: SessionDto): Promise<void> {
    const known = this.session.current()?.staff.id;
    if (known === next.staff.id) this.resume(next);
    else await this.arrive(next);
    this.tabs.tell('changed');
  }

  /** Somebody this station does not know, or who has no PIN: the sign-in page. Whoever was here finds their place again. */
  async leaveToSignIn(): Promise<void> {
    if (this.session.current()) {
      this.clearTheDesk();
      this.session.current.set(undefined);
      await this.router.navigateByUrl('/login', { replaceUrl: true });
    }
    this.uncover();
  }

  /** The sign-in page again, when nobody's screen is locked. */
  dismiss(): void {
    if (!this.session.current()) this.uncover();
  }

  private hear(event: KeyboardEvent): void {
    const locks = event.key === 'F8' && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (locks) event.preventDefault();
    if (this.covered()) return this.handOn(event);
    if (event.key === 'Enter' && Date.now() - this.openedAt < AFTERTHOUGHT_MS) return swallow(event);
    if (!locks) return;
    event.stopPropagation();
    if (!event.repeat) this.lock('key');
  }

  /** A fast hand types before the lock screen is drawn: those keys wait for it. */
  private handOn(event: KeyboardEvent): void {
    if (this.screen) return this.screen(event);
    event.preventDefault();
    this.early.push(event);
  }

  private cover(reason: LockReason): void {
    if (!this.session.current() || this.covered()) return;
    this.focused = document.activeElement;
    this.reason.set(reason);
    this.covered.set(true);
  }

  private async tellServer(): Promise<void> {
    await Promise.race([this.writes.settled(), pause(WRITE_PATIENCE_MS)]);
    const locked = this.session.current();
    while (this.covered() && this.session.current() === locked) {
      try {
        return await this.station.lock();
      } catch (fault) {
        // Refused is locked or over already; without an answer it is tried again, and nobody can come in meanwhile.
        if (problemOf(fault).status > 0) return;
        await pause(TRY_AGAIN_MS);
      }
    }
  }

  private resume(next: SessionDto): void {
    this.session.current.set(next);
    this.uncover();
    this.app.tick();
    if (this.focused instanceof HTMLElement) this.focused.focus({ preventScroll: true });
  }

  private async arrive(next: SessionDto): Promise<void> {
    const asked = this.session.current() ? undefined : this.askedFor();
    this.clearTheDesk();
    this.session.current.set(next);
    const place = this.memory.read(PLACE);
    if (place?.property) this.session.workAt(place.property);
    await this.router.navigateByUrl(place?.url ?? asked ?? '/', { replaceUrl: true });
    this.uncover();
    if (!place) return;
    this.app.tick();
    settleAt(place);
  }

  /** Remembers for whoever was here where that was, and takes it off the screen. */
  private clearTheDesk(): void {
    if (this.session.current()) {
      const field = this.focused?.isConnected ? this.focused.id : '';
      this.memory.keep(PLACE, placeAt(this.router.url, this.session.chosenProperty(), field));
    }
    this.focused = null;
    this.between.set(true);
    this.app.tick();
  }

  /** The address a page was loaded with while the session was locked. */
  private askedFor(): string | undefined {
    const from: unknown = this.router.parseUrl(this.router.url).queryParams['from'];
    return typeof from === 'string' ? from : undefined;
  }

  private uncover(): void {
    this.screen = undefined;
    this.openedAt = Date.now();
    this.between.set(false);
    this.covered.set(false);
  }

  /** Another tab of this browser let somebody in, or out. */
  private async follow(): Promise<void> {
    try {
      const now = await this.station.session();
      if (now.staff.id === this.session.current()?.staff.id) this.resume(now);
      else await this.arrive(now);
    } catch {
      // What is wrong with the session the interceptor has made known: signed out, or locked.
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
