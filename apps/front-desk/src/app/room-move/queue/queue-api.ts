import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { QueueForRoomDto, RoomWishDto } from '@amends/room-move/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../../platform/current-property';
import { sameAct } from '../../platform/requests';

/** Addresses and writes of the queue for rooms. */
@Injectable({ providedIn: 'root' })
export class QueueApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  /** Of one stay, also what is over; who waits in the whole house when left out. */
  listUrl(stayId?: string): string | undefined {
    const list = this.property.url('room-queue');
    return list && (stayId ? `${list}?stayId=${stayId}` : list);
  }

  /** The id is made by the caller and is also the act's key. */
  join(wish: QueueForRoomDto & { readonly id: string }): Promise<RoomWishDto> {
    const url = `${this.property.url('room-queue')}`;
    return firstValueFrom(this.http.post<RoomWishDto>(url, wish, { context: sameAct(wish.id) }));
  }

  withdraw(id: string): Promise<unknown> {
    return firstValueFrom(this.http.delete(`${this.property.url('room-queue', id)}`));
  }
}
