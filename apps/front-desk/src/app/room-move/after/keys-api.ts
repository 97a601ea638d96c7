import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { KeyStep } from '@amends/room-move';
import type { FailKeyStepDto, KeyHandoverDto } from '@amends/room-move/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../../platform/current-property';

type Handover = Pick<KeyHandoverDto, 'id' | 'stayId'>;

/** Addresses and writes of keys that are handed over. */
@Injectable({ providedIn: 'root' })
export class KeysApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  ofStayUrl(stayId: string): string | undefined {
    return this.property.url('stays', stayId, 'keys');
  }

  record(of: Handover, step: KeyStep, done: boolean): Promise<KeyHandoverDto> {
    return this.act(of, done ? 'done' : 'take-back', { step });
  }

  fail(of: Handover, why: FailKeyStepDto): Promise<KeyHandoverDto> {
    return this.act(of, 'failed', why);
  }

  private act({ stayId, id }: Handover, act: string, body: object): Promise<KeyHandoverDto> {
    const url = `${this.property.url('stays', stayId, 'keys', id, act)}`;
    return firstValueFrom(this.http.post<KeyHandoverDto>(url, body));
  }
}
