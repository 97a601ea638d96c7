/** What a phone makes and every browser shows. Nothing that can carry a script. */
export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;
export type PhotoType = (typeof PHOTO_TYPES)[number];

/** After the client has made it smaller; a photo of a tap needs no more. */
export const PHOTO_BYTES_MOST = 400 * 1024;
const PHOTO_BYTES_LEAST = 64;

export type PhotoDecision =
  { readonly granted: true; readonly type: PhotoType } | { readonly granted: false; readonly refusal: PhotoRefusal };
export type PhotoRefusal =
  { readonly code: 'photo-not-an-image' } | { readonly code: 'photo-too-large'; readonly mostBytes: number };

/** Decides by its first bytes, not by what it is called: what is stored is shown to others as what it is. */
export function decidePhoto(bytes: Uint8Array): PhotoDecision {
  if (bytes.length > PHOTO_BYTES_MOST) return refuse({ code: 'photo-too-large', mostBytes: PHOTO_BYTES_MOST });
  const type = bytes.length < PHOTO_BYTES_LEAST ? undefined : typeOf(bytes);
  return type ? { granted: true, type } : refuse({ code: 'photo-not-an-image' });
}

function typeOf(bytes: Uint8Array): PhotoType | undefined {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  const riff = startsWith(bytes, [0x52, 0x49, 0x46, 0x46]);
  return riff && startsWith(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50]) ? 'image/webp' : undefined;
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}

function refuse(refusal: PhotoRefusal): PhotoDecision {
  return { granted: false, refusal };
}
