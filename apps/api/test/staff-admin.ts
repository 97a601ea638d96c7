import { newId } from '@amends/kernel';
import request from 'supertest';
import type { TestProperty } from './property-builder';
import type { Api, SignedIn } from './start-api';

/** An administrator at work, over HTTP. */
export class StaffAdmin {
  constructor(
    private readonly api: Api,
    private readonly property: TestProperty,
    private readonly admin: SignedIn,
  ) {}

  get id(): string {
    return this.admin.id;
  }

  list(query: string): request.Test {
    return request(this.api.url)
      .get(this.path(`staff?${query}`))
      .set(this.admin.headers);
  }

  read(id: string): request.Test {
    return request(this.api.url)
      .get(this.path(`staff/${id}`))
      .set(this.admin.headers);
  }

  /** An associate with a name nobody has, unless said. */
  add(facts: object = {}): request.Test {
    return request(this.api.url)
      .post(this.path('staff'))
      .set(this.admin.headers)
      .set('idempotency-key', newId())
      .send({ name: 'Marta Silva', signInName: `m.${newId()}`, role: 'associate', ...facts });
  }

  edit(id: string, version: number, change: object, url = this.api.url): request.Test {
    return request(url)
      .patch(this.path(`staff/${id}`))
      .set({ ...this.admin.headers, 'if-match': `"${version}"` })
      .send(change);
  }

  reset(id: string, version: number): request.Test {
    return request(this.api.url)
      .post(this.path(`staff/${id}/setup-codes`))
      .set({ ...this.admin.headers, 'if-match': `"${version}"`, 'idempotency-key': newId() });
  }

  listDesks(query = ''): request.Test {
    return request(this.api.url)
      .get(this.path(`desks${query}`))
      .set(this.admin.headers);
  }

  addDesk(facts: object): request.Test {
    return request(this.api.url).post(this.path('desks')).set(this.admin.headers).send(facts);
  }

  editDesk(id: string, version: number, change: object, url = this.api.url): request.Test {
    return request(url)
      .patch(this.path(`desks/${id}`))
      .set({ ...this.admin.headers, 'if-match': `"${version}"` })
      .send(change);
  }

  private path(rest: string): string {
    return this.api.path(rest, this.property);
  }
}

export async function staffAdmin(api: Api, property = api.property): Promise<StaffAdmin> {
  return new StaffAdmin(api, property, await api.staff({ role: 'admin', property }));
}
