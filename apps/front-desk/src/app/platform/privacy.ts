import { Directive, Injectable, computed, effect, inject, input, signal } from '@angular/core';
import { Session } from './session';
import { UnderHand } from './under-hand';

/** Ids of colleagues who like their screen private; no guest data. */
const KEY = 'amends.private';
const SHOWN = 'am-private-shown';

/**
 * For a screen the guest at the desk can see: names of other guests and past complaints are blurred (`privacy.css`).
 * Kept for each person in this browser, so that loading the page anew does not lay anything open.
 */
@Injectable({ providedIn: 'root' })
export class Privacy {
  readonly on = computed(() => this.wishes().includes(this.session.current()?.staff.id ?? ''));

  private readonly session = inject(Session);
  private readonly wishes = signal<readonly string[]>(read());

  constructor() {
    effect(() => document.documentElement.toggleAttribute('data-private', this.on()));
  }

  toggle(): void {
    const me = this.session.current()?.staff.id;
    if (me === undefined) return;
    this.wishes.update((ids) => (ids.includes(me) ? ids.filter((id) => id !== me) : [...ids, me]));
    localStorage.setItem(KEY, JSON.stringify(this.wishes()));
  }

  /** Lays open what has the keyboard's focus, until the focus moves on. Nothing is laid open by a pointer passing. */
  showFocused(): void {
    const { activeElement: focused } = document;
    if (!(focused instanceof HTMLElement) || focused === document.body) return;
    const blurred = [focused, ...focused.querySelectorAll('.am-private')];
    for (const element of blurred) element.classList.add(SHOWN);
    const hide = (): void => blurred.forEach((element) => element.classList.remove(SHOWN));
    focused.addEventListener('blur', hide, { once: true });
  }
}

/**
 * `<span [amPrivate]="row.stayId">` marks a guest's name or story: blurred while the screen is private, unless this stay
 * is the one under hand. Without a stay, `<p amPrivate>`, it is always blurred then. What needs no exception may carry
 * the class `am-private` by itself.
 */
@Directive({ selector: '[amPrivate]', host: { '[class.am-private]': 'foreign()' } })
export class Private {
  /** The stay this tells of. */
  readonly amPrivate = input<string | null | undefined>();

  protected readonly foreign = computed(() => {
    const stayId = this.amPrivate();
    return !stayId || stayId !== this.underHand.stayId();
  });
  private readonly underHand = inject(UnderHand);
}

function read(): readonly string[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
