// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the types are ours, the package brings none
/// <reference path="./qrcode.d.ts" />
import { create } from 'qrcode/lib/core/qrcode';

/** A code as one path of squares, in modules; drawn by us, so that nothing has to be put into the page as markup. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

export function qrPath(text: string): QrPath {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const squares = Array.from(data, (dark, at) => (dark ? `M${at % size} ${Math.floor(at / size)}h1v1h-1z` : ''));
  return { size, path: squares.join('') };
}
