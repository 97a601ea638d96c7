/** Opens the houses, the gallery and one browser for all files. */
module.exports = async () => {
  const { openHouses } = await import('./houses.mjs');
  const { serveGallery } = await import('./gallery.mjs');
  const { startBrowser } = await import('./browser.mjs');
  const houses = await openHouses();
  const gallery = await serveGallery();
  const browser = await startBrowser();
  globalThis.amendsOpen = [browser, gallery, houses];
  const environment = { AMENDS_HOUSES: houses.url, AMENDS_GALLERY: gallery.url, AMENDS_BROWSER: browser.wsEndpoint() };
  Object.assign(process.env, environment);
};
