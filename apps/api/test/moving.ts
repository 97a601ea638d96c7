import { randomUUID } from 'node:crypto';
import type { MovePreviewDto } from '@amends/room-move/dto';
import request from 'supertest';
import type { Api, SignedIn } from './start-api';

export type Previewed = Pick<MovePreviewDto, 'token' | 'checklist' | 'companions'>;

export interface SharedRoom {
  readonly anna: string;
  readonly jan: string;
  readonly from: { readonly id: string; readonly number: string };
}

/** What a desk does to move a guest, over HTTP: the preview, then the move with its token. */
export class Moving {
  constructor(
    private readonly api: Api,
    private readonly clerk: SignedIn,
  ) {}

  /** A guest in a room of their own. */
  async guestInHouse(): Promise<{ stayId: string; from: { id: string; number: string } }> {
    const from = await this.api.room();
    return { stayId: await this.api.stay({ roomId: from.id }), from };
  }

  /** Two guests who share a room, each on a bill of their own; the second with as many adults as said. */
  async sharedRoom(adults = 1): Promise<SharedRoom> {
    const from = await this.api.room({ roomType: adults > 1 ? 'STE' : 'STD' });
    const anna = await this.api.stay({ roomId: from.id, adults: 1 });
    return { anna, jan: await this.sharerOf(anna, { adults }), from };
  }

  /** Another guest in the same room, on a bill of their own. */
  async sharerOf(stayId: string, facts: Parameters<Api['stay']>[0] = {}): Promise<string> {
    const sharer = await this.api.stay({ adults: 1, ...facts });
    await this.putInto(sharer, stayId);
    return sharer;
  }

  /** A stay that has no room gets that of another, to share it. */
  async putInto(sharer: string, stayId: string): Promise<void> {
    await this.api.db.query(
      `INSERT INTO room_assignment (property_id, id, stay_id, room_id, starts_on, ends_on, share_key)
       SELECT a.property_id, gen_random_uuid(), s.id, a.room_id, s.arrival, s.departure, a.share_key
       FROM room_assignment a JOIN stay s ON s.property_id = a.property_id AND s.id = $2
       WHERE a.property_id = $1 AND a.stay_id = $3 AND a.active`,
      [this.api.property.id, sharer, stayId],
    );
  }

  /** The room each of them is in. */
  async roomsOf(stayIds: readonly string[]): Promise<readonly string[]> {
    const { rows } = await this.api.db.query<{ room_id: string }>(
      `SELECT (SELECT a.room_id FROM room_assignment a WHERE a.stay_id = w.id AND a.active ORDER BY a.starts_on DESC LIMIT 1)
       FROM unnest($1::uuid[]) WITH ORDINALITY AS w (id, place) ORDER BY w.place`,
      [stayIds],
    );
    return rows.map(({ room_id }) => room_id);
  }

  preview(stayId: string, body: object, as = this.clerk, url = this.api.url): request.Test {
    return request(url)
      .post(this.api.path(`stays/${stayId}/move-previews`))
      .set(as.headers)
      .send({ reason: 'noise', ...body });
  }

  async previewed(stayId: string, body: object): Promise<Previewed> {
    return (await this.preview(stayId, body).expect(200)).body;
  }

  move(stayId: string, body: object, url = this.api.url, key: string = randomUUID()): request.Test {
    return request(url)
      .post(this.api.path(`stays/${stayId}/moves`))
      .set(this.clerk.headers)
      .set('Idempotency-Key', key)
      .send({ reason: 'noise', ...body });
  }
}
