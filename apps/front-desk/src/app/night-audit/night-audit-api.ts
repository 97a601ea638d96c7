import { HttpClient, type HttpResourceRequest } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type {
  EditNightAuditSettingsDto,
  NightAuditDto,
  NightAuditSettingsDto,
  ResumeNightAuditDto,
  StartNightAuditDto,
} from '@amends/night-audit/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../platform/current-property';
import { sameAct } from '../platform/requests';

/** Addresses and writes of the end of a night. */
@Injectable({ providedIn: 'root' })
export class NightAuditApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  url(businessDate: string): string | undefined {
    return this.property.url('night-audits', businessDate);
  }

  /** Who posts the nights, with which code, and what must not pass. */
  settingsUrl(): string | undefined {
    return this.property.url('night-audit-settings');
  }

  /** @param version of the settings that were read */
  editSettings(version: number, change: EditNightAuditSettingsDto): Promise<NightAuditSettingsDto> {
    const headers = { 'If-Match': `"${version}"` };
    return firstValueFrom(this.http.patch<NightAuditSettingsDto>(`${this.settingsUrl()}`, change, { headers }));
  }

  /** Changes nothing; answers what ending the night would post. */
  preview(businessDate: string): HttpResourceRequest | undefined {
    const url = this.property.url('night-audit-previews');
    return url ? { url, method: 'POST', body: { businessDate } } : undefined;
  }

  /** `key` is the act's: pressed twice, the night ends once. */
  start(wish: StartNightAuditDto, key: string): Promise<NightAuditDto> {
    const url = `${this.property.url('night-audits')}`;
    return firstValueFrom(this.http.post<NightAuditDto>(url, wish, { context: sameAct(key) }));
  }

  resume(businessDate: string, wish: ResumeNightAuditDto, key: string): Promise<NightAuditDto> {
    const url = `${this.property.url('night-audits', businessDate, 'resumptions')}`;
    return firstValueFrom(this.http.post<NightAuditDto>(url, wish, { context: sameAct(key) }));
  }
}
