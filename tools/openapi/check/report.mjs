/** Counts what holds and says what does not. */
export class Report {
  #passed = 0;
  #failed = 0;

  /**
   * @param {string} title
   * @param {readonly import('./operations.mjs').Finding[]} findings
   */
  add(title, findings) {
    for (const { subject, faults } of findings) {
      if (faults.length === 0) this.#passed += 1;
      else this.#failed += 1;
      for (const fault of faults) console.log(`${title}: ${subject}: ${fault}`);
    }
  }

  /** The last line, which the test runner reads. */
  end() {
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
    return this.#failed === 0 ? 0 : 1;
  }
}
