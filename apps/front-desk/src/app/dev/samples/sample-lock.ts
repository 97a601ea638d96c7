import { type DestroyRef, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { type DeskLock } from '../../platform/desk-lock';
import { Session } from '../../platform/session';
import { SAMPLE_SESSION } from './house';

/** Asked who it is, for the PIN, for it again after a wrong one, and for the password of whoever has no PIN. */
export type LockState = 'who' | 'pin' | 'wrong' | 'password';

const WRONG_PIN = [...'2580'];

/** The lock of the desk without a server behind it. For a wrong PIN the digits are typed as a fast hand would. */
export function sampleLock(
  state: LockState,
  over: DestroyRef,
): Pick<DeskLock, 'reason' | 'covered' | 'attend' | 'enter' | 'dismiss' | 'leaveToSignIn'> {
  const router = inject(Router);
  const keys = new AbortController();
  over.onDestroy(() => keys.abort());
  const leave = async (): Promise<void> => void (await router.navigateByUrl('/dev/gallery'));
  return {
    reason: signal(state === 'who' ? 'key' : 'idle'),
    covered: signal(true),
    attend: (screen) => {
      document.addEventListener('keydown', screen, { capture: true, signal: keys.signal });
      if (state === 'wrong') for (const key of WRONG_PIN) screen(new KeyboardEvent('keydown', { key }));
    },
    enter: leave,
    dismiss: () => void leave(),
    leaveToSignIn: leave,
  };
}

/** The same person, who has not chosen a PIN yet. */
export function sessionWithoutPin(): Session {
  const session = new Session();
  session.current.set({ ...SAMPLE_SESSION, hasPin: false });
  return session;
}
