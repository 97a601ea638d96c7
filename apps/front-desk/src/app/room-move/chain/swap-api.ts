import { HttpClient, type HttpResourceRequest } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { newId } from '@amends/kernel';
import type { MoveChainDto, PreviewSwapDto, SwapStaysDto } from '@amends/room-move/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../../platform/current-property';
import { sameAct } from '../../platform/requests';

/** Addresses and writes of guests who change rooms. */
@Injectable({ providedIn: 'root' })
export class SwapApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  stayUrl(stayId: string): string | undefined {
    return this.property.url('stays', stayId);
  }

  /** Changes nothing; answers what it would do to both. */
  preview(wish: PreviewSwapDto): HttpResourceRequest | undefined {
    const url = this.property.url('swap-previews');
    return url ? { url, method: 'POST', body: wish } : undefined;
  }

  /** The id is made by the caller and is also the act's key. */
  swap(wish: SwapStaysDto & { readonly id: string }): Promise<MoveChainDto> {
    const url = `${this.property.url('swaps')}`;
    return firstValueFrom(this.http.post<MoveChainDto>(url, wish, { context: sameAct(wish.id) }));
  }

  /** Takes both moves back, while nothing is built on them. */
  undo(id: string): Promise<MoveChainDto> {
    const url = `${this.property.url('move-chains', id, 'undo')}`;
    return firstValueFrom(this.http.post<MoveChainDto>(url, {}, { context: sameAct(newId()) }));
  }
}
