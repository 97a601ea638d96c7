import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { myHouse } from '../src/house';

const ROOT = resolve(__dirname, '../../..');
const BUILD = join(ROOT, 'apps/front-desk/dist/browser');
const SERVE = join(__dirname, 'serve-again.mjs');
const HASH_OF_SCRIPT = /-([\w-]{8})\.js$/;

interface WorkerManifest {
  readonly hashTable: Readonly<Record<string, string>>;
}

/** The house served a second time, with a copy of the client that can be replaced as a new release replaces it. */
export class OwnServer {
  private child?: ChildProcess;
  private readonly scratch = mkdtempSync(join(tmpdir(), 'amends-release-'));
  private readonly client = join(this.scratch, 'browser');

  private constructor(private readonly port: number) {
    cpSync(BUILD, this.client, { recursive: true });
  }

  static async open(): Promise<OwnServer> {
    const server = new OwnServer(await freePort());
    await server.start();
    return server;
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /**
   * A later build in the place of the earlier one, and the server anew, as a release does: no script keeps its name, none
   * of the earlier ones is there any more, and the page says `amendsBuild`.
   */
  async release(name: string): Promise<void> {
    await this.stop();
    makeLater(this.client, name);
    await this.start();
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.scratch, { recursive: true });
  }

  private async start(): Promise<void> {
    const env = { ...process.env, AMENDS_DATABASE: (await myHouse()).database };
    this.child = fork(SERVE, [String(this.port), this.client], { env });
    const [said] = (await Promise.race([once(this.child, 'message'), once(this.child, 'exit')])) as readonly unknown[];
    if (said !== 'ready') throw new Error('The second server did not start.');
  }

  private async stop(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }
}

/** Gives every script another hash, as a change of all of them would, and the worker's list what that makes of it. */
function makeLater(folder: string, name: string): void {
  const scripts = readdirSync(folder).filter((file) => HASH_OF_SCRIPT.test(file));
  const later = new Map(
    scripts.map((file) => [file, file.replace(HASH_OF_SCRIPT, (_all, hash) => `-${reversed(hash)}.js`)]),
  );
  const names = new RegExp(scripts.map((file) => file.replace('.', '\\.')).join('|'), 'g');
  for (const file of [...scripts, 'index.html', 'ngsw.json']) {
    const text = readFileSync(join(folder, file), 'utf8').replace(names, (found) => later.get(found) ?? found);
    writeFileSync(
      join(folder, file),
      file.startsWith('main-') ? `${text}\nglobalThis.amendsBuild = '${name}';\n` : text,
    );
  }
  for (const [file, now] of later) renameSync(join(folder, file), join(folder, now));
  listAnew(folder);
}

function listAnew(folder: string): void {
  const file = join(folder, 'ngsw.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as WorkerManifest;
  const hashed = Object.keys(manifest.hashTable).map((path) => [path, sha1(readFileSync(join(folder, path)))]);
  writeFileSync(file, JSON.stringify({ ...manifest, hashTable: Object.fromEntries(hashed) as object }));
}

function sha1(content: Buffer): string {
  return createHash('sha1').update(content).digest('hex');
}

function reversed(text: string): string {
  return Array.from(text).reverse().join('');
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || !address) throw new Error('No port is free.');
  return address.port;
}
