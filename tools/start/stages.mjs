import { installIfNeeded } from './install.mjs';
import { earlierStageBegan } from './parent.mjs';
import { countFrom } from './progress.mjs';
import { relaunch } from './relaunch.mjs';
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
export async function runInStages(script, { before, main }) {
  const session = new Session();
  session.endWhenAsked();
  try {
    const began = earlierStageBegan();
    if (began === undefined) return await firstStage(session, script, before);
    countFrom(began);
    await main(session);
  } catch (error) {
    // What fails because it is being stopped has not failed.
    if (!session.isStopping) await session.end(1, undefined, error);
  }
}

/**
 * @param {Session} session
 * @param {string} script
 * @param {(() => Promise<void>) | undefined} before
 */
async function firstStage(session, script, before) {
  assertNodeVersion();
  await before?.();
  const { lockChanged } = await installIfNeeded();
  if (lockChanged) process.env.AMENDS_LOCK_CHANGED = '1';
  session.stopListening();
  process.exitCode = await relaunch(script);
  process.exit();
}
