import { HttpClient, httpResource } from '@angular/common/http';
import { computed, inject, linkedSignal, signal } from '@angular/core';
import type { PageDto } from '@amends/kernel/dto';
import { firstValueFrom } from 'rxjs';

/**
 * A list that is read page by page: the first follows its address, the next ones are asked for.
 *
 * Made while a component is being made.
 */
export class PageList<Row> {
  readonly rows = computed(() => (this.first.hasValue() ? [...this.first.value().data, ...this.later().rows] : []));
  readonly ready = computed(() => this.first.hasValue());
  readonly fault = computed(() => this.first.error() ?? this.refused());
  readonly next = computed(() => this.later().next ?? undefined);
  /** Whether a next page is on its way. */
  readonly going = signal(false);

  private readonly http = inject(HttpClient);
  private readonly refused = signal<unknown>(undefined);
  private readonly first = httpResource<PageDto<Row>>(() => this.address());
  private readonly later = linkedSignal(() => ({
    rows: [] as readonly Row[],
    next: this.first.hasValue() ? this.first.value().page.nextCursor : null,
  }));

  constructor(private readonly address: () => string | undefined) {}

  reload(): void {
    this.refused.set(undefined);
    this.first.reload();
  }

  async more(): Promise<void> {
    const [address, cursor] = [this.address(), this.next()];
    if (!address || !cursor || this.going()) return;
    this.going.set(true);
    this.refused.set(undefined);
    try {
      const { data, page } = await this.page(address, cursor);
      // Another filter was set meanwhile: these rows belong to a list that is gone.
      if (this.next() === cursor) {
        this.later.update(({ rows }) => ({ rows: [...rows, ...data], next: page.nextCursor }));
      }
    } catch (fault) {
      this.refused.set(fault);
    } finally {
      this.going.set(false);
    }
  }

  private page(address: string, cursor: string): Promise<PageDto<Row>> {
    const joined = `${address}${address.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`;
    return firstValueFrom(this.http.get<PageDto<Row>>(joined));
  }
}
