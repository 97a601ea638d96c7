import { HttpClient, type HttpResourceRequest } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { PreviewScheduledMoveDto, ScheduledMoveDto, ScheduleMoveDto } from '@amends/room-move/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../../platform/current-property';
import { sameAct } from '../../platform/requests';

/** Addresses and writes of moves for later. */
@Injectable({ providedIn: 'root' })
export class ScheduleApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  /** Of one stay, also what is over; what waits or is at the desk in the whole house when left out. */
  listUrl(stayId?: string): string | undefined {
    const list = this.property.url('scheduled-moves');
    return list && (stayId ? `${list}?stayId=${stayId}` : list);
  }

  /** Changes nothing; answers what the move would do at its time. */
  preview(wish: PreviewScheduledMoveDto): HttpResourceRequest | undefined {
    const url = this.property.url('scheduled-move-previews');
    return url ? { url, method: 'POST', body: wish } : undefined;
  }

  /** The id is made by the caller and is also the act's key. */
  arrange(wish: ScheduleMoveDto & { readonly id: string }): Promise<ScheduledMoveDto> {
    const url = `${this.property.url('scheduled-moves')}`;
    return firstValueFrom(this.http.post<ScheduledMoveDto>(url, wish, { context: sameAct(wish.id) }));
  }

  cancel(id: string): Promise<unknown> {
    return firstValueFrom(this.http.delete(`${this.property.url('scheduled-moves', id)}`));
  }
}
