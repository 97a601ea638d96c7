import { addNights } from '@amends/kernel';
import request from 'supertest';
import type { Api, SignedIn } from './start-api';

/** The hotel's other system: sends what it knows, under the name `opera`. */
export class Pms {
  private sent = 0;

  private constructor(
    private readonly api: Api,
    readonly key: SignedIn,
  ) {}

  static async connect(api: Api): Promise<Pms> {
    const scopes = ['guest.write', 'guest.read', 'room.write', 'room.read', 'stay.write', 'stay.read'] as const;
    return new Pms(api, await api.apiKey([...scopes, 'folio.write', 'posting.write', 'search.read', 'case.read']));
  }

  /** An id nothing was sent under before. */
  newId(letter: string): string {
    this.sent += 1;
    return `${letter}-${this.sent}`;
  }

  put(words: string, id: string, body: object, url = this.api.url): request.Test {
    return request(url)
      .put(this.api.path(`${words}/by-external/opera/${encodeURIComponent(id)}`))
      .set(this.key.headers)
      .send(body);
  }

  /** Each line may be an object or a text of its own. */
  bulk(words: string, lines: readonly (object | string)[]): request.Test {
    const body = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
    return request(this.api.url)
      .post(this.api.path(`bulk/${words}`))
      .set(this.key.headers)
      .set('content-type', 'application/x-ndjson')
      .buffer(true)
      .parse(linesOf)
      .send(body);
  }

  get(rest: string): request.Test {
    return request(this.api.url).get(this.api.path(rest)).set(this.key.headers);
  }

  /** A guest sent just now; the id is the PMS's. */
  async guest(facts: object = {}): Promise<string> {
    const id = this.newId('G');
    await this.put('guests', id, { ...GUEST, ...facts }).expect(201);
    return id;
  }

  /** The body of a stay of this guest: in house from yesterday for three more nights unless said. */
  stay(guestId: string, facts: object = {}): Record<string, unknown> {
    const { businessDate } = this.api.property;
    return {
      guest: { system: 'opera', id: guestId },
      confirmationNumber: this.newId('C'),
      status: 'InHouse',
      arrival: addNights(businessDate, -1),
      departure: addNights(businessDate, 3),
      ...{
        adults: 2,
        children: 0,
        infants: 0,
        roomTypeCharged: 'STD',
        mealPlan: 'bed-and-breakfast',
        ratePlan: 'FLEX',
      },
      nightlyRate: { amount: '104.50', currency: 'EUR' },
      ...facts,
    };
  }
}

export const GUEST = { firstName: 'Anna', lastName: 'Nowak', country: 'PL', language: 'pl', phone: '+48 601 234 567' };

function linesOf(response: request.Response, done: (error: Error | null, body: unknown) => void): void {
  let text = '';
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => (text += chunk));
  stream.on('end', () =>
    done(
      null,
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ),
  );
}
