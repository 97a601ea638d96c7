import { HttpClient, type HttpResourceRequest } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { CorrectionDto, MakeCorrectionDto, PreviewCorrectionDto } from '@amends/correction/dto';
import { newId } from '@amends/kernel';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../platform/current-property';
import { sameAct } from '../platform/requests';

/** Addresses and the two writes of corrections. */
@Injectable({ providedIn: 'root' })
export class CorrectionApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  optionsUrl(postingId: string): string | undefined {
    return this.property.url('postings', postingId, 'correction-options');
  }

  listUrl(folioId: string): string | undefined {
    const corrections = this.property.url('folios', folioId, 'corrections');
    return corrections && `${corrections}?limit=200`;
  }

  /** Bills of another stay, for what goes there. */
  foliosUrl(stayId: string): string | undefined {
    const folios = this.property.url('folios');
    return folios && `${folios}?stayId=${stayId}`;
  }

  /** Guests in house in a room. */
  staysUrl(roomNumber: string): string | undefined {
    const stays = this.property.url('stays');
    return stays && `${stays}?status=InHouse&roomNumber=${encodeURIComponent(roomNumber)}`;
  }

  /** Changes nothing; answers what the correction would do. */
  preview(folioId: string, wish: PreviewCorrectionDto): HttpResourceRequest | undefined {
    const url = this.property.url('folios', folioId, 'correction-previews');
    return url ? { url, method: 'POST', body: wish } : undefined;
  }

  /** The id is made by the caller and is also the act's key. */
  correct(folioId: string, wish: MakeCorrectionDto & { readonly id: string }): Promise<CorrectionDto> {
    const url = `${this.property.url('folios', folioId, 'corrections')}`;
    return firstValueFrom(this.http.post<CorrectionDto>(url, wish, { context: sameAct(wish.id) }));
  }

  undo(correctionId: string): Promise<CorrectionDto> {
    const id = newId();
    const url = `${this.property.url('corrections', correctionId, 'undos')}`;
    return firstValueFrom(this.http.post<CorrectionDto>(url, { id }, { context: sameAct(id) }));
  }
}
