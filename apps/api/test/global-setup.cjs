/** Starts what every API test talks to, once for all files: a fresh database with all migrations, two API processes. */
module.exports = async () => {
  const { startPeers } = await import('./peers.mjs');
  globalThis.amendsPeers = await startPeers();
  Object.assign(process.env, globalThis.amendsPeers.environment);
};
