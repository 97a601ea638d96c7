import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCommand } from './children.mjs';
import { describeProcess, stillRuns } from './pid-file.mjs';
import { ended } from './processes.mjs';

/** @param {string} script @param {import('./children.mjs').runCommand extends (a: any, b: any, c?: infer O) => any ? O : never} [options] */
const runScript = (script, options) => runCommand(process.execPath, ['-e', script], options);

test('a command tells its code and its last lines, an unfinished one among them', async () => {
  const { code, lines } = await runScript('console.log("one"); process.stdout.write("two"); process.exitCode = 3');
  assert.equal(code, 3);
  assert.deepEqual(lines, ['one', 'two']);
});

test('a command that is killed has failed', async () => {
  const { code } = await runScript('process.kill(process.pid, "SIGKILL")');
  assert.notEqual(code, 0);
});

test('a command that takes too long is stopped', async () => {
  const { timedOut } = await runScript('setInterval(() => undefined, 1000)', { timeoutMs: 300 });
  assert.equal(timedOut, true);
});

test('what a command leaves behind ends with it', async () => {
  const { lines } = await runScript(`
    const { spawn } = require('node:child_process');
    const left = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'inherit' });
    console.log(left.pid);
    left.unref();
  `);
  assert.equal(await ended(Number(lines[0]), 2_000), true);
});

test('a process is told from a later one that was given its id', () => {
  const self = describeProcess(process.pid);
  assert.equal(stillRuns(self), true);
  assert.equal(stillRuns({ ...self, started: 'at another time' }), process.platform === 'win32');
  assert.equal(stillRuns({ pid: 2 ** 22 + 1 }), false);
  assert.equal(stillRuns(undefined), false);
});
