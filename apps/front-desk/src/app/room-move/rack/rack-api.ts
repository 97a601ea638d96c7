import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { BlockRoomDto, RoomBlockDto } from '@amends/room/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../../platform/current-property';
import { sameAct } from '../../platform/requests';

/** Addresses of the rack and of one room on it, and closing a room. */
@Injectable({ providedIn: 'root' })
export class RackApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  rackUrl(from: string | undefined, nights: number): string | undefined {
    const rack = this.property.url('room-rack');
    return rack && `${rack}?nights=${nights}${from ? `&from=${encodeURIComponent(from)}` : ''}`;
  }

  roomUrl(roomId: string): string | undefined {
    return this.property.url('rooms', roomId);
  }

  blocksUrl(roomId: string): string | undefined {
    const blocks = this.property.url('room-blocks');
    return blocks && `${blocks}?roomId=${roomId}&active=true&limit=200`;
  }

  /** The id is made by the caller and is also the act's key. */
  block(wish: BlockRoomDto & { readonly id: string }): Promise<RoomBlockDto> {
    const url = `${this.property.url('room-blocks')}`;
    return firstValueFrom(this.http.post<RoomBlockDto>(url, wish, { context: sameAct(wish.id) }));
  }

  lift(blockId: string): Promise<RoomBlockDto> {
    return firstValueFrom(this.http.post<RoomBlockDto>(`${this.property.url('room-blocks', blockId, 'lift')}`, {}));
  }
}
