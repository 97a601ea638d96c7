import { Injectable, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { newId } from '@amends/kernel';

/** Whom the screen is about, in as few words as a chip has room for. */
export interface GuestUnderHand {
  readonly name: string;
  readonly room: string | null;
}

/** The stay somebody works on or has under the cursor: what a new case is about. */
@Injectable({ providedIn: 'root' })
export class UnderHand {
  readonly stayId = signal<string | undefined>(undefined);
  readonly guest = signal<GuestUnderHand | undefined>(undefined);
  /** The page shown opens new cases for that stay itself: nothing has to be loaded for it. */
  readonly opensHere = signal(false);

  private readonly router = inject(Router);

  /** On the stay when there is one, at the desk for a guest without a stay. */
  newCase(): Promise<boolean> {
    const stayId = this.stayId();
    if (this.opensHere()) return this.router.navigate([], { queryParams: { do: 'case' } });
    // Each guest without a stay is an intake of its own, so that two of them do not share their words.
    const queryParams = { do: 'case', ...(stayId ? {} : { intake: newId() }) };
    return this.router.navigate(stayId ? ['/stay', stayId] : ['/desk'], { queryParams });
  }
}
