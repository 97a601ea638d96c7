/** Starts the house, the gallery and one browser for all files. */
module.exports = async () => {
  const { openHouse } = await import('./house.mjs');
  globalThis.amendsHouse = await openHouse();
  const { serveGallery } = await import('./gallery.mjs');
  globalThis.amendsGallery = await serveGallery();
  Object.assign(process.env, globalThis.amendsHouse.environment, { AMENDS_GALLERY: globalThis.amendsGallery.url });
};
