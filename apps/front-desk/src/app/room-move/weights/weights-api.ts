import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { MoveWeightsDto, SetMoveWeightsDto } from '@amends/room-move/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../../platform/current-property';

/** Addresses and the one write of how the house weighs rooms. */
@Injectable({ providedIn: 'root' })
export class WeightsApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  url(): string | undefined {
    return this.property.url('move-weights');
  }

  versionsUrl(): string | undefined {
    const versions = this.property.url('move-weights', 'versions');
    return versions && `${versions}?limit=10`;
  }

  /** @param version of the weights that were read */
  set(version: number, weights: SetMoveWeightsDto): Promise<MoveWeightsDto> {
    const headers = { 'If-Match': `"${version}"` };
    return firstValueFrom(this.http.put<MoveWeightsDto>(`${this.url()}`, weights, { headers }));
  }
}
