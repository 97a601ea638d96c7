import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { needsInstall, wantedMark } from './install.mjs';
import { assertNodeVersion, assertNpmVersion } from './versions.mjs';

/** @param {import('node:test').TestContext} t */
function clone(t) {
  const root = mkdtempSync(join(tmpdir(), 'amends-install-'));
  t.after(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, 'package-lock.json'), '{"lockfileVersion":3}');
  return root;
}

/** @param {string} root */
function installed(root) {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, 'node_modules/.amends-lock'), wantedMark(root));
}

test('a fresh clone needs an install, and after it none', (t) => {
  const root = clone(t);
  assert.equal(needsInstall(root), true);
  installed(root);
  assert.equal(needsInstall(root), false);
});

test('another lock needs an install again', (t) => {
  const root = clone(t);
  installed(root);
  writeFileSync(join(root, 'package-lock.json'), '{"lockfileVersion":3} ');
  assert.equal(needsInstall(root), true);
});

test('packages copied from another kind of machine need an install', (t) => {
  const root = clone(t);
  installed(root);
  const mark = wantedMark(root).replace(process.platform, 'plan9');
  writeFileSync(join(root, 'node_modules/.amends-lock'), mark);
  assert.equal(needsInstall(root), true);
});

test('an install cut short leaves no mark, so it is done again', (t) => {
  const root = clone(t);
  mkdirSync(join(root, 'node_modules'));
  assert.equal(needsInstall(root), true);
});

test('Node.js and npm that are too old are told what to do', async () => {
  assert.throws(() => assertNodeVersion('18.20.4'), { advice: /Install Node\.js 24/ });
  await assert.rejects(assertNpmVersion('9.9.9'), { advice: /npm install --global npm/ });
  assertNodeVersion('20.0.0');
  await assertNpmVersion('10.0.0');
});
