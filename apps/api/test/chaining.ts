import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { Api, SignedIn } from './start-api';

export interface Housed {
  readonly stayId: string;
  readonly room: { readonly id: string; readonly number: string };
}

type Side = { readonly stayId: string; readonly [field: string]: unknown };

/** What a desk does to let guests change rooms at once, over HTTP: the preview, then the act with its token. */
export class Chaining {
  constructor(
    private readonly api: Api,
    private readonly clerk: SignedIn,
  ) {}

  /** Guests, each in a room of their own. */
  housed(count: number, facts: Parameters<Api['room']>[0] = {}): Promise<Housed[]> {
    return Promise.all(
      Array.from({ length: count }, async () => {
        const room = await this.api.room(facts);
        return { stayId: await this.api.stay({ roomId: room.id }), room };
      }),
    );
  }

  previewSwap(stays: readonly Side[], as = this.clerk, url = this.api.url): request.Test {
    return this.post('swap-previews', { stays: stays.map(wish) }, as, url);
  }

  swap(stays: readonly Side[], previewToken: string, url = this.api.url, key: string = randomUUID()): request.Test {
    return this.post('swaps', { stays: stays.map(wish), previewToken }, this.clerk, url, key);
  }

  /** As one press of the desk, just previewed. */
  async swapped(stays: readonly Side[], url = this.api.url): Promise<request.Response> {
    const { body } = await this.previewSwap(stays, this.clerk, url).expect(200);
    return this.swap(stays, body.token, url);
  }

  previewChain(moves: readonly Side[], url = this.api.url): request.Test {
    return this.post('move-chain-previews', { moves: moves.map(wish) }, this.clerk, url);
  }

  chain(moves: readonly Side[], previewToken: string, url = this.api.url): request.Test {
    return this.post('move-chains', { moves: moves.map(wish), previewToken }, this.clerk, url);
  }

  undo(id: string, url = this.api.url): request.Test {
    return this.post(`move-chains/${id}/undo`, {}, this.clerk, url);
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

  private post(path: string, body: object, as: SignedIn, url: string, key: string = randomUUID()): request.Test {
    return request(url).post(this.api.path(path)).set(as.headers).set('Idempotency-Key', key).send(body);
  }
}

function wish(side: Side): Side {
  return { reason: 'house-need', ...side };
}
