import { randomUUID } from 'node:crypto';
import { myHouse } from './house';

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

const PASSWORD = 'sample-desk-2026';

/** A guest in the house, as a journey picks one. */
export interface InHouse {
  readonly id: string;
  readonly nights: number;
  readonly room: { readonly number: string } | null;
}

/** A colleague elsewhere: the same API, without a screen. */
export class Rest {
  private constructor(
    private readonly base: string,
    private readonly headers: Readonly<Record<string, string>>,
    readonly staffId: string,
  ) {}

  static async signedIn(signInName: string): Promise<Rest> {
    const { url } = await myHouse();
    const answer = await fetch(`${url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ signInName, password: PASSWORD }),
    });
    const session = (await answer.json()) as {
      csrfToken: string;
      staff: { id: string };
      assignments: { property: { code: string } }[];
    };
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    const code = session.assignments[0]?.property.code ?? '';
    const headers = { cookie, 'x-csrf-token': session.csrfToken, 'content-type': 'application/json' };
    return new Rest(`${url}/api/v1/properties/${code}`, headers, session.staff.id);
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  post(path: string, body: object): Promise<Answer> {
    return this.send('POST', path, body, { 'idempotency-key': randomUUID() });
  }

  remove(path: string): Promise<Answer> {
    return this.send('DELETE', path);
  }

  patch(path: string, body: object, version: number): Promise<Answer> {
    return this.send('PATCH', path, body, { 'if-match': `"${version}"` });
  }

  async inHouse(): Promise<readonly InHouse[]> {
    const { body } = await this.get('stays?status=InHouse&limit=200');
    return body['data'] as InHouse[];
  }

  /** Of those the ones nobody has a case for, so that no card offers to add to one. */
  async withoutCase(): Promise<readonly string[]> {
    const { body } = await this.get('cases?open=true&limit=200');
    const taken = new Set((body['data'] as { stayId: string | null }[]).map(({ stayId }) => stayId));
    return (await this.inHouse()).map(({ id }) => id).filter((id) => !taken.has(id));
  }

  /** Stays with nights left that can be moved. */
  async guestsInHouse(count: number): Promise<readonly string[]> {
    const movable: string[] = [];
    for (const { id } of await this.inHouse()) {
      const { status, body: found } = await this.get(`stays/${id}/move-candidates`);
      const [best] = (found['candidates'] ?? []) as { status: string }[];
      if (status === 200 && (best?.status === 'Clean' || best?.status === 'Inspected')) movable.push(id);
      if (movable.length === count) return movable;
    }
    throw new Error('The sample has too few guests who could be moved.');
  }

  /** The first bill of a stay. */
  async folioOf(stayId: string): Promise<{ readonly id: string; readonly currency: string }> {
    const { body } = await this.get(`folios?stayId=${stayId}`);
    const [folio] = body['data'] as { id: string; currency: string }[];
    if (!folio) throw new Error(`The stay ${stayId} has no bill.`);
    return folio;
  }

  /** Posts a drink at the bar on a bill. */
  async charge(folio: { readonly id: string; readonly currency: string }, description: string, amount: string) {
    const money = { amount, currency: folio.currency };
    const posting = { window: 1, transactionCode: 'BAR', description, amount: money };
    const posted = await this.post(`folios/${folio.id}/postings`, posting);
    if (posted.status !== 201) throw new Error(`Not posted: ${JSON.stringify(posted.body)}`);
  }

  /** What the guest owes is paid by card, and the bill is closed. */
  async settleInFull(folioId: string): Promise<void> {
    const { body } = await this.get(`folios/${folioId}/settlement`);
    const [part] = body['windows'] as { window: number; balance: object }[];
    const payment = { window: part?.window, transactionCode: 'CARD', amount: part?.balance };
    await this.previewed(`folios/${folioId}/payment-previews`, `folios/${folioId}/payments`, payment);
    await this.previewed(`folios/${folioId}/closure-previews`, `folios/${folioId}/closure`, {});
  }

  private async previewed(previews: string, acts: string, wish: object): Promise<void> {
    const preview = await this.post(previews, wish);
    const done = await this.post(acts, { ...wish, previewToken: preview.body['token'] });
    if (done.status !== 201) throw new Error(`Not done: ${JSON.stringify(done.body)}`);
  }

  private async send(method: string, path: string, body?: object, more: Record<string, string> = {}): Promise<Answer> {
    const answer = await fetch(`${this.base}/${path}`, {
      method,
      headers: { ...this.headers, ...more },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return { status: answer.status, body: bodyOf(await answer.text()) };
  }
}

/** What is taken away answers nothing. */
function bodyOf(text: string): Record<string, unknown> {
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}
