import { randomUUID } from 'node:crypto';

/** Open at once; more are closed, as in a hotel. */
const MOST_OPEN = 30;
const HOUR_MS = 3_600_000;

const CATEGORIES = /** @type {const} */ (['noise', 'water', 'bill', 'service', 'temperature']);
const CLOSING = { agreedProblem: 'The lift is loud.', outcome: 'Moved.', explanation: 'The motor stands above.' };

/** A colleague at another desk, over the same REST API, without a screen: opens, takes, notes, promises and closes. */
export class Colleague {
  /** @type {string[]} */
  #open = [];
  #turn = 0;

  /**
   * @param {string} base
   * @param {Record<string, string>} headers
   */
  constructor(base, headers) {
    this.base = base;
    this.headers = headers;
  }

  /**
   * @param {string} url
   * @param {string} signInName
   */
  static async signedIn(url, signInName) {
    const answer = await fetch(`${url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ signInName, password: 'sample-desk-2026' }),
    });
    const session = await answer.json();
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    const headers = { cookie, 'x-csrf-token': session.csrfToken, 'content-type': 'application/json' };
    return new Colleague(`${url}/api/v1/properties/${session.assignments[0].property.code}`, headers);
  }

  /** @param {number} updates */
  async work(updates) {
    for (let made = 0; made < updates; made += 1) await this.#next();
  }

  /** Five kinds of change in turn, each on another case. */
  #next() {
    this.#turn += 1;
    const id = this.#open[this.#turn % Math.max(1, this.#open.length)];
    if (!id || (this.#turn % 5 === 0 && this.#open.length < MOST_OPEN)) return this.#openCase();
    if (this.#open.length >= MOST_OPEN) return this.#close(id);
    if (this.#turn % 5 === 1) return this.#send(`cases/${id}/transitions`, { transition: 'assign' });
    if (this.#turn % 5 === 2) return this.#send(`cases/${id}/notes`, { text: `Looked at it, ${this.#turn}.` });
    if (this.#turn % 5 === 3) return this.#promise(id);
    return this.#send(`cases/${id}/transitions`, { transition: 'assign' });
  }

  async #openCase() {
    const category = CATEGORIES[this.#turn % CATEGORIES.length];
    const { id } = await this.#send('cases', { category, guestName: `Ms Number ${this.#turn}` });
    this.#open.push(id);
  }

  /** @param {string} id */
  async #close(id) {
    await this.#send(`cases/${id}/transitions`, { transition: 'close', ...CLOSING });
    this.#open = this.#open.filter((one) => one !== id);
  }

  /** @param {string} id */
  #promise(id) {
    const dueAt = new Date(Date.now() + HOUR_MS + this.#turn * 1_000).toISOString();
    return this.#send(`cases/${id}/promises`, { what: `Call back, ${this.#turn}`, dueAt });
  }

  /**
   * @param {string} path
   * @param {object} body
   */
  async #send(path, body) {
    const answer = await fetch(`${this.base}/${path}`, {
      method: 'POST',
      headers: { ...this.headers, 'idempotency-key': randomUUID() },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }
}
