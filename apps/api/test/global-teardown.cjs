module.exports = async () => globalThis.amendsPeers.stop();
