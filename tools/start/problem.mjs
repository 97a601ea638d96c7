/** Something the person at the keyboard can put right: what is wrong, and what to do about it. */
export class Problem extends Error {
  /**
   * @param {string} message what is wrong, in one sentence
   * @param {string} advice what to do now
   * @param {readonly string[]} [lines] the last lines of the log that shows it
   */
  constructor(message, advice, lines = []) {
    super(message);
    this.name = 'Problem';
    this.advice = advice;
    this.lines = lines;
  }
}

/**
 * Prints a failure so that it says what to do. A stack is shown only for what is our own mistake.
 *
 * @param {unknown} error
 */
export function printProblem(error) {
  if (!(error instanceof Problem)) {
    console.error(`\nUnexpected failure: ${error instanceof Error ? error.stack : String(error)}`);
    return;
  }
  const log = error.lines.length > 0 ? `\n${error.lines.map((line) => `  | ${line}`).join('\n')}\n` : '';
  console.error(`\n${error.message}\n${log}What to do: ${error.advice}`);
}
