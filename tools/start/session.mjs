import { signalAllCommands } from './children.mjs';
import { whenParentGoes } from './parent.mjs';
import { printProblem } from './problem.mjs';
import { say } from './progress.mjs';

const SAME_KEYPRESS_MS = 1_000;
const LONGEST_STOP_MS = 9_500;

/** Signals that ask us to end, with the exit code a shell expects then. */
const ASKED_BY = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/**
 * What is running, and how it ends: in reverse order, within ten seconds, once.
 *
 * @typedef {object} Part
 * @property {string} name
 * @property {() => Promise<unknown>} stop
 * @property {() => void} kill
 */

export class Session {
  /** @type {Part[]} */
  #parts = [];
  /** @type {Promise<void> | undefined} */
  #stopping;
  #stopAskedAt = 0;
  /** @type {(() => void)[]} */
  #listeners = [];

  get isStopping() {
    return this.#stopping !== undefined;
  }

  /** @param {Part} part one that comes up after the end was asked for is ended at once */
  add(part) {
    this.#parts.push(part);
    if (this.isStopping) part.kill();
  }

  /** Ends on Ctrl-C, on `kill`, when the terminal closes, and when the process that started us is gone. */
  endWhenAsked() {
    // A terminal that was closed can be written to no more; that must not keep us from stopping what runs.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
    for (const [signal, code] of Object.entries(ASKED_BY)) {
      const listener = () => this.#asked(code);
      process.on(signal, listener);
      this.#listeners.push(() => process.off(signal, listener));
    }
    this.#listeners.push(
      whenParentGoes(() => {
        if (!this.isStopping) void this.end(1, 'The process that started this one is gone.');
      }),
    );
  }

  /** Leaves signals to somebody else. */
  stopListening() {
    for (const remove of this.#listeners.splice(0)) remove();
  }

  /**
   * One press of Ctrl-C may arrive several times: from the terminal, from npm and from our own first stage.
   *
   * @param {number} code
   */
  #asked(code) {
    const now = Date.now();
    if (!this.isStopping) {
      this.#stopAskedAt = now;
      void this.end(code, 'Stopping. Press Ctrl-C again to stop at once.');
    } else if (now - this.#stopAskedAt > SAME_KEYPRESS_MS) {
      this.#killAll();
      process.exit(code);
    }
  }

  /**
   * Stops everything and exits. A failure's advice is printed last, where it is seen.
   *
   * @param {number} code
   * @param {string} [reason]
   * @param {unknown} [failure]
   */
  end(code, reason, failure) {
    this.#stopping ??= this.#stopAll(code, reason, failure);
    return this.#stopping;
  }

  /**
   * @param {number} code
   * @param {string | undefined} reason
   * @param {unknown} failure
   */
  async #stopAll(code, reason, failure) {
    if (reason) say(reason);
    setTimeout(() => {
      this.#killAll();
      say('Something did not stop in time and was killed.');
      process.exit(code || 1);
    }, LONGEST_STOP_MS).unref();
    signalAllCommands('SIGTERM');
    for (const part of this.#parts.reverse()) {
      await part.stop().catch((error) => {
        say(`${part.name} did not stop as it should: ${error instanceof Error ? error.message : String(error)}`);
        part.kill();
      });
    }
    signalAllCommands('SIGKILL');
    if (failure) printProblem(failure);
    else if (reason) say('Stopped.');
    process.exit(code);
  }

  #killAll() {
    signalAllCommands('SIGKILL');
    for (const part of this.#parts) part.kill();
  }
}
