import { HttpClient, type HttpResourceRequest } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { newId } from '@amends/kernel';
import type { MoveReason } from '@amends/room-move';
import type { MoveDto, MoveStayDto, PreviewMoveDto } from '@amends/room-move/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../platform/current-property';
import { sameAct } from '../platform/requests';

/** What a ranking hangs on beside the reason. */
export interface AskedOfRooms {
  readonly causeInId?: string | undefined;
  /** Who moves along, by stay. */
  readonly along?: readonly string[] | undefined;
  /** When the guest moves. */
  readonly dueAt?: string | undefined;
}

/** Addresses and the one write of room moves. */
@Injectable({ providedIn: 'root' })
export class MoveApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  /**
   * Ranked for what is wrong with the room now, and away from the room that comes from; for those who move along as well,
   * which is everybody who shares the room until somebody says otherwise.
   */
  candidatesUrl(
    stayId: string,
    reason: MoveReason,
    { causeInId, along, dueAt }: AskedOfRooms = {},
  ): string | undefined {
    const candidates = this.property.url('stays', stayId, 'move-candidates');
    const from = causeInId ? `&causeInRoomId=${causeInId}` : '';
    const sharers = along?.join(',') ?? 'sharers';
    const at = dueAt ? `&dueAt=${dueAt}` : '';
    return candidates && `${candidates}?reason=${reason}${from}${sharers && `&with=${sharers}`}${at}`;
  }

  /** Changes nothing; answers what the move would do. */
  preview(stayId: string, wish: PreviewMoveDto): HttpResourceRequest | undefined {
    const url = this.property.url('stays', stayId, 'move-previews');
    return url ? { url, method: 'POST', body: wish } : undefined;
  }

  /** Where the guest was moved, oldest first. */
  ofStayUrl(stayId: string): string | undefined {
    return this.property.url('stays', stayId, 'moves');
  }

  /** Whether a move can be taken back now. */
  undoUrl(stayId: string, moveId: string): string | undefined {
    return this.property.url('stays', stayId, 'moves', moveId, 'undo');
  }

  /** Takes back all that was made together. */
  undoTogether(chainId: string): Promise<unknown> {
    const url = `${this.property.url('move-chains', chainId, 'undo')}`;
    return firstValueFrom(this.http.post(url, {}, { context: sameAct(newId()) }));
  }

  /** Takes a move back, while nothing is built on it. */
  undo(stayId: string, moveId: string): Promise<MoveDto> {
    const url = `${this.property.url('stays', stayId, 'moves', moveId, 'undo')}`;
    return firstValueFrom(this.http.post<MoveDto>(url, {}, { context: sameAct(newId()) }));
  }

  /** The id is made by the caller and is also the act's key. */
  move(stayId: string, wish: MoveStayDto & { readonly id: string }): Promise<MoveDto> {
    const url = `${this.property.url('stays', stayId, 'moves')}`;
    return firstValueFrom(this.http.post<MoveDto>(url, wish, { context: sameAct(wish.id) }));
  }
}
