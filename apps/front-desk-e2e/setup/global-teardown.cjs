module.exports = async () => {
  for (const one of globalThis.amendsOpen) await one.close();
};
