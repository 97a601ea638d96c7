module.exports = async () => {
  await globalThis.amendsGallery?.close();
  await globalThis.amendsHouse.close();
};
