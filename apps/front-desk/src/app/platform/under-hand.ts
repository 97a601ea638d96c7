import { Injectable, inject, signal } from '@angular/core';
import { Router } from '@angular/router';

/** The stay somebody works on or has under the cursor: what a new case is about. */
@Injectable({ providedIn: 'root' })
export class UnderHand {
  readonly stayId = signal<string | undefined>(undefined);

  private readonly router = inject(Router);

  /** On the stay when there is one, at the desk for a guest without a stay. */
  newCase(): Promise<boolean> {
    const stayId = this.stayId();
    return this.router.navigate(stayId ? ['/stay', stayId] : ['/desk'], { queryParams: { do: 'case' } });
  }
}
