import { randomUUID } from 'node:crypto';
import type { MovePreviewDto } from '@amends/room-move/dto';
import request from 'supertest';
import type { Api, SignedIn } from './start-api';

export type Previewed = Pick<MovePreviewDto, 'token' | 'checklist' | 'companions'>;

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
