import { Problem } from './problem.mjs';

/** Old enough to be found everywhere; everything after the install runs on Node 24, which npm brings. */
const OLDEST_NODE = 20;
const OLDEST_NPM = 10;
export const NODE_TO_RUN_ON = 24;

/** @param {string} [version] */
export function assertNodeVersion(version = process.versions.node) {
  if (majorOf(version) >= OLDEST_NODE) return;
  throw new Problem(
    `This is Node.js ${version}; Amends needs ${OLDEST_NODE} or newer to start.`,
    `Install Node.js ${NODE_TO_RUN_ON} from nodejs.org, or with nvm: nvm install ${NODE_TO_RUN_ON}`,
  );
}

/** @param {string} [version] of npm; asked from npm itself unless given */
export async function assertNpmVersion(version) {
  const found = version ?? (await npmVersion());
  if (majorOf(found) >= OLDEST_NPM) return;
  throw new Problem(
    `This is npm ${found}; Amends needs ${OLDEST_NPM} or newer to install.`,
    'Update it with npm install --global npm@11, or install Node.js 24, which brings it.',
  );
}

async function npmVersion() {
  const agent = /npm\/(\S+)/.exec(process.env.npm_config_user_agent ?? '')?.[1];
  if (agent) return agent;
  const { runNpm } = await import('./install.mjs');
  const { lines } = await runNpm(['--version']);
  return lines.at(-1) ?? '0';
}

/** @param {string} version */
export function majorOf(version) {
  return Number(version.split('.')[0]);
}
