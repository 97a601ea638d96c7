import { Injectable, signal } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import { filter, firstValueFrom } from 'rxjs';

/** Writes sent and not yet answered: nobody is locked out, and no lock is sent, in the middle of one. */
@Injectable({ providedIn: 'root' })
export class WritesUnderWay {
  readonly count = signal(0);
  private readonly counts = toObservable(this.count);

  begin(): void {
    this.count.update((count) => count + 1);
  }

  end(): void {
    this.count.update((count) => count - 1);
  }

  async settled(): Promise<void> {
    if (this.count() > 0) await firstValueFrom(this.counts.pipe(filter((count) => count === 0)), { defaultValue: 0 });
  }
}
