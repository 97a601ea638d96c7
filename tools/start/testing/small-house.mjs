import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { CLIENT, SERVER } from '../build.mjs';
import { eachLine } from '../children.mjs';
import { fingerprint } from '../fingerprint.mjs';
import { wantedMark } from '../install.mjs';
import { ROOT } from '../paths.mjs';
import { anyFreePort } from '../ports.mjs';
import { isAlive, send } from '../processes.mjs';

/** An API as small as can be: it answers while its database does, dies on demand, and can be deaf to SIGTERM. */
const API = `
const { createServer } = require('node:http');
const { Client } = require('pg');
if (process.env.DATABASE_OWNER_URL) throw new Error('the API was given the owner of the database');
createServer(async (request, response) => {
  if (request.url === '/die') { console.log(JSON.stringify({ level: 60, msg: 'the roof came down' })); process.exit(3); }
  const client = new Client(process.env.DATABASE_URL);
  client.on('error', () => undefined);
  const up = await client.connect().then(() => client.query('SELECT FROM property')).catch((error) => error);
  await client.end().catch(() => undefined);
  response.writeHead(up instanceof Error ? 503 : 200).end(String(up.rowCount ?? up));
}).listen(process.env.PORT, process.env.HOST);
process.on('SIGTERM', () => process.env.DEAF || process.exit(0));
`;

const MIGRATE = `
const { Client } = require('pg');
const client = new Client(process.env.DATABASE_OWNER_URL);
client.connect()
  .then(() => client.query('CREATE TABLE IF NOT EXISTS property (id int); GRANT SELECT ON property TO amends_app'))
  .then(() => client.end());
`;

const inDiary = (/** @type {string} */ what) =>
  `import { appendFileSync } from 'node:fs'; appendFileSync(process.env.HOUSE_DIARY, '${what}\\n');`;
const PROVISION = inDiary('provisioned');
const SAMPLE = inDiary('loaded');
const SIGN_INS = [
  { name: 'Anna', role: 'receptionist', property: 'City', signInName: 'anna', password: 'secret words' },
];

/** A clone with these tools and a tiny API, built already, that shares this clone's packages. */
export class SmallHouse {
  root = mkdtempSync(join(tmpdir(), 'amends-house-'));
  #port = 0;
  /** @type {string[]} */
  #folders = [];

  /** @param {import('node:test').TestContext} t */
  static async open(t) {
    const house = new SmallHouse();
    house.#port = await anyFreePort();
    house.#furnish();
    // Where PostgreSQL's account cannot enter this clone, the house's data lies outside of the house too.
    const { possibleHomes } = await import(join(house.root, 'tools/postgres/place.mjs'));
    house.#folders = [house.root, ...possibleHomes()];
    t.after(() => house.#close());
    return house;
  }

  get address() {
    return `http://127.0.0.1:${this.#port}`;
  }

  #furnish() {
    // As root, PostgreSQL runs under another account, which has to get in.
    chmodSync(this.root, 0o755);
    for (const part of ['start', 'postgres', 'start.mjs'])
      cpSync(join(ROOT, 'tools', part), join(this.root, 'tools', part), { recursive: true });
    this.#write('apps/api/dist/main.js', API);
    this.#write('apps/api/dist/migrate.js', MIGRATE);
    this.#write('tools/sample/provision.mjs', PROVISION);
    this.#write('tools/sample.mjs', SAMPLE);
    this.#write('tools/sample/sign-ins.json', JSON.stringify(SIGN_INS));
    this.#write('apps/front-desk/dist/browser/index.html', '');
    this.#write('package.json', '{}');
    this.#write('package-lock.json', readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
    for (const { stamp, sources } of [SERVER, CLIENT]) {
      this.#write(stamp.slice(ROOT.length), fingerprint(this.root, sources));
    }
    mkdirSync(join(this.root, 'node_modules'));
    for (const name of readdirSync(join(ROOT, 'node_modules'))) {
      symlinkSync(join(ROOT, 'node_modules', name), join(this.root, 'node_modules', name));
    }
    rmSync(join(this.root, 'node_modules/.amends-lock'), { force: true });
    this.#write('node_modules/.amends-lock', wantedMark(this.root));
  }

  /**
   * @param {string} file
   * @param {string} text
   */
  #write(file, text) {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), text);
  }

  /** What was done to the sample, in order. */
  diary() {
    return readFileSync(join(this.root, 'diary'), 'utf8').trim().split('\n');
  }

  /** @param {NodeJS.ProcessEnv} [env] */
  start(env = {}) {
    return new Launch(this.root, {
      ...process.env,
      DATABASE_URL: '',
      DATABASE_OWNER_URL: '',
      PORT: String(this.#port),
      HOUSE_DIARY: join(this.root, 'diary'),
      ...env,
    });
  }

  /** Every process that works in this house or was started from it. */
  processes() {
    return readdirSync('/proc')
      .map(Number)
      .filter(
        (pid) =>
          pid > 1 &&
          pid !== process.pid &&
          isAlive(pid) &&
          this.#folders.some((folder) => commandOf(pid).includes(folder)),
      );
  }

  /** What is still there after what was told to end had the time to. */
  async emptied() {
    for (let round = 0; round < 40 && this.processes().length > 0; round += 1) await delay(50);
    return this.processes();
  }

  async #close() {
    for (const pid of this.processes()) send(pid, 'SIGKILL');
    while (this.processes().length > 0) await delay(50);
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @param {number} pid */
function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** One run of the launcher, in a process group of its own like a terminal would make it. */
class Launch {
  /** @type {string[]} */
  lines = [];

  /**
   * @param {string} root
   * @param {NodeJS.ProcessEnv} env
   */
  constructor(root, env) {
    const script = join(root, 'tools/start.mjs');
    this.child = spawn(process.execPath, [script], {
      cwd: root,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) eachLine(stream, (line) => this.lines.push(line));
    this.code = new Promise((/** @type {(code: number) => void} */ resolve) => {
      this.child.once('close', (code) => resolve(code ?? -1));
    });
  }

  get output() {
    return this.lines.join('\n');
  }

  get pid() {
    return this.child.pid ?? 0;
  }

  /** Ctrl-C: the terminal tells the whole group. */
  pressCtrlC() {
    send(-this.pid, 'SIGINT');
  }

  /** Presses until it has ended. */
  async keepPressingCtrlC() {
    while (this.child.exitCode === null && this.child.signalCode === null) {
      this.pressCtrlC();
      await delay(100);
    }
  }

  /** Waits for words in the output. @param {string} words */
  async says(words) {
    const until = Date.now() + 30_000;
    while (!this.output.includes(words)) {
      if (Date.now() > until || this.child.exitCode !== null) throw new Error(`never said "${words}":\n${this.output}`);
      await delay(20);
    }
  }
}
