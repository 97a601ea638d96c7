import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestPlace } from './start-api';

const ROOT = join(__dirname, '../../..');

/** A database and an API of a test's own, that the test may kill with -9 as often as it likes. */
export class KillableHouse {
  /** Where they are now; settles anew after each kill. */
  place: Promise<TestPlace>;
  private readonly lines: AsyncIterator<string>;

  private constructor(
    private readonly child: ChildProcess,
    lines: AsyncIterable<string>,
  ) {
    this.lines = lines[Symbol.asyncIterator]();
    this.place = this.nextPlace();
  }

  static open(): KillableHouse {
    const child = spawn(process.execPath, ['tools/testing/killable-house.mjs'], {
      cwd: ROOT,
      // Never the server the other tests share.
      env: { ...process.env, TEST_DATABASE_SUPERUSER_URL: '' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    return new KillableHouse(child, createInterface({ input: child.stdout }));
  }

  /** Kills it at once; the promise settles when it is there again. */
  kill(victim: 'api' | 'postgres'): Promise<TestPlace> {
    this.place = this.nextPlace();
    this.child.stdin?.write(`${victim}\n`);
    return this.place;
  }

  async close(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.stdin?.end();
    await ended;
  }

  private async nextPlace(): Promise<TestPlace> {
    const { value, done } = await this.lines.next();
    if (done) throw new Error('The house ended before it was ready.');
    return JSON.parse(value) as TestPlace;
  }
}
