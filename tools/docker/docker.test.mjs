import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { ROOT } from '../start/paths.mjs';
import { composeFaults } from './check-compose.mjs';
import { dockerfileFaults } from './check-dockerfile.mjs';
import { isPinned } from './pinned.mjs';

const read = (/** @type {string} */ file) => readFileSync(join(ROOT, file), 'utf8');
const dockerfile = read('Dockerfile');
const compose = read('docker-compose.yml');

test('the Dockerfile is right', () => {
  assert.deepEqual(dockerfileFaults(dockerfile), []);
});

test('the compose file is right', () => {
  assert.deepEqual(composeFaults(compose), []);
});

for (const [fault, wrong, expected] of /** @type {const} */ ([
  ['a floating tag', dockerfile.replaceAll('node:24.21.0-bookworm-slim', 'node:lts'), /names no exact version/],
  ['no tag', dockerfile.replaceAll(':24.21.0-bookworm-slim', ''), /names no exact version/],
  ['root', dockerfile.replace('USER node', 'USER root'), /is root/],
  ['root by number', dockerfile.replace('USER node', 'USER 0:0'), /is root/],
  ['no user', dockerfile.replace('USER node\n', ''), /runs as root/],
  ['no healthcheck', dockerfile.replace(/^HEALTHCHECK.*$/m, ''), /no HEALTHCHECK/],
  ['one stage', dockerfile.slice(dockerfile.lastIndexOf('FROM ')), /one stage/],
  ['a secret argument', dockerfile.replace('USER node', 'ARG NPM_TOKEN\nUSER node'), /ARG NPM_TOKEN/],
  ['a secret variable', dockerfile.replace('USER node', 'ENV DB_PASSWORD=x\nUSER node'), /ENV DB_PASSWORD/],
  ['a file of secrets', dockerfile.replace('USER node', 'COPY .env ./\nUSER node'), /copies secrets/],
])) {
  test(`a Dockerfile with ${fault} is reported`, () => {
    assert.match(dockerfileFaults(wrong).join('\n'), expected);
  });
}

for (const [fault, from, to, expected] of /** @type {const} */ ([
  ['a floating tag', 'postgres:17.7-bookworm', 'postgres:17', /names no exact version/],
  ['latest', /axllent\/mailpit:\S+/, 'axllent/mailpit:latest', /names no exact version/],
  ['a missing service', '\n  mail:\n', '\n  letters:\n', /no service mail/],
  ['a service without healthcheck', '[CMD, /mailpit, readyz]', '', /mail: there is no healthcheck/],
  [
    'a password in the file',
    '${AMENDS_APP_PASSWORD:?see docker/example.env}@',
    'hunter2@',
    /DATABASE_URL holds a password/,
  ],
  [
    'an empty password allowed',
    '${AMENDS_SUPERUSER_PASSWORD:?see docker/example.env}',
    '${AMENDS_SUPERUSER_PASSWORD}',
    /POSTGRES_PASSWORD/,
  ],
  ['a port open to the network', '127.0.0.1:${AMENDS_PORT:-3000}:3000', '3000:3000', /open to the network/],
  ['the owner in the API', 'postgres://amends_app:', 'postgres://amends_owner:', /more than the application's account/],
  ['a writable mount', 'cluster.sql:ro', 'cluster.sql', /can be written/],
  ['an undeclared volume', '- mail:/data', '- letters:/data', /not declared/],
])) {
  test(`a compose file with ${fault} is reported`, () => {
    const wrong = compose.replace(from, () => to);
    assert.notEqual(wrong, compose, 'the fault was not planted');
    assert.match(composeFaults(wrong).join('\n'), expected);
  });
}

test('a version is at least a major and a minor number, or a digest', () => {
  assert.ok(['node:24.21.0', 'axllent/mailpit:v1.27.8', `node@sha256:${'0'.repeat(64)}`].every(isPinned));
  assert.ok(!['node', 'node:24', 'node:latest', 'localhost:5000/node', 'node:bookworm'].some(isPinned));
});

test('what compose mounts is there, and the first script can be run', () => {
  const mounts = Object.values(parse(compose).services).flatMap(({ volumes = [] }) => volumes);
  const files = mounts.map((mount) => mount.split(':')[0]).filter((source) => source.startsWith('./'));
  assert.ok(files.length > 0);
  for (const file of files) assert.ok(statSync(join(ROOT, file)).isFile(), file);
  assert.ok(statSync(join(ROOT, 'docker/postgres/init.sh')).mode & 0o100);
});

test('the image is the version of this package', () => {
  const { version } = JSON.parse(read('package.json'));
  for (const { image, build } of Object.values(parse(compose).services))
    if (build) assert.equal(image, `amends:${version}`);
});

test('everything that compose asks for is in the example environment', () => {
  const asked = new Set([...compose.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name));
  const offered = new Set([...read('docker/example.env').matchAll(/^(\w+)=/gm)].map(([, name]) => name));
  assert.deepEqual(
    [...asked].filter((name) => !offered.has(name)),
    [],
  );
});

test('secrets and data do not reach the build', () => {
  const ignored = read('.dockerignore').split('\n');
  for (const path of ['.data', '.git', '**/node_modules', '**/.env']) assert.ok(ignored.includes(path), path);
});
