import { randomUUID } from 'node:crypto';
import { newId } from '@amends/kernel';
import request from 'supertest';
import type { Api, SignedIn } from './start-api';

/** Desks of one hotel that hold rooms for their guests, over HTTP. */
export class Holding {
  constructor(private readonly api: Api) {}

  /** Somebody at a desk of their own. */
  async elsewhere(name: string, role: 'associate' | 'supervisor' = 'associate'): Promise<SignedIn> {
    const staff = await this.api.staff({ name, role });
    const deskId = newId();
    await this.api.db.query(
      `INSERT INTO desk (property_id, id, code, name, kind) VALUES ($1, $2, $3, 'Airport desk', 'airport')`,
      [this.api.property.id, deskId, deskId.slice(-8)],
    );
    await this.api.db.query(`UPDATE staff_assignment SET desk_id = $2 WHERE staff_id = $1`, [staff.id, deskId]);
    return staff;
  }

  take(as: SignedIn, body: object, url = this.api.url): request.Test {
    return request(url)
      .post(this.api.path('room-holds'))
      .set(as.headers)
      .set('Idempotency-Key', randomUUID())
      .send(body);
  }

  extend(as: SignedIn, id: string, body: object = {}): request.Test {
    return request(this.api.url)
      .post(this.api.path(`room-holds/${id}/extensions`))
      .set(as.headers)
      .send(body);
  }

  release(as: SignedIn, id: string, url = this.api.url): request.Test {
    return request(url)
      .delete(this.api.path(`room-holds/${id}`))
      .set(as.headers);
  }

  /** Numbers of the rooms that are held now. */
  async held(as: SignedIn): Promise<readonly string[]> {
    const { body } = await request(this.api.url).get(this.api.path('room-holds')).set(as.headers).expect(200);
    return body.data.map(({ roomNumber }: { roomNumber: string }) => roomNumber);
  }

  /** The clock of the database cannot be turned: the time of a hold is over as if it had been taken earlier. */
  async lapse(id: string): Promise<void> {
    await this.api.db.query(
      `UPDATE room_hold SET held_at = held_at - interval '1 hour', expires_at = now() - interval '1 second' WHERE id = $1`,
      [id],
    );
  }
}
