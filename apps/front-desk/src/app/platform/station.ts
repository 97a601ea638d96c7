import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { SessionDto, StationPersonDto } from '@amends/staff/dto';
import { firstValueFrom } from 'rxjs';

const SESSION = '/api/v1/session';

/** This browser as a desk several people use by turns. Nothing here changes who is signed in on the screen. */
@Injectable({ providedIn: 'root' })
export class Station {
  private readonly http = inject(HttpClient);

  async people(): Promise<readonly StationPersonDto[]> {
    return (await firstValueFrom(this.http.get<{ data: readonly StationPersonDto[] }>('/api/v1/station'))).data;
  }

  comeBack(staffId: string, pin: string): Promise<SessionDto> {
    return firstValueFrom(this.http.post<SessionDto>(`${SESSION}/pin`, { staffId, pin }));
  }

  signIn(signInName: string, password: string): Promise<SessionDto> {
    return firstValueFrom(this.http.post<SessionDto>(SESSION, { signInName, password }));
  }

  /** What the browser's session is now, whoever opened it in another tab. */
  session(): Promise<SessionDto> {
    return firstValueFrom(this.http.get<SessionDto>(SESSION));
  }

  async lock(): Promise<void> {
    await firstValueFrom(this.http.post(`${SESSION}/lock`, {}));
  }

  async setPin(password: string, pin: string): Promise<void> {
    await firstValueFrom(this.http.put(`${SESSION}/pin`, { password, pin }));
  }

  async removePin(): Promise<void> {
    await firstValueFrom(this.http.delete(`${SESSION}/pin`));
  }
}
