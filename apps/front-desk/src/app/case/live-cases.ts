import { HttpClient, httpResource } from '@angular/common/http';
import { computed, effect, inject, linkedSignal, signal, untracked } from '@angular/core';
import type { CaseRowDto } from '@amends/case/dto';
import type { PageDto } from '@amends/kernel/dto';
import { firstValueFrom } from 'rxjs';
import { staleSince } from '../platform/last-good';
import { Live, type LiveEvent } from '../platform/live';

type Page = PageDto<CaseRowDto>;

/** Something happened to a case, or to a stay whose cases show it. */
export function aboutCases({ subject, data }: LiveEvent): boolean {
  return subject.startsWith('case/') || typeof data.caseId === 'string' || typeof data.stayId === 'string';
}

/** As many as the server answers by id at once. */
const AT_ONCE = 50;

/**
 * A list of cases that keeps itself fresh: a change elsewhere asks for the cases that changed, not for the whole list.
 * Made where injection is possible; `url` is the list's address with its filters.
 */
export class LiveCases {
  /** Computed, so that the list is asked for anew only when the address is another. */
  private readonly address = computed(() => this.url());
  readonly page = httpResource<Page>(() => this.address());
  /** What is known, in the order of the server; what came later stands behind. The last rows stay while others load. */
  readonly rows = linkedSignal<readonly CaseRowDto[] | undefined, readonly CaseRowDto[]>({
    source: () => (this.page.hasValue() ? this.page.value().data : undefined),
    computation: (loaded, previous) => loaded ?? previous?.value ?? [],
  });
  /** The address the rows are of; behind `url` while others load. */
  readonly of = linkedSignal<string | undefined, string | undefined>({
    source: () => (this.page.hasValue() ? this.address() : undefined),
    computation: (loaded, previous) => loaded ?? previous?.value,
  });
  /** Where the list goes on, as long as it does; as before while it cannot be told anew. */
  readonly next = linkedSignal<{ readonly page: Page | undefined; readonly failed: boolean }, string | null>({
    source: () => ({ page: this.page.hasValue() ? this.page.value() : undefined, failed: Boolean(this.page.error()) }),
    computation: ({ page, failed }, previous) => {
      if (page) return page.page.nextCursor;
      return failed ? (previous?.value ?? null) : null;
    },
  });
  /** Until when the rows are true, once they could not be fetched anew. */
  readonly staleSince = staleSince(this.page, () => (this.of() === undefined ? undefined : this.rows()));
  readonly loadingMore = signal(false);

  private readonly http = inject(HttpClient);
  private readonly changed = new Set<string>();
  private asking = false;

  constructor(private readonly url: () => string | undefined) {
    inject(Live).on(
      (event) => this.concerned(event).length > 0,
      (events) => this.hear(events),
    );
    // What changed while the list was loading may or may not be in it.
    effect(() => {
      if (!this.page.isLoading()) untracked(() => void this.refresh());
    });
  }

  async more(): Promise<void> {
    const [url, cursor] = [this.address(), this.next()];
    if (!url || !cursor || this.loadingMore()) return;
    this.loadingMore.set(true);
    try {
      const { data, page } = await firstValueFrom(this.http.get<Page>(`${url}&cursor=${encodeURIComponent(cursor)}`));
      if (url !== this.address()) return;
      this.put(data);
      this.next.set(page.nextCursor);
    } finally {
      this.loadingMore.set(false);
    }
  }

  /** Shows at once what a write answered. */
  change(id: string, change: Partial<CaseRowDto>): void {
    this.rows.update((rows) => rows.map((row) => (row.id === id ? { ...row, ...change } : row)));
  }

  /** Asks for one case again: what was tried with it was refused, so it is not what is shown. */
  again(id: string): void {
    this.changed.add(id);
    void this.refresh();
  }

  private hear(events: readonly LiveEvent[] | undefined): void {
    if (!events) return void this.page.reload();
    for (const event of events) for (const id of this.concerned(event)) this.changed.add(id);
    void this.refresh();
  }

  /** The cases an event is about: its own, or those of a stay that moved. */
  private concerned({ subject, data }: LiveEvent): readonly string[] {
    if (typeof data.caseId === 'string') return [data.caseId];
    if (subject.startsWith('case/')) return [subject.slice('case/'.length)];
    const stayId = data.stayId;
    if (typeof stayId !== 'string') return [];
    return this.rows().flatMap((row) => (row.stayId === stayId ? [row.id] : []));
  }

  /** One question at a time, so that a late answer never overwrites a newer one. */
  private async refresh(): Promise<void> {
    if (this.asking || this.page.isLoading()) return;
    this.asking = true;
    try {
      while (this.changed.size > 0) await this.ask([...this.changed].slice(0, AT_ONCE));
    } catch {
      this.page.reload();
    } finally {
      this.asking = false;
    }
  }

  private async ask(ids: readonly string[]): Promise<void> {
    const url = this.address();
    for (const id of ids) this.changed.delete(id);
    if (!url) return;
    const { data } = await firstValueFrom(this.http.get<Page>(`${url}&ids=${ids.join(',')}`));
    if (url === this.address()) this.put(data, ids);
  }

  /** Rows in place of those asked for: one that is not answered has left the list. */
  private put(fresh: readonly CaseRowDto[], asked: readonly string[] = []): void {
    const byId = new Map(fresh.map((row) => [row.id, row]));
    const gone = new Set(asked.filter((id) => !byId.has(id)));
    this.rows.update((rows) => {
      const kept = rows.filter(({ id }) => !gone.has(id)).map((row) => byId.get(row.id) ?? row);
      const known = new Set(kept.map(({ id }) => id));
      return [...kept, ...fresh.filter(({ id }) => !known.has(id))];
    });
  }
}
