import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { newId } from '@amends/kernel';
import type { RoomFaultDto } from '@amends/room/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../platform/current-property';
import { sameAct } from '../platform/requests';

/** Addresses and writes of what rooms remember, and of closing them for it. */
@Injectable({ providedIn: 'root' })
export class MemoryApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  memoryUrl(roomId: string): string | undefined {
    return this.property.url('rooms', roomId, 'memory');
  }

  proposalsUrl(): string | undefined {
    return this.property.url('block-proposals');
  }

  settle(faultId: string): Promise<RoomFaultDto> {
    return firstValueFrom(
      this.http.post<RoomFaultDto>(`${this.property.url('room-faults', faultId, 'settlements')}`, {}),
    );
  }

  /** Out of order from tonight until further notice. */
  block(roomId: string): Promise<unknown> {
    const id = newId();
    const wish = { id, roomId, kind: 'OutOfOrder', reason: 'repair' };
    return firstValueFrom(this.http.post(`${this.property.url('room-blocks')}`, wish, { context: sameAct(id) }));
  }

  /** Goes on giving the room, until it fails once more. */
  decline(roomId: string): Promise<unknown> {
    return firstValueFrom(this.http.post(`${this.property.url('rooms', roomId, 'block-declines')}`, {}));
  }
}
