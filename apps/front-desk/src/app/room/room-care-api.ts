import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { RoomDto, SightRoomDto } from '@amends/room/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../platform/current-property';

/** What is said of a room by whoever stands in it. */
@Injectable({ providedIn: 'root' })
export class RoomCareApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  sight(roomId: string, seen: SightRoomDto): Promise<RoomDto> {
    return firstValueFrom(this.http.post<RoomDto>(`${this.property.url('rooms', roomId, 'sightings')}`, seen));
  }
}
