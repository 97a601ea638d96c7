import { startApi } from './api.mjs';
import { printProblem } from './problem.mjs';
import { say } from './progress.mjs';

/** An API that is started anew after each change. One that crashes waits for the next change. */
export class RestartingApi {
  /** @type {Parameters<typeof startApi>[0]} */
  #options;
  /** @type {import('./api.mjs').Api | undefined} */
  #api;
  /** One restart at a time: two would fight for the port. @type {Promise<void>} */
  #turn = Promise.resolve();
  #stopping = false;

  /** @param {Parameters<typeof startApi>[0]} options */
  constructor(options) {
    this.#options = options;
  }

  async start() {
    const api = startApi(this.#options);
    this.#api = api;
    await api.ready();
  }

  restart() {
    this.#turn = this.#turn.then(async () => {
      await this.#api?.stop();
      if (this.#stopping) return;
      await this.start().then(() => say('API restarted.'), printProblem);
    });
    return this.#turn;
  }

  async stop() {
    this.#stopping = true;
    await this.#api?.stop();
  }

  kill() {
    this.#stopping = true;
    this.#api?.kill();
  }
}
