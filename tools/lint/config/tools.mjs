import { FILES } from './files.mjs';

/** What Node knows without an import; asked of the Node that runs, so the list is never out of date. */
const GLOBALS = Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']));
const COMMONJS = Object.fromEntries(
  ['require', 'module', 'exports', '__dirname', '__filename'].map((name) => [name, 'readonly']),
);

/** Scripts for people, run by Node as they are. */
export function tools() {
  return [
    { name: 'amends/tools', files: FILES.node, languageOptions: { globals: GLOBALS } },
    { name: 'amends/commonjs', files: FILES.commonjs, languageOptions: { sourceType: 'commonjs', globals: COMMONJS } },
  ];
}
