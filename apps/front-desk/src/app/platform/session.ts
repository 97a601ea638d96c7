import { HttpClient } from '@angular/common/http';
import { Injectable, Injector, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { SessionDto } from '@amends/staff/dto';
import type { Permission } from '@amends/staff';
import { Subject, firstValueFrom } from 'rxjs';
import { Curtain } from './curtain';
import { OtherTabs } from './other-tabs';
import { problemOf } from './problem';

const ADDRESS = '/api/v1/session';
const PROPERTY_KEY = 'amends.property';

/** Who is signed in, at which property, and what they may do there. */
@Injectable({ providedIn: 'root' })
export class Session {
  readonly current = signal<SessionDto | undefined>(undefined);
  readonly chosenProperty = signal(localStorage.getItem(PROPERTY_KEY));
  readonly assignment = computed(() => {
    const assignments = this.current()?.assignments ?? [];
    return assignments.find(({ property }) => property.code === this.chosenProperty()) ?? assignments[0];
  });

  /** The id of a person who has just signed out; what was kept for them goes. */
  readonly signedOut = new Subject<string>();

  private readonly curtain = inject(Curtain);
  private readonly tabs = inject(OtherTabs);
  private readonly http = inject(HttpClient);
  private readonly injector = inject(Injector);

  /** At start: the cookie may still be good, or the session locked. */
  async restore(): Promise<void> {
    try {
      this.current.set(await firstValueFrom(this.http.get<SessionDto>(ADDRESS)));
    } catch (fault) {
      this.current.set(undefined);
      if (problemOf(fault).code === 'session-locked') this.locked();
    }
  }

  /** Asks again what this person may do; a moment without an answer changes nothing. */
  async renew(): Promise<void> {
    const before = this.current();
    const now = await firstValueFrom(this.http.get<SessionDto>(ADDRESS)).catch(() => undefined);
    if (now && this.current() === before) this.current.set(now);
  }

  /** With a one-time code as the password, `newPassword` is the one chosen. */
  async signIn(signInName: string, password: string, newPassword?: string): Promise<void> {
    const wish = { signInName, password, ...(newPassword === undefined ? {} : { newPassword }) };
    this.current.set(await firstValueFrom(this.http.post<SessionDto>(ADDRESS, wish)));
    this.tabs.tell('changed');
  }

  async signOut(): Promise<void> {
    const leaving = this.current()?.staff.id;
    await firstValueFrom(this.http.delete(ADDRESS)).catch(() => undefined);
    this.current.set(undefined);
    if (leaving !== undefined) this.signedOut.next(leaving);
    this.tabs.tell('changed');
    await this.router.navigateByUrl('/login');
  }

  /** The server no longer knows this session: sign in again and come back to the same place. */
  expired(): void {
    // Behind the lock it may well end; who comes back gets a new one.
    if (!this.current() || this.curtain.down()) return;
    this.current.set(undefined);
    void this.router.navigate(['/login'], { queryParams: { from: this.router.url } });
  }

  /** The server refuses this session until somebody comes back. */
  locked(): void {
    this.curtain.down.set(true);
  }

  workAt(propertyCode: string): void {
    localStorage.setItem(PROPERTY_KEY, propertyCode);
    this.chosenProperty.set(propertyCode);
  }

  may(permission: Permission): boolean {
    return this.assignment()?.permissions.includes(permission) ?? false;
  }

  /** Asked for late: the router's guards need the session before the router exists. */
  private get router(): Router {
    return this.injector.get(Router);
  }
}
