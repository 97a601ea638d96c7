import { Injectable } from '@angular/core';

/**
 * How many digits the PINs have that were typed right on this page, so that the last digit lets in by itself.
 * Only in memory: the length is nobody else's business.
 */
@Injectable({ providedIn: 'root' })
export class PinLengths {
  private readonly lengths = new Map<string, number>();

  learn(staffId: string, pin: string): void {
    this.lengths.set(staffId, pin.length);
  }

  isWhole(staffId: string, typed: string): boolean {
    return this.lengths.get(staffId) === typed.length;
  }
}
