import { Injectable, signal } from '@angular/core';
import { Subject } from 'rxjs';

export type ConnectionState = 'connecting' | 'live' | 'lost';

/** Whether the hotel's server is reachable, and since when not. */
@Injectable({ providedIn: 'root' })
export class Connection {
  readonly state = signal<ConnectionState>('connecting');
  readonly lostAt = signal<string | undefined>(undefined);
  /** A request got no answer, so whoever listens to the server should see whether it is still there. */
  readonly doubted = new Subject<void>();

  constructor() {
    window.addEventListener('offline', () => this.lost());
  }

  found(): void {
    this.state.set('live');
    this.lostAt.set(undefined);
  }

  lost(): void {
    this.state.set('lost');
    this.lostAt.update((since) => since ?? new Date().toISOString());
  }

  /** A request got no answer. Taken for lost until the server is heard again. */
  doubt(): void {
    this.lost();
    this.doubted.next();
  }
}
