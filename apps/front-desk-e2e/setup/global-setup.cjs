/** Starts the house and one browser for all files. */
module.exports = async () => {
  const { openHouse } = await import('./house.mjs');
  globalThis.amendsHouse = await openHouse();
  Object.assign(process.env, globalThis.amendsHouse.environment);
};
