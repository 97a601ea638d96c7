import { PHOTO_BYTES_MOST } from '@amends/task';

const LONGEST_PX = 1280;
const QUALITIES = [0.82, 0.65, 0.45, 0.3];

/**
 * A photo as small as the hotel keeps it. Drawn anew, so that where and with what it was taken is not in it any more.
 *
 * @throws Error for a file that is no picture this browser knows.
 */
export async function shrinkPhoto(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST_PX / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  for (const quality of QUALITIES) {
    const photo = await asJpeg(canvas, quality);
    if (photo.size <= PHOTO_BYTES_MOST) return photo;
  }
  return asJpeg(canvas, 0.2);
}

function asJpeg(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((done, failed) =>
    canvas.toBlob(
      (photo) => (photo ? done(photo) : failed(new Error('The photo cannot be drawn.'))),
      'image/jpeg',
      quality,
    ),
  );
}
