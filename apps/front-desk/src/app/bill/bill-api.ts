import { Injectable, inject } from '@angular/core';
import { CurrentProperty } from '../platform/current-property';

/** Addresses of bills; the desk reads them, every change is a credit. */
@Injectable({ providedIn: 'root' })
export class BillApi {
  private readonly property = inject(CurrentProperty);

  linesUrl(folioId: string): string | undefined {
    const lines = this.property.url('folios', folioId, 'postings');
    return lines && `${lines}?limit=200`;
  }

  explanationUrl(postingId: string, language?: string): string | undefined {
    const explanation = this.property.url('postings', postingId, 'explanation');
    return explanation && (language ? `${explanation}?language=${encodeURIComponent(language)}` : explanation);
  }
}
