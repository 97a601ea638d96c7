const { statSync } = require('node:fs');

/** Files that walk through every screen or every piece: begun last, they would be what everybody waits for. */
const WALKS = /(access|gallery)[\w-]*\.e2e-spec\.ts$/;

/**
 * The order of the files, the same on every machine: the walks, then what has most to read. Jest's own goes by how long
 * each took here before, which a fresh clone does not know.
 */
module.exports = class LongestFirst {
  /** @param {readonly { path: string }[]} tests */
  sort(tests) {
    const size = new Map(tests.map(({ path }) => [path, statSync(path).size]));
    const weight = ({ path }) => (WALKS.test(path) ? Number.MAX_SAFE_INTEGER : size.get(path));
    return [...tests].sort((one, other) => weight(other) - weight(one) || one.path.localeCompare(other.path));
  }

  /** With `--onlyFailures` there is no order to keep. */
  allFailedTests(tests) {
    return tests;
  }

  shard(tests) {
    return tests;
  }

  cacheResults() {
    return undefined;
  }
};
