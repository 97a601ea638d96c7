import { ApplicationRef, DestroyRef, Injectable, inject, signal } from '@angular/core';
import { Subject } from 'rxjs';
import { Curtain } from '../curtain';
import { Look } from '../look';
import { Burst } from './burst';
import { WITH_ALT, isCharacter, keyName, takesText } from './key-name';
import { namesOf, type Shortcut } from './shortcut';

const SEQUENCE_MS = 1_200;
const LONGEST_WAIT_MS = 1_500;
const FRAME_MS = 16;

/** The key map. The newest binding wins, so an open card takes digits and Escape before the page below it. */
@Injectable({ providedIn: 'root' })
export class Keyboard {
  /** What a scanner read. */
  readonly scans = new Subject<string>();
  readonly shortcuts = signal<readonly Shortcut[]>([]);

  private readonly covered = inject(Curtain).down;
  private readonly look = inject(Look);
  private readonly app = inject(ApplicationRef);
  private readonly burst = new Burst(
    // A scanner also types where single letters are off; then only its letters are none.
    (name) => this.look.letters() === 'plain' && this.enqueue(name),
    (text) => this.scans.next(text),
  );
  private readonly waiting: (string | Shortcut)[] = [];
  private readonly holds = new Set<() => boolean>();
  private running = false;
  private afterDeadKey = false;
  private prefix = '';
  private prefixUntil = 0;

  constructor() {
    const listener = (event: KeyboardEvent): void => this.hear(event);
    document.addEventListener('keydown', listener);
    inject(DestroyRef).onDestroy(() => document.removeEventListener('keydown', listener));
  }

  /** Until the caller, a component or service being made, is destroyed. */
  bind(...shortcuts: readonly Shortcut[]): void {
    this.shortcuts.update((bound) => [...shortcuts, ...bound]);
    inject(DestroyRef).onDestroy(() =>
      this.shortcuts.update((bound) => bound.filter((one) => !shortcuts.includes(one))),
    );
  }

  /** The keys of an open card. */
  bindCard(...shortcuts: readonly Shortcut[]): void {
    this.bind(...shortcuts.map((shortcut) => ({ ...shortcut, group: 'card' as const })));
  }

  /** Does what its key would do, in its turn: the palette's way to run a command. */
  act(shortcut: Shortcut): void {
    this.enqueue(shortcut);
  }

  /** While true, pressed keys wait: for a card that is still loading what they choose from. Escape does not. */
  holdWhile(loading: () => boolean): void {
    this.holds.add(loading);
    inject(DestroyRef).onDestroy(() => this.holds.delete(loading));
  }

  private hear(event: KeyboardEvent): void {
    const composed = event.isComposing || this.composes(event);
    const name = keyName(event);
    // Behind a modal dialog the page is inert, and so are its keys.
    const inert = this.covered() || document.querySelector('dialog[open]') !== null;
    if (!name || composed || inert || event.defaultPrevented) return;
    if (name.startsWith(WITH_ALT)) this.hearWithAlt(name.slice(WITH_ALT.length), event);
    else if (isCharacter(name)) this.hearCharacter(name, event);
    else if (name === 'Enter') this.hearEnter(event);
    else this.hearNamed(name, event);
  }

  /** A dead key and the letter after it are one character, however the browser tells of the second. */
  private composes({ key }: KeyboardEvent): boolean {
    const composed = this.afterDeadKey && key.length === 1;
    if (key === 'Dead' || key.length === 1) this.afterDeadKey = key === 'Dead';
    return composed;
  }

  private hearCharacter(name: string, event: KeyboardEvent): void {
    if (takesText(event.target)) return;
    const acts = this.look.letters() === 'plain' && this.find(name);
    if (name === ' ' && !acts) return;
    if (acts) event.preventDefault();
    if (event.repeat) return;
    if (acts && acts.atOnce && this.burst.idle) return void acts.run();
    this.burst.press(name, event.timeStamp);
  }

  private hearWithAlt(name: string, event: KeyboardEvent): void {
    if (this.look.letters() !== 'alt' || event.repeat) return;
    event.preventDefault();
    this.enqueue(name);
  }

  private hearEnter(event: KeyboardEvent): void {
    if (!takesText(event.target) && this.burst.enter(event.timeStamp)) event.preventDefault();
  }

  private hearNamed(name: string, event: KeyboardEvent): void {
    this.burst.flush();
    const bound = this.find(name);
    if (bound) event.preventDefault();
    if (bound?.atOnce) bound.run();
    else if (bound || this.running) this.enqueue(name);
  }

  private enqueue(wish: string | Shortcut): void {
    this.waiting.push(wish);
    if (!this.running) void this.drain();
  }

  private async drain(): Promise<void> {
    this.running = true;
    try {
      for (let wish = this.waiting.shift(); wish; wish = this.waiting.shift()) await this.perform(wish);
    } finally {
      // Also after an act that failed: the next key must not wait for it.
      this.running = false;
    }
  }

  private async perform(wish: string | Shortcut): Promise<void> {
    if (wish !== 'Escape' && this.held()) await this.ready();
    const done = (typeof wish === 'string' ? this.find(this.sequence(wish)) : wish)?.run();
    if (!(done instanceof Promise)) return;
    await Promise.race([done.catch(() => undefined), pause(LONGEST_WAIT_MS)]);
    // Draws what the act opened, so that the next key finds it.
    this.app.tick();
  }

  private async ready(): Promise<void> {
    const until = Date.now() + LONGEST_WAIT_MS;
    while (this.held() && Date.now() < until) await pause(FRAME_MS);
    this.app.tick();
  }

  private held(): boolean {
    return [...this.holds].some((loading) => loading());
  }

  /** `g` then `d` within a moment is `g d`; a first key that begins nothing is itself. */
  private sequence(name: string): string {
    const now = Date.now();
    const joined = now < this.prefixUntil ? `${this.prefix} ${name}` : name;
    this.prefixUntil = 0;
    if (this.shortcuts().some((one) => namesOf(one).some((keys) => keys.startsWith(`${joined} `)))) {
      this.prefix = joined;
      this.prefixUntil = now + SEQUENCE_MS;
    }
    return joined;
  }

  private find(name: string): Shortcut | undefined {
    return this.shortcuts().find((one) => namesOf(one).includes(name) && (one.when?.() ?? true));
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
