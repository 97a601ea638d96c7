import { HttpClient } from '@angular/common/http';
import { Injectable, inject, signal } from '@angular/core';
import type { PageDto } from '@amends/kernel/dto';
import type { RoomDto } from '@amends/room/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../platform/current-property';

const NONE: ReadonlySet<string> = new Set();
const PAGE = 200;

/** Numbers of all rooms of the hotel, fetched when first wanted. Rooms do not come and go while somebody writes a note. */
@Injectable({ providedIn: 'root' })
export class RoomNumbers {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);
  private readonly known = signal<{ readonly of: string; readonly numbers: ReadonlySet<string> } | undefined>(
    undefined,
  );
  private asked: string | undefined;

  /** Empty until they are there: what needs them says less, never something wrong. */
  all(): ReadonlySet<string> {
    const known = this.known();
    return known && known.of === this.property.url('rooms') ? known.numbers : NONE;
  }

  async want(): Promise<void> {
    const url = this.property.url('rooms');
    if (!url || this.asked === url) return;
    this.asked = url;
    try {
      this.known.set({ of: url, numbers: await this.fetch(url) });
    } catch {
      this.asked = undefined;
    }
  }

  private async fetch(url: string): Promise<ReadonlySet<string>> {
    const numbers = new Set<string>();
    let cursor: string | null = '';
    while (cursor !== null) {
      const from = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
      const page: PageDto<RoomDto> = await firstValueFrom(
        this.http.get<PageDto<RoomDto>>(`${url}?limit=${PAGE}${from}`),
      );
      for (const { number } of page.data) numbers.add(number.toUpperCase());
      cursor = page.page.hasMore ? page.page.nextCursor : null;
    }
    return numbers;
  }
}
