import { installIfNeeded } from './install.mjs';
import { Problem, printProblem } from './problem.mjs';
import { isRelaunched, relaunch, takeOver } from './relaunch.mjs';
import { Session } from './session.mjs';
import { assertNodeVersion } from './versions.mjs';

/**
 * Runs a command in two stages. The first runs on any Node.js from 20 and with nothing installed: it installs, and
 * starts the second on Node.js 24, which may import what was installed.
 *
 * @param {string} script the command's file
 * @param {{ before?: () => Promise<void>, main: (session: Session) => Promise<unknown> }} stages
 *   before: what is cheap to find out before a long install; main: the second stage
 */
export async function runInStages(script, { before = async () => undefined, main }) {
  const session = new Session();
  try {
    if (isRelaunched()) {
      takeOver();
      session.endWhenAsked();
      await main(session);
      return;
    }
    await firstStage(script, before);
  } catch (error) {
    // Whatever fails because it is being stopped has not failed.
    if (session.isStopping) return;
    await session.end(1, error instanceof Problem ? undefined : 'Stopping.', error);
  }
}

/**
 * @param {string} script
 * @param {() => Promise<void>} before
 */
async function firstStage(script, before) {
  const session = new Session();
  try {
    assertNodeVersion();
    session.endWhenAsked();
    await before();
    const { lockChanged } = await installIfNeeded();
    if (lockChanged) process.env.AMENDS_LOCK_CHANGED = '1';
    session.handOver();
    process.exit(await relaunch(script));
  } catch (error) {
    if (session.isStopping) return;
    printProblem(error);
    process.exit(1);
  }
}
