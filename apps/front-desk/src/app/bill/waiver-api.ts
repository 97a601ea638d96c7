import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { ChargeWaiverDto, WaiveChargeDto } from '@amends/bill/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../platform/current-property';
import { sameAct } from '../platform/requests';

/** Addresses of what the house has agreed not to charge. */
@Injectable({ providedIn: 'root' })
export class WaiverApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  listUrl(stayId: string): string | undefined {
    return this.property.url('stays', stayId, 'charge-waivers');
  }

  /** The id is made by the caller and is also the act's key. */
  waive(stayId: string, wish: WaiveChargeDto & { readonly id: string }): Promise<ChargeWaiverDto> {
    const url = `${this.listUrl(stayId)}`;
    return firstValueFrom(this.http.post<ChargeWaiverDto>(url, wish, { context: sameAct(wish.id) }));
  }

  withdraw(id: string): Promise<unknown> {
    return firstValueFrom(this.http.delete(`${this.property.url('charge-waivers', id)}`));
  }
}
