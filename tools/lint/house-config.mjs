import { defineConfig, globalIgnores } from 'eslint/config';
import { client } from './config/client.mjs';
import { everywhere } from './config/everywhere.mjs';
import { IGNORED } from './config/files.mjs';
import { tools } from './config/tools.mjs';
import { typescript } from './config/typescript.mjs';

/**
 * The one lint configuration. It takes the root, so that its own test can plant faults in a small house elsewhere.
 *
 * @param {string} root absolute path of the clone
 */
export function houseConfig(root) {
  return defineConfig(globalIgnores(IGNORED), everywhere(root), typescript(root), client(), tools());
}
