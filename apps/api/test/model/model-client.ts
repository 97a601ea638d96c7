import { newId } from '@amends/kernel';
import { EventReader } from '../event-reader';
import type { ModelHouse } from './model-house';

export interface Answer {
  readonly status: number;
  // What comes over the wire is compared with the oracle, field by field, and nothing of it is believed.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as supertest hands bodies to every other test
  readonly body: any;
}

/** What an act was previewed as, and what came of it. */
export interface Acted {
  readonly preview: Answer | null;
  readonly answer: Answer;
}

/** "Not now": the night is being ended, or another desk is at it. Asked again under the same key. */
const NOT_NOW: readonly string[] = ['night-audit-running', 'write-conflict', 'idempotency-key-in-flight'];
/** Each has waited in the API for some seconds already. */
const MOST_TURNS = 20;

/** It is over, or it waits for somebody. */
const NIGHT_ENDS: readonly string[] = ['night-audit.rolled', 'night-audit.held'];

/** Somebody at a desk, over HTTP, on one of the two processes. */
export class ModelClient {
  constructor(
    private readonly house: ModelHouse,
    private readonly url: string,
  ) {}

  /** Previews, and does what was previewed; looks again when something changed in between. */
  async act(previews: string, acts: string, body: object, token: 'token' | 'previewToken'): Promise<Acted> {
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      const preview = await this.post(previews, body);
      if (preview.status !== 200) return { preview: null, answer: preview };
      const answer = await this.post(acts, { ...body, [token]: preview.body.token });
      if (answer.status !== 412) return { preview, answer };
    }
    throw new Error(`${acts} ${JSON.stringify(body)}: the facts have changed ${MOST_TURNS} times.`);
  }

  async post(path: string, body: object): Promise<Answer> {
    const key = newId();
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      const answer = await this.send(path, { ...this.house.staff.headers, 'idempotency-key': key }, body);
      const notNow = answer.status === 503 || (answer.status === 409 && NOT_NOW.includes(answer.body.code));
      if (!notNow) return answer;
    }
    throw new Error(`${path} was put off for ever.`);
  }

  /** Ends the night and waits until it is over. Answers why not, when somebody else is at it. */
  async roll(): Promise<Answer> {
    const { date: businessDate } = this.house;
    const events = await this.listen();
    try {
      const { answer } = await this.act('night-audit-previews', 'night-audits', { businessDate }, 'previewToken');
      if (answer.status !== 202) return answer;
      const { data } = await events.until(({ data: { type, data: told } }) => {
        const { businessDate: night } = (told ?? {}) as { readonly businessDate?: string };
        return NIGHT_ENDS.includes(type ?? '') && night === businessDate;
      });
      if (data.type !== NIGHT_ENDS[0]) throw new Error(`The night is held: ${JSON.stringify(data)}`);
      return answer;
    } finally {
      events.close();
    }
  }

  private async listen(): Promise<EventReader> {
    const { api, staff } = this.house;
    for (let turn = 1; ; turn += 1) {
      try {
        return await EventReader.open(`${this.url}${api.path('events')}`, staff.headers);
      } catch (error) {
        if (turn === MOST_TURNS) throw error;
      }
    }
  }

  private async send(path: string, headers: Readonly<Record<string, string>>, body: object): Promise<Answer> {
    const answer = await fetch(`${this.url}${this.house.api.path(path)}`, {
      ...{ method: 'POST', body: JSON.stringify(body) },
      headers: { ...headers, 'content-type': 'application/json' },
    });
    return { status: answer.status, body: await answer.json() };
  }
}
