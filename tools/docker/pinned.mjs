/**
 * Whether an image's name says which version: a tag with at least a major and a minor number, or a digest. A tag like
 * `latest`, `17` or `lts` is another image next month.
 *
 * @param {string} image
 */
export function isPinned(image) {
  if (/@sha256:[0-9a-f]{64}$/.test(image)) return true;
  const tag = image.slice(image.lastIndexOf('/') + 1).split(':')[1];
  return tag !== undefined && /^v?\d+\.\d+/.test(tag);
}
