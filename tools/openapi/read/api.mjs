import { createRequire } from 'node:module';
import { readOperation } from './operation.mjs';

const require = createRequire(import.meta.url);
const API = '../../../apps/api/dist';

/** Where the documented part of the API begins: what is older or beside it (health, metrics, the document) is not in it. */
const BASE = '/api/v1/';

/**
 * What the compiled API says of itself. Nest only looks at the modules (its preview mode): no provider is made, no
 * database is asked and no port is opened.
 *
 * @returns {Promise<{ operations: import('./operation.mjs').Operation[], problems: ReadonlyMap<string, Problem>,
 *   permissions: Permissions }>}
 *
 * @typedef {{ status: number, title: string }} Problem
 * @typedef {{ roles: Readonly<Record<string, readonly string[]>>, scopes: readonly string[] }} Permissions
 *   roles: who has a permission; scopes: the permissions a key can be given
 */
export async function readApi() {
  require('reflect-metadata');
  const { publishedProblems } = require(`${API}/platform/problems.js`);
  const { PERMISSIONS, INTEGRATION_SCOPES } = require('@amends/staff');
  const operations = (await controllers()).flatMap(({ module, controller }) => operationsOf(module, controller));
  return {
    operations: operations.filter(({ path }) => path.startsWith(BASE)),
    problems: new Map([...publishedProblems()].sort(([a], [b]) => (a < b ? -1 : 1))),
    permissions: { roles: PERMISSIONS, scopes: INTEGRATION_SCOPES },
  };
}

async function controllers() {
  const { ModulesContainer, NestFactory } = require('@nestjs/core');
  const { AppModule } = require(`${API}/app.module.js`);
  const { readConfig } = require(`${API}/platform/config.js`);
  const config = readConfig({ DATABASE_URL: 'postgres://nobody@nowhere/nothing' });
  const app = await NestFactory.createApplicationContext(AppModule.with(config), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  const modules = [...app.get(ModulesContainer).values()];
  return modules.flatMap(({ name, controllers }) =>
    [...controllers.values()].map(({ metatype }) => ({ module: name, controller: /** @type {Function} */ (metatype) })),
  );
}

/**
 * @param {string} module
 * @param {Function} controller
 */
function operationsOf(module, controller) {
  const { MetadataScanner } = require('@nestjs/core');
  /** @type {string[]} */
  const handlers = new MetadataScanner().getAllMethodNames(controller.prototype);
  return handlers.flatMap((handler) => readOperation(module, controller, handler, metadataKeys()) ?? []);
}

/** The names under which the API keeps what its decorators say. */
function metadataKeys() {
  const { DESCRIPTION } = require(`${API}/platform/describe.js`);
  const { PUBLIC } = require(`${API}/platform/access.js`);
  const { REQUIRES, SIGNED_IN } = require(`${API}/staff/requires.js`);
  return { description: DESCRIPTION, public: PUBLIC, requires: REQUIRES, signedIn: SIGNED_IN };
}
