import { decidePhoto, PHOTO_BYTES_MOST } from './photo';

const starting = (first: readonly number[], length = 100) => Uint8Array.from({ length }, (_, at) => first[at] ?? 0);
const JPEG = [0xff, 0xd8, 0xff];
const WEBP = [0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

it.each([
  ['image/jpeg', JPEG],
  ['image/png', PNG],
  ['image/webp', WEBP],
] as const)('knows %s by its first bytes', (type, first) => {
  expect(decidePhoto(starting(first))).toEqual({ granted: true, type });
});

it.each([
  ['a page', [...'<!doctype html><script>'].map((letter) => letter.charCodeAt(0))],
  ['a drawing that may carry a script', [...'<svg xmlns='].map((letter) => letter.charCodeAt(0))],
  ['a sound in the same wrapping as webp', [0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x41, 0x56, 0x45]],
  ['a moving picture', [0x47, 0x49, 0x46, 0x38]],
])('takes no %s', (_what, first) => {
  expect(decidePhoto(starting(first))).toEqual({ granted: false, refusal: { code: 'photo-not-an-image' } });
});

it('takes the last byte allowed and not one more, and nothing too short to show anything', () => {
  expect(decidePhoto(starting(JPEG, PHOTO_BYTES_MOST)).granted).toBe(true);
  expect(decidePhoto(starting(JPEG, PHOTO_BYTES_MOST + 1))).toMatchObject({ refusal: { code: 'photo-too-large' } });
  expect(decidePhoto(starting(JPEG, 3)).granted).toBe(false);
});
