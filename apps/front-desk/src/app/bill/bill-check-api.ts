import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { DismissalDto, DismissFindingDto, FindingDto } from '@amends/bill/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../platform/current-property';
import { sameAct } from '../platform/requests';

/** Addresses of the check, and what is said of its findings. */
@Injectable({ providedIn: 'root' })
export class BillCheckApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  checksUrl(folioId: string): string | undefined {
    return this.property.url('folios', folioId, 'checks');
  }

  listUrl(): string | undefined {
    const list = this.property.url('bill-checks');
    return list && `${list}?limit=100`;
  }

  /** The id is made by the caller and is also the act's key. */
  dismiss(finding: FindingDto, why: DismissFindingDto & { readonly id: string }): Promise<DismissalDto> {
    return firstValueFrom(this.http.post<DismissalDto>(this.dismissals(finding), why, { context: sameAct(why.id) }));
  }

  restore(finding: FindingDto): Promise<unknown> {
    return firstValueFrom(this.http.delete(this.dismissals(finding)));
  }

  private dismissals({ folioId, key }: FindingDto): string {
    return `${this.property.url('folios', folioId, 'checks', key, 'dismissals')}`;
  }
}
