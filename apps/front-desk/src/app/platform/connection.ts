import { Injectable, signal } from '@angular/core';

export type ConnectionState = 'connecting' | 'live' | 'lost';

/** Whether the hotel's server is reachable, and since when not. */
@Injectable({ providedIn: 'root' })
export class Connection {
  readonly state = signal<ConnectionState>('connecting');
  readonly lostAt = signal<string | undefined>(undefined);

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
}
