import { Injectable, inject, signal } from '@angular/core';
import { Session } from '../../platform/session';

/** Ids of colleagues who have been told once. */
const KEY = 'amends.pin-hint';

/** Tells somebody without a PIN once what it is good for: when they had to type their password to unlock. */
@Injectable({ providedIn: 'root' })
export class PinHint {
  readonly shown = signal(false);

  private readonly session = inject(Session);

  offer(): void {
    const me = this.session.current()?.staff.id;
    if (me === undefined || told().includes(me)) return;
    localStorage.setItem(KEY, JSON.stringify([...told(), me]));
    this.shown.set(true);
  }
}

function told(): readonly string[] {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '[]') as readonly string[];
  } catch {
    return [];
  }
}
