import { HttpClient, type HttpResourceRequest } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { PreviewReassignmentDto, ReassignDto, ReassignmentDto } from '@amends/room-move/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../../platform/current-property';
import { sameAct } from '../../platform/requests';

/** Addresses and the one write of giving the guests of closed rooms others. */
@Injectable({ providedIn: 'root' })
export class ReassignApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  /** Rooms that are closed or will be, with the guests who have them. */
  closedUrl(): string | undefined {
    const blocks = this.property.url('room-blocks');
    return blocks && `${blocks}?active=true&limit=200`;
  }

  /** Changes nothing; answers who would go where. */
  preview(asked: PreviewReassignmentDto): HttpResourceRequest | undefined {
    const url = this.property.url('reassignment-previews');
    return url ? { url, method: 'POST', body: asked } : undefined;
  }

  madeUrl(id: string): string | undefined {
    return this.property.url('reassignments', id);
  }

  /** The id is made by the caller and is also the act's key. */
  reassign(wish: ReassignDto & { readonly id: string }): Promise<ReassignmentDto> {
    const url = `${this.property.url('reassignments')}`;
    return firstValueFrom(this.http.post<ReassignmentDto>(url, wish, { context: sameAct(wish.id) }));
  }
}
