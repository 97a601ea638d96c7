import { newId } from '@amends/kernel';
import request from 'supertest';
import { EventReader } from './event-reader';
import type { Api, SignedIn } from './start-api';

/** What a desk does so that a guest moves later, over HTTP, and how the time comes. */
export class Arranging {
  private constructor(
    private readonly api: Api,
    private readonly clerk: SignedIn,
    private readonly events: EventReader,
  ) {}

  static async open(api: Api, clerk: SignedIn): Promise<Arranging> {
    return new Arranging(api, clerk, await EventReader.open(`${api.url}${api.path('events')}`, clerk.headers));
  }

  close(): void {
    this.events.close();
  }

  previewed(wish: object, as = this.clerk): request.Test {
    return this.send('scheduled-move-previews', wish, as);
  }

  arrange(wish: object, as = this.clerk): request.Test {
    return this.send('scheduled-moves', wish, as).set('Idempotency-Key', newId());
  }

  async arranged(wish: object): Promise<{ id: string; dueAt: string | null }> {
    return (await this.arrange(wish).expect(201)).body;
  }

  /** The clock of the database cannot be turned: the time comes as if it had been arranged earlier. */
  async comes(id: string): Promise<void> {
    await this.api.db.query(`UPDATE scheduled_move SET due_at = now() - interval '1 second' WHERE id = $1`, [id]);
    await this.look();
  }

  /** Now, and not at the next sweep. */
  async look(): Promise<void> {
    await this.api.db.query(`SELECT pg_notify('amends', 'scheduled-moves:now')`);
  }

  async told(type: string, id: string): Promise<void> {
    await this.events.until(({ data }) => data.type === type && data.subject === `scheduled-move/${id}`);
  }

  private send(path: string, wish: object, { headers }: SignedIn): request.Test {
    return request(this.api.url)
      .post(this.api.path(path))
      .set(headers)
      .send({ reason: 'noise', ...wish });
  }
}
