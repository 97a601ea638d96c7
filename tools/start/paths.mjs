import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone. Everything else is found from here, wherever it was cloned to. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Logs, process ids and the embedded database; git-ignored. */
export const DATA = join(ROOT, '.data');

export const API_MAIN = join(ROOT, 'apps/api/dist/main.js');
export const API_MIGRATE = join(ROOT, 'apps/api/dist/migrate.js');
export const API_LOG = join(DATA, 'api.log');
export const CLIENT_PROJECT = join(ROOT, 'apps/front-desk');

/** Where the client's build lands. */
export const CLIENT_OUTPUT = join(CLIENT_PROJECT, 'dist/browser');
export const GALLERY_OUTPUT = join(CLIENT_PROJECT, 'dist-gallery');

/** What the API serves: that, unless another folder is named. */
export const CLIENT_DIST = process.env.CLIENT_DIST ? resolve(ROOT, process.env.CLIENT_DIST) : CLIENT_OUTPUT;

/** A program that an installed package brings, started without a shell and without looking at PATH. */
export const BIN = {
  jest: join(ROOT, 'node_modules/jest/bin/jest.js'),
  eslint: join(ROOT, 'node_modules/eslint/bin/eslint.js'),
  ng: join(ROOT, 'node_modules/@angular/cli/bin/ng.js'),
  nx: join(ROOT, 'node_modules/nx/dist/bin/nx.js'),
  prettier: join(ROOT, 'node_modules/prettier/bin/prettier.cjs'),
  tsc: join(ROOT, 'node_modules/typescript/bin/tsc'),
};

/** Makes the data folder. PostgreSQL under its own account has to pass through it, the secrets inside are 0600. */
export function makeDataFolder() {
  mkdirSync(DATA, { recursive: true, mode: 0o755 });
}
