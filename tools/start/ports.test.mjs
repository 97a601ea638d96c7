import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { anyFreePort, assertPortFree, nextFreePort, stateOfPort, whereToServe } from './ports.mjs';

/** @param {import('node:test').TestContext} t */
async function takenPort(t) {
  const server = createServer().listen(await anyFreePort(), '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
}

test('a taken port is said to be taken, and the next free one is named', async (t) => {
  const port = await takenPort(t);
  const next = await nextFreePort(port, '127.0.0.1');
  assert.ok(next !== undefined && next > port);
  await assert.rejects(assertPortFree(port, '127.0.0.1'), {
    message: `Port ${port} is taken by another program.`,
    advice: `Stop that one, or use the next free port: PORT=${next} npm start`,
  });
});

test('a free port is taken without a word', async () => {
  await assertPortFree(await anyFreePort(), '127.0.0.1');
});

test('an address of another machine is named as such', async () => {
  assert.equal(await stateOfPort(await anyFreePort(), '192.0.2.1'), 'no such host');
  await assert.rejects(assertPortFree(3000, '192.0.2.1'), /HOST is "192\.0\.2\.1"/);
});

for (const wrong of ['0', '65536', 'abc', '3000.5', '-1', ' 3000', '1e3']) {
  test(`PORT=${wrong} stops the start with what a port is`, () => {
    assert.throws(() => whereToServe({ PORT: wrong }), { advice: 'Set PORT to a number from 1 to 65535.' });
  });
}

test('without PORT and HOST this machine alone is served, on 3000', () => {
  const here = { host: '127.0.0.1', port: 3000, address: 'http://localhost:3000', loopback: 'http://127.0.0.1:3000' };
  assert.deepEqual(whereToServe({}), here);
  assert.deepEqual(whereToServe({ PORT: '', HOST: '' }), here);
});

test('served to everybody, it is still reached from here by a name that works', () => {
  assert.equal(whereToServe({ HOST: '0.0.0.0', PORT: '80' }).loopback, 'http://127.0.0.1:80');
  assert.equal(whereToServe({ HOST: '::' }).address, 'http://localhost:3000');
});
