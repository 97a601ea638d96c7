import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { PostingDto } from '@amends/folio/dto';
import type { PageDto } from '@amends/kernel/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../platform/current-property';

/** Addresses of bills; the desk reads them, every change is a credit. */
@Injectable({ providedIn: 'root' })
export class BillApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  linesUrl(folioId: string): string | undefined {
    const lines = this.property.url('folios', folioId, 'postings');
    return lines && `${lines}?limit=200`;
  }

  /** The page after a cursor that was answered before. */
  linesAfter(folioId: string, cursor: string): Promise<PageDto<PostingDto>> {
    const url = `${this.linesUrl(folioId)}&cursor=${encodeURIComponent(cursor)}`;
    return firstValueFrom(this.http.get<PageDto<PostingDto>>(url));
  }

  explanationUrl(postingId: string, language?: string): string | undefined {
    const explanation = this.property.url('postings', postingId, 'explanation');
    return explanation && (language ? `${explanation}?language=${encodeURIComponent(language)}` : explanation);
  }
}
