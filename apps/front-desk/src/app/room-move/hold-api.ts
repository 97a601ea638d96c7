import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { HoldRoomDto, RoomHoldDto } from '@amends/room-move/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../platform/current-property';
import { sameAct } from '../platform/requests';

/** Writes of holds. */
@Injectable({ providedIn: 'root' })
export class HoldApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  /** The id is made by the caller and is also the act's key. */
  take(wish: HoldRoomDto & { readonly id: string }): Promise<RoomHoldDto> {
    const url = `${this.property.url('room-holds')}`;
    return firstValueFrom(this.http.post<RoomHoldDto>(url, wish, { context: sameAct(wish.id) }));
  }

  extend(id: string): Promise<RoomHoldDto> {
    const url = `${this.property.url('room-holds', id, 'extensions')}`;
    return firstValueFrom(this.http.post<RoomHoldDto>(url, {}));
  }

  release(id: string): Promise<unknown> {
    return firstValueFrom(this.http.delete(`${this.property.url('room-holds', id)}`));
  }
}
