import { randomInt } from 'node:crypto';
import type { Role } from '@amends/staff';
import { hash } from '@node-rs/argon2';
import request from 'supertest';
import type { Api } from './start-api';

export const PASSWORD = 'right password';

export interface Account {
  readonly id: string;
  readonly signInName: string;
}

/** Somebody with a local account, an associate unless said. */
export async function accountAt(api: Api, role: Role = 'associate', name = 'Anna Kowalska'): Promise<Account> {
  const { id } = await api.staff({ role, name });
  const passwordHash = await hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  await api.db.query(`UPDATE staff SET password_hash = $2 WHERE id = $1`, [id, passwordHash]);
  return { id, signInName: `staff-${id}` };
}

/** A browser on a shared desk: keeps its cookies, knows the CSRF token of its session. */
export class StationBrowser {
  readonly cookies = new Map<string, string>();
  private readonly address = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;
  private csrfToken = '';

  constructor(private readonly url: string) {}

  async signIn({ signInName }: Account, password = PASSWORD): Promise<request.Response> {
    return this.heard(await this.send('post', 'session', { signInName, password }));
  }

  async comeBack(staffId: string, pin: string): Promise<request.Response> {
    return this.heard(await this.send('post', 'session/pin', { staffId, pin }));
  }

  setPin(pin: string, password = PASSWORD): Promise<request.Response> {
    return this.send('put', 'session/pin', { password, pin });
  }

  async people(): Promise<readonly { id: string; name: string; initials: string; here: boolean }[]> {
    const { body } = await this.send('get', 'station');
    return body.data;
  }

  /** Below `/api/v1`, with the cookies of this browser. */
  async send(method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object): Promise<request.Response> {
    const at = request(this.url);
    const answer = await at[method](`/api/v1/${path}`)
      .set({ cookie: this.cookieHeader(), 'x-csrf-token': this.csrfToken, 'x-forwarded-for': this.address })
      .send(body);
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) this.keep(line);
    return answer;
  }

  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private heard(answer: request.Response): request.Response {
    if (answer.status === 201) this.csrfToken = answer.body.csrfToken;
    return answer;
  }

  private keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value) this.cookies.set(name, value);
    else this.cookies.delete(name);
  }
}
