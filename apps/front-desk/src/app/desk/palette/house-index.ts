import { HttpClient } from '@angular/common/http';
import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import { searchKey } from '@amends/kernel';
import type { FindableStay } from '@amends/desk';
import type { IndexedStayDto, SearchHitDto, SearchIndexDto } from '@amends/desk/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../../platform/current-property';
import { Live } from '../../platform/live';
import { Problem } from '../../platform/problem';
import { Session } from '../../platform/session';

export type KnownStay = FindableStay & Pick<IndexedStayDto, 'addressAs' | 'arrival' | 'departure'>;

const UNCHANGED = 304;
/** Without an event nothing is older than this when somebody begins to look. */
const FRESH_MS = 60_000;
/** A house that is loaded anew sends thousands of events; they are one reading every so often. */
const PAUSE_MS = 2_000;
const MOST_SEEN = 200;

/**
 * Who is in the house or arrives, and whom the server found since: known here, so that most guests are found without
 * asking. In memory only; gone with the person or the hotel.
 */
@Injectable({ providedIn: 'root' })
export class HouseIndex {
  /** The house first, then who else was found, newest first. */
  readonly stays = computed<readonly KnownStay[]>(() => {
    const here = this.house();
    const ids = new Set(here.map(({ stayId }) => stayId));
    return [...here, ...this.seen().filter(({ stayId }) => !ids.has(stayId))];
  });

  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly property = inject(CurrentProperty);
  private readonly house = signal<readonly KnownStay[]>([]);
  private readonly seen = signal<readonly KnownStay[]>([]);
  /** Whose knowledge this is; with another person or hotel it begins anew. */
  private readonly owner = computed(() => `${this.session.current()?.staff.id}@${this.property.code()}`);
  private inUse = false;
  private etag: string | undefined;
  private readAt = Number.NEGATIVE_INFINITY;
  private outdated = false;
  private timer?: ReturnType<typeof setTimeout>;

  constructor() {
    let knownTo = this.owner();
    effect(() => {
      const owner = this.owner();
      if (owner !== knownTo) untracked(() => this.forget());
      knownTo = owner;
    });
    inject(Live).on(
      ({ subject }) => /^(?:stay|guest)\//.test(subject),
      () => this.outdate(),
    );
  }

  /** Somebody looks, or has stopped: while nobody does, what changed waits until somebody does again. */
  use(inUse: boolean): void {
    this.inUse = inUse;
    if (inUse && (this.outdated || Date.now() - this.readAt > FRESH_MS)) this.readSoon();
  }

  /** Keeps whom the server found, so that the next letter finds them at once. */
  learn(hits: readonly SearchHitDto[]): void {
    const found = hits.map((hit) => ({ ...hit, phoneEnd: null, nameKey: searchKey(namesOf(hit)) }));
    const ids = new Set(found.map(({ stayId }) => stayId));
    this.seen.update((seen) => [...found, ...seen.filter(({ stayId }) => !ids.has(stayId))].slice(0, MOST_SEEN));
  }

  private outdate(): void {
    this.outdated = true;
    if (this.inUse) this.readSoon();
  }

  private readSoon(): void {
    clearTimeout(this.timer);
    const wait = this.readAt + PAUSE_MS - Date.now();
    if (wait <= 0) void this.read();
    else this.timer = setTimeout(() => void this.read(), wait);
  }

  private forget(): void {
    this.house.set([]);
    this.seen.set([]);
    this.etag = undefined;
    this.readAt = Number.NEGATIVE_INFINITY;
    if (this.inUse) this.readSoon();
  }

  /** A failure is not told: the server's own search goes on without this, and says what is wrong. */
  private async read(): Promise<void> {
    const [url, owner] = [this.property.url('search-index'), this.owner()];
    if (!url || !this.session.may('search.read')) return;
    [this.readAt, this.outdated] = [Date.now(), false];
    try {
      const headers: Record<string, string> = this.etag ? { 'If-None-Match': this.etag } : {};
      const answer = await firstValueFrom(this.http.get<SearchIndexDto>(url, { headers, observe: 'response' }));
      if (owner !== this.owner()) return;
      this.etag = answer.headers.get('ETag') ?? undefined;
      this.house.set(answer.body?.data ?? []);
    } catch (fault) {
      const unchanged = fault instanceof Problem && fault.status === UNCHANGED;
      if (!unchanged) this.outdated = true;
    }
  }
}

function namesOf({ firstName, lastName, addressAs }: SearchHitDto): string {
  return `${firstName} ${lastName} ${addressAs}`;
}
