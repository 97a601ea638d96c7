import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type {
  AddDeskDto,
  AddedMemberDto,
  AddMemberDto,
  CreateApiKeyDto,
  CreatedApiKeyDto,
  DeskSetupDto,
  EditDeskDto,
  EditMemberDto,
  MemberDto,
} from '@amends/staff/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../platform/current-property';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** Addresses and writes of people, desks and keys. */
@Injectable({ providedIn: 'root' })
export class StaffApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  /** Who can be given a case: everybody who works here, by name. */
  colleaguesUrl(): string | undefined {
    return withLimit(this.property.url('colleagues'));
  }

  peopleUrl(): string | undefined {
    return this.property.url('staff');
  }

  personUrl(id: string): string | undefined {
    return this.property.url('staff', id);
  }

  desksUrl(): string | undefined {
    return withLimit(this.property.url('desks'));
  }

  keysUrl(): string | undefined {
    return withLimit(this.property.url('api-keys'));
  }

  addPerson(person: AddMemberDto): Promise<AddedMemberDto> {
    return firstValueFrom(this.http.post<AddedMemberDto>(`${this.peopleUrl()}`, person));
  }

  editPerson({ id, version }: Versioned, change: EditMemberDto): Promise<MemberDto> {
    return firstValueFrom(this.http.patch<MemberDto>(`${this.personUrl(id)}`, change, seen(version)));
  }

  /** Ends the password and answers a one-time code. */
  resetPassword({ id, version }: Versioned): Promise<AddedMemberDto> {
    const address = `${this.property.url('staff', id, 'setup-codes')}`;
    return firstValueFrom(this.http.post<AddedMemberDto>(address, null, seen(version)));
  }

  addDesk(desk: AddDeskDto): Promise<DeskSetupDto> {
    return firstValueFrom(this.http.post<DeskSetupDto>(`${this.property.url('desks')}`, desk));
  }

  editDesk({ id, version }: Versioned, change: EditDeskDto): Promise<DeskSetupDto> {
    return firstValueFrom(this.http.patch<DeskSetupDto>(`${this.property.url('desks', id)}`, change, seen(version)));
  }

  createKey(key: CreateApiKeyDto): Promise<CreatedApiKeyDto> {
    return firstValueFrom(this.http.post<CreatedApiKeyDto>(`${this.property.url('api-keys')}`, key));
  }

  async revokeKey(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`${this.property.url('api-keys', id)}`));
  }
}

function seen(version: number): { headers: Record<string, string> } {
  return { headers: { 'If-Match': `"${version}"` } };
}

function withLimit(list: string | undefined): string | undefined {
  return list && `${list}?limit=200`;
}
