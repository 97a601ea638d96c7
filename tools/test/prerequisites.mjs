import { CLIENT, GALLERY, SERVER, buildIfStale } from '../start/build.mjs';
import { say } from '../start/progress.mjs';

/**
 * What suites need before they can run, made once and when first needed.
 */
export class Prerequisites {
  /** @type {import('../start/session.mjs').Session} */
  #session;
  /** @type {Promise<import('../postgres/index.mjs').Postgres> | undefined} */
  #postgres;

  /** @param {import('../start/session.mjs').Session} session */
  constructor(session) {
    this.#session = session;
  }

  /**
   * @param {readonly import('./suites.mjs').Need[]} needs
   * @returns {Promise<NodeJS.ProcessEnv>} what the suite finds in its environment
   */
  async provide(needs) {
    if (needs.includes('server')) await buildIfStale(SERVER);
    if (needs.includes('client')) await buildIfStale(CLIENT);
    if (needs.includes('gallery')) await buildIfStale(GALLERY);
    if (!needs.includes('postgres') || process.env.TEST_DATABASE_SUPERUSER_URL) return { ...process.env };
    this.#postgres ??= this.#startPostgres();
    const { testEnvironment } = await import('../postgres/index.mjs');
    return { ...process.env, ...testEnvironment(await this.#postgres) };
  }

  async #startPostgres() {
    const { startPostgres } = await import('../postgres/index.mjs');
    say('Starting a PostgreSQL for the tests (fsync off: its data is thrown away)');
    const postgres = await startPostgres({ ephemeral: true });
    this.#session.add({ name: 'PostgreSQL for the tests', stop: postgres.stop, kill: postgres.kill });
    return postgres;
  }

  async release() {
    const postgres = await this.#postgres?.catch(() => undefined);
    await postgres?.stop();
  }
}
