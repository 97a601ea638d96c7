import { HttpClient, type HttpResourceRequest } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { CreditDto, GrantCreditDto, PreviewCreditDto } from '@amends/compensation/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../platform/current-property';
import { sameAct } from '../platform/requests';

/** Addresses and the one write of credits. */
@Injectable({ providedIn: 'root' })
export class CreditApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  limitsUrl(caseId: string): string | undefined {
    return this.property.url('cases', caseId, 'credit-limits');
  }

  /** Changes nothing; answers what the credit would do. */
  preview(caseId: string, wish: PreviewCreditDto): HttpResourceRequest | undefined {
    const url = this.property.url('cases', caseId, 'credit-previews');
    return url ? { url, method: 'POST', body: wish } : undefined;
  }

  /** The id is made by the caller and is also the act's key. */
  grant(caseId: string, wish: GrantCreditDto & { readonly id: string }): Promise<CreditDto> {
    const url = `${this.property.url('cases', caseId, 'credits')}`;
    return firstValueFrom(this.http.post<CreditDto>(url, wish, { context: sameAct(wish.id) }));
  }
}
