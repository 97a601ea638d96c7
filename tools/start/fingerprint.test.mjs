import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fingerprint, isUpToDate, writeStamp } from './fingerprint.mjs';

/**
 * @param {import('node:test').TestContext} t
 * @returns {{ root: string, write: (file: string, text: string) => void, print: () => string }}
 */
function sources(t) {
  const root = mkdtempSync(join(tmpdir(), 'amends-print-'));
  t.after(() => rmSync(root, { recursive: true }));
  const write = (/** @type {string} */ file, /** @type {string} */ text) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write('libs/kernel/src/money.ts', 'one');
  write('package.json', '{}');
  return { root, write, print: () => fingerprint(root, ['libs', 'package.json', 'missing.json']) };
}

test('a build is stale after a change, a new file and a renamed one', (t) => {
  const { root, write, print } = sources(t);
  const prints = [print()];
  write('libs/kernel/src/money.ts', 'two');
  prints.push(print());
  write('libs/kernel/src/time.ts', '');
  prints.push(print());
  rmSync(join(root, 'libs/kernel/src/time.ts'));
  write('libs/kernel/src/clock.ts', '');
  prints.push(print());
  assert.equal(new Set(prints).size, 4);
});

test('a build is not stale for tests, outputs, or another time of the same contents', (t) => {
  const { root, write, print } = sources(t);
  const before = print();
  write('libs/kernel/src/money.spec.ts', 'test');
  write('libs/kernel/dist/money.js', 'output');
  write('libs/kernel/README.md', 'words');
  utimesSync(join(root, 'package.json'), 1, 1);
  assert.equal(print(), before);
});

test('a build whose output was removed is stale', (t) => {
  const { root, write } = sources(t);
  const build = { stamp: join(root, 'stamp'), outputs: [join(root, 'dist/main.js')] };
  writeStamp(build.stamp, 'print');
  assert.equal(isUpToDate(build, 'print'), false);
  write('dist/main.js', '');
  assert.equal(isUpToDate(build, 'print'), true);
  assert.equal(isUpToDate(build, 'another print'), false);
});
