module.exports = async () => globalThis.amendsHouse.close();
