import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { PROPERTIES } from '../properties.mjs';
import { readText, SLICE } from '../read-rows.mjs';
import { MOST_BYTES, MOST_LINES } from './batches.mjs';
import { loadSample } from './load-sample.mjs';

/** A server that keeps what it is sent, as the API would answer it. */

/** @type {Map<string, string>} */
const kept = new Map();
/** @type {Map<string, string>} */
const cases = new Map();
/** What was done to rooms and tasks, by its path and what it is about. @type {string[]} */
const care = [];
/** @type {{ path: string, lines: number, bytes: number }[]} */
let requests = [];
let busy = 0;
let refuse = '';

const server = createServer((request, response) => {
  /** @type {Buffer[]} */
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const {
      status,
      text,
      headers = {},
    } = answerTo(String(request.url), String(request.method), Buffer.concat(chunks).toString());
    response.writeHead(status, headers).end(text);
  });
});

/** @param {string} path @param {string} method @param {string} body @returns {{ status: number, text: string, headers?: Record<string, string> }} */
function answerTo(path, method, body) {
  if (busy > 0) {
    busy -= 1;
    return { status: 429, text: '', headers: { 'retry-after': '0.01' } };
  }
  const property = path.split('/')[4] ?? '';
  if (path.includes('/bulk/')) return bulk(`${property} ${path.split('/').at(-1)}`, body, path);
  if (path === '/api/v1/session') return session(method);
  const id = path.split('/')[6] ?? '';
  if (/\/(rooms|room-blocks|tasks)\b/.test(path)) return ofRooms(property, path, method, body);
  if (method === 'GET')
    return cases.has(id)
      ? { status: 200, text: JSON.stringify({ state: cases.get(id) }) }
      : { status: 404, text: '{}' };
  const sent = JSON.parse(body);
  if (path.endsWith('/cases')) cases.set(sent.id, 'New');
  if (path.endsWith('/transitions')) cases.set(id, sent.transition);
  return { status: 201, text: '{}' };
}

/** @param {string} method */
function session(method) {
  const headers = { 'set-cookie': 'session=attendant; Path=/' };
  return method === 'POST'
    ? { status: 200, text: JSON.stringify({ csrfToken: 'token' }), headers }
    : { status: 204, text: '' };
}

/** @param {string} property @param {string} path @param {string} method @param {string} body */
function ofRooms(property, path, method, body) {
  const place = path.split('/').slice(5).join('/');
  if (method === 'GET' && place.startsWith('rooms?')) {
    const data = [...kept].filter(([key]) => key.startsWith(`${property} rooms `)).map(([, text]) => roomOf(text));
    return {
      status: 200,
      text: JSON.stringify({
        data,
        page: { hasMore: false, nextCursor: null },
      }),
    };
  }
  if (method === 'GET') return { status: care.includes(place) ? 200 : 404, text: '{}' };
  const { id } = JSON.parse(body);
  care.push(id === undefined ? place : `${place}/${id}`);
  return { status: 201, text: '{}' };
}

/** @param {string} text */
function roomOf(text) {
  const { number } = JSON.parse(text);
  const id = `ours-${number}`;
  const edited = care.includes(`rooms/${id}`);
  const connectsTo = edited ? [{ number }] : [];
  const seen = care.includes(`rooms/${id}/sightings`) ? {} : null;
  return {
    id,
    version: 1,
    number,
    connectsTo,
    doNotGive: edited ? {} : null,
    seen,
  };
}

/** @param {string} kind @param {string} body @param {string} path */
function bulk(kind, body, path) {
  const lines = body.split('\n').filter(Boolean);
  requests.push({ path, lines: lines.length, bytes: Buffer.byteLength(body) });
  const results = lines.map((line, index) => {
    const { id, body: content } = JSON.parse(line);
    if (id === refuse)
      return {
        line: index + 1,
        status: 'refused',
        id: null,
        problem: { code: 'room-taken', detail: '' },
      };
    const before = kept.get(`${kind} ${id}`);
    kept.set(`${kind} ${id}`, JSON.stringify(content));
    const status = before === undefined ? 'created' : before === JSON.stringify(content) ? 'unchanged' : 'updated';
    return { line: index + 1, status, id: `ours-${id}` };
  });
  return {
    status: 200,
    text: results.map((result) => `${JSON.stringify(result)}\n`).join(''),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'amends-sample-'));
const file = join(folder, 'few.csv');
const report = join(folder, 'report.ndjson');
const keys = Object.fromEntries(PROPERTIES.map(({ code }) => [code, { key: 'amk_test', firstDate: '2026-11-21' }]));

before(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const lines = (await readText(SLICE)).split('\n');
  writeFileSync(file, [lines[0], ...lines.slice(1).filter((_, index) => index % 3 === 0), ''].join('\n'));
});
after(() => {
  server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  requests = [];
  refuse = '';
});

/** @param {Partial<import('./load-sample.mjs').Load>} [other] */
async function load(other = {}) {
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  /** @type {string[]} */
  const said = [];
  const refused = await loadSample({
    ...{
      url: `http://127.0.0.1:${address.port}`,
      file,
      keys,
      withCases: false,
      report: undefined,
      planted: undefined,
    },
    properties: PROPERTIES.filter(({ code }) => code === 'LIS1'),
    write: (line) => said.push(line),
    ...other,
  });
  return { refused, text: said.join('\n') };
}

test('everything is sent in order and within the limits, and twice is unchanged', async () => {
  const first = await load();
  assert.equal(first.refused, 0);
  const order = requests
    .map(({ path }) => path.split('/').at(-1))
    .filter((kind, index, all) => kind !== all[index - 1]);
  assert.deepEqual(order, ['guests', 'rooms', 'stays', 'folios', 'postings']);
  assert.ok(requests.every(({ lines, bytes }) => lines <= MOST_LINES && bytes <= MOST_BYTES));
  assert.match(first.text, /country-two-letters/);
  const second = await load({ report });
  assert.match(second.text, /stays +0 +0 +\d+ +0/);
  const rows = readFileSync(report, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.ok(rows.every(({ results }) => results.stays.unchanged === 1 && results.guests.unchanged === 1));
});

test('a busy server is asked again', async () => {
  busy = 3;
  assert.equal((await load()).refused, 0);
  assert.equal(busy, 0);
});

test('what is refused is named and counted', async () => {
  const [id] = [...kept.keys()].filter((key) => key.startsWith('LIS1 stays')).map((key) => key.split(' ')[2]);
  refuse = String(id);
  const { refused, text } = await load();
  assert.equal(refused, 1);
  assert.ok(text.includes(`LIS1 stays ${id}: room-taken`));
});

test('the cases of the slice, what is known of its rooms and their tasks are there once', async () => {
  const first = await load({ file: SLICE, withCases: true });
  assert.match(first.text, /cases +17 +0 +0 +0/);
  for (const what of ['rooms/', 'room-blocks/', 'tasks/'])
    assert.ok(
      care.some((one) => one.startsWith(what)),
      what,
    );
  const done = care.length;
  const second = await load({ file: SLICE, withCases: true });
  assert.match(second.text, /cases +0 +0 +17 +0/);
  assert.equal(care.length, done);
});

test('without a key the way out is named', async () => {
  await assert.rejects(load({ keys: {} }), /no key for LIS1/);
});
