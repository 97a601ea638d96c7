import { randomUUID } from 'node:crypto';
import { addNights } from '@amends/kernel';
import type { ReassignmentPreviewDto } from '@amends/room-move/dto';
import request from 'supertest';
import type { Api, SignedIn } from './start-api';
import type { StayFacts } from './stay-builder';

export interface Guest {
  readonly stayId: string;
  readonly room: { readonly id: string; readonly number: string };
}

/** What a desk does when rooms go out of use, over HTTP: the preview, then the act with its token. */
export class Reassigning {
  constructor(
    private readonly api: Api,
    private readonly clerk: SignedIn,
  ) {}

  /** A guest who comes in `arrivesIn` nights for two, with a room of their own. */
  async arrival(arrivesIn = 0, facts: StayFacts = {}): Promise<Guest> {
    const room = await this.api.room();
    const dates = { arrivesIn, leavesIn: arrivesIn + 2 };
    return { stayId: await this.api.stay({ status: 'Reserved', roomId: room.id, ...dates, ...facts }), room };
  }

  async inHouse(facts: StayFacts = {}): Promise<Guest> {
    const room = await this.api.room();
    return { stayId: await this.api.stay({ roomId: room.id, ...facts }), room };
  }

  /** Their rooms, for some nights from today on. */
  closing(guests: readonly Guest[], nights = 5): { roomIds: string[]; from: string; until: string } {
    const { businessDate: from } = this.api.property;
    return { roomIds: guests.map(({ room }) => room.id), from, until: addNights(from, nights) };
  }

  preview(asked: object, as = this.clerk): request.Test {
    return this.post('reassignment-previews', asked, as, this.api.url);
  }

  async previewed(asked: object): Promise<ReassignmentPreviewDto> {
    return (await this.preview(asked).expect(200)).body;
  }

  reassign(asked: object, preview: ReassignmentPreviewDto, url = this.api.url, as = this.clerk): request.Test {
    const stays = preview.placed.map(({ stayId, toRoom }) => ({ stayId, toRoomId: toRoom.id }));
    return this.post('reassignments', { ...asked, stays, previewToken: preview.token }, as, url);
  }

  /** The rooms a stay has from the business date on. */
  async roomsOf(stayId: string): Promise<readonly string[]> {
    const { rows } = await this.api.db.query<{ room_id: string }>(
      `SELECT room_id FROM room_assignment WHERE stay_id = $1 AND active AND ends_on > $2 ORDER BY starts_on`,
      [stayId, this.api.property.businessDate],
    );
    return rows.map(({ room_id }) => room_id);
  }

  private post(path: string, body: object, as: SignedIn, url: string): request.Test {
    return request(url).post(this.api.path(path)).set(as.headers).set('Idempotency-Key', randomUUID()).send(body);
  }
}
