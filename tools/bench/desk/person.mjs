/* global window, requestAnimationFrame -- run in the page, not here */
import { latencyOf } from './observe.mjs';

/** @typedef {{ readonly job: string, readonly took: number }} Measured */

/**
 * Somebody at a desk whose every key and click is timed, from the hand to the next paint.
 */
export class Person {
  /** @type {Measured[]} */
  measured = [];

  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  /**
   * @param {string} job
   * @param {string} key
   */
  press(job, key) {
    return this.timed(job, () => this.page.keyboard.press(key));
  }

  /**
   * Each letter is an interaction of its own.
   *
   * @param {string} job
   * @param {string} text
   */
  async type(job, text) {
    for (const letter of text) await this.press(job, letter);
  }

  /**
   * @param {string} job
   * @param {import('playwright-core').Locator} target
   */
  click(job, target) {
    return this.timed(job, () => target.click());
  }

  /**
   * @param {string} job
   * @param {() => Promise<void>} act
   */
  async timed(job, act) {
    const since = await this.page.evaluate(() => performance.now());
    await act();
    this.measured.push({ job, took: latencyOf(await this.seen(), since) });
  }

  /**
   * What the browser told, after two frames: the one that draws, and the one after which it has told how long that took.
   *
   * @returns {Promise<import('./observe.mjs').Seen>}
   */
  async seen() {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
    );
    return this.page.evaluate(() => /** @type {any} */ (window).amendsSeen);
  }

  /**
   * Waits for what the act led to, untimed: it may need the network.
   *
   * @param {string} role
   * @param {string | RegExp} [name]
   */
  sees(role, name) {
    return this.page
      .getByRole(/** @type {'heading'} */ (role), name ? { name } : {})
      .first()
      .waitFor();
  }
}
