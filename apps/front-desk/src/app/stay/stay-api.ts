import { Injectable, inject } from '@angular/core';
import type { StayStatus } from '@amends/stay';
import { CurrentProperty } from '../platform/current-property';

/** Addresses of stays; the desk reads them, the PMS writes them. */
@Injectable({ providedIn: 'root' })
export class StayApi {
  private readonly property = inject(CurrentProperty);

  overviewUrl(stayId: string): string | undefined {
    return this.property.url('stays', stayId, 'overview');
  }

  /** Who arrives or leaves today, with what must be said to them first. */
  announcedUrl(status: 'DueIn' | 'DueOut', limit = 50): string | undefined {
    const list = this.property.url('stays', 'announcements');
    return list && `${list}?status=${status}&limit=${limit}`;
  }

  listUrl(status: StayStatus): string | undefined {
    const list = this.property.url('stays');
    return list && `${list}?status=${status}&limit=50`;
  }
}
