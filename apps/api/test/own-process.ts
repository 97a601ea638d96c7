import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

/** An API process of a test's own, on the same database: for what would disturb the others. */
export async function startOwnProcess(env: Readonly<Record<string, string>> = {}): Promise<{
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** As if the power failed: it finishes nothing, answers nobody and lets go of nothing. */
  readonly kill: () => Promise<void>;
}> {
  const child = spawn(process.execPath, ['tools/testing/own-api.mjs'], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const [url] = (await Promise.race([
    once(child.stdout.setEncoding('utf8'), 'data'),
    ended.then(() => []),
  ])) as string[];
  if (!url) throw new Error('The API ended before it was ready.');
  return {
    url: url.trim(),
    stop: async () => {
      child.stdin.end();
      await ended;
    },
    kill: async () => {
      const killed = once(child.stdout, 'data');
      child.stdin.write('kill\n');
      await killed;
    },
  };
}
