import { ApplicationRef, DestroyRef, Injectable, inject, signal } from '@angular/core';
import { Subject } from 'rxjs';
import { Look } from '../look';
import { Burst } from './burst';
import { isCharacter, keyName, takesText } from './key-name';

/** One act and the keys that do it. */
export interface Shortcut {
  /** As `keyName` writes them; a sequence with a space: `g d`. Several ways to one act: `['/', 'F2']`. */
  readonly keys: string | readonly string[];
  /** For the help, in the language of the moment. */
  readonly label: () => string;
  /** Keys pressed while it runs wait for it: nobody has to wait for a card to open. */
  readonly run: () => unknown;
  readonly when?: () => boolean;
  /** Left out of the help when another row stands for it. */
  readonly hidden?: boolean;
}

const SEQUENCE_MS = 1_200;
const LONGEST_WAIT_MS = 1_500;
const FRAME_MS = 16;

/** The key map. The newest binding wins, so an open card takes digits and Escape before the page below it. */
@Injectable({ providedIn: 'root' })
export class Keyboard {
  /** What a scanner read. */
  readonly scans = new Subject<string>();
  readonly shortcuts = signal<readonly Shortcut[]>([]);

  private readonly look = inject(Look);
  private readonly app = inject(ApplicationRef);
  private readonly burst = new Burst(
    (name) => this.enqueue(name),
    (text) => this.scans.next(text),
  );
  private readonly waiting: string[] = [];
  private readonly holds = new Set<() => boolean>();
  private running = false;
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

  /** While true, pressed keys wait: for a card that is still loading what they choose from. Escape does not. */
  holdWhile(loading: () => boolean): void {
    this.holds.add(loading);
    inject(DestroyRef).onDestroy(() => this.holds.delete(loading));
  }

  private hear(event: KeyboardEvent): void {
    const name = keyName(event);
    if (!name || event.defaultPrevented || event.isComposing) return;
    const typing = takesText(event.target);
    if (isCharacter(name)) {
      if (typing || !this.look.letters()) return;
      if (name === ' ' && !this.find(name)) return;
      if (this.find(name)) event.preventDefault();
      if (!event.repeat) this.burst.press(name, event.timeStamp);
      return;
    }
    if (name === 'Enter') {
      if (!typing && this.burst.enter(event.timeStamp)) event.preventDefault();
      return;
    }
    if (event.key === 'Shift' || event.key === 'Control') return;
    this.burst.flush();
    if (this.running || this.find(name)) {
      if (this.find(name)) event.preventDefault();
      this.enqueue(name);
    }
  }

  private enqueue(name: string): void {
    this.waiting.push(name);
    if (!this.running) void this.drain();
  }

  private async drain(): Promise<void> {
    this.running = true;
    for (let name = this.waiting.shift(); name; name = this.waiting.shift()) {
      if (name !== 'Escape' && this.held()) await this.ready();
      const done = this.find(this.sequence(name))?.run();
      if (!(done instanceof Promise)) continue;
      await Promise.race([done.catch(() => undefined), pause(LONGEST_WAIT_MS)]);
      // Draws what the act opened, so that the next key finds it.
      this.app.tick();
    }
    this.running = false;
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

function namesOf({ keys }: Shortcut): readonly string[] {
  return typeof keys === 'string' ? [keys] : keys;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
