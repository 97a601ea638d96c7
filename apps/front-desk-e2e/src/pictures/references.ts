import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { palettePng } from './palette-png';

const REFERENCES = join(__dirname, '../../pictures');
const DIFFERENCES = join(__dirname, '../../../../.data/gallery-differences');
const AGAIN = 'If that is how it is meant: npm run gallery-pictures, and look at what it changed';

/** So much of a picture may differ, and each pixel so little, before the picture counts as another one. */
const TOLERANCE = { pixels: 0.001, colour: 0.05 };

/** Whether the references are being made anew: `npm run gallery-pictures`. */
export const writing = process.env['AMENDS_WRITE_PICTURES'] === 'yes';

/** What is wrong with a picture compared with its reference, in words; nothing when they are the same. */
export function difference(name: string, shot: Buffer): string | undefined {
  const file = join(REFERENCES, `${name}.png`);
  if (!existsSync(file)) return `${name}: has no reference yet. npm run gallery-pictures makes it`;
  const [is, was] = [PNG.sync.read(shot), PNG.sync.read(readFileSync(file))];
  if (is.width !== was.width || is.height !== was.height) {
    const sizes = `it is ${is.width} x ${is.height}, the reference ${was.width} x ${was.height}`;
    return `${name}: ${sizes}. See ${keep(name, 'is', shot)}. ${AGAIN}`;
  }
  const { width, height } = is;
  const drawn = new PNG({ width, height });
  const other = pixelmatch(is.data, was.data, drawn.data, width, height, { threshold: TOLERANCE.colour });
  if (other <= width * height * TOLERANCE.pixels) return undefined;
  keep(name, 'is', shot);
  const share = ((100 * other) / (width * height)).toFixed(2);
  return `${name}: ${share} % of it differs. See ${keep(name, 'difference', PNG.sync.write(drawn))}. ${AGAIN}`;
}

/** Makes this the reference, unless the one that is there already says the same. */
export function becomeReference(name: string, shot: Buffer): void {
  if (difference(name, shot) === undefined) return;
  write(join(REFERENCES, `${name}.png`), palettePng(PNG.sync.read(shot)));
}

/** What was different the last time is no news. */
export function forgetDifferences(): void {
  rmSync(DIFFERENCES, { recursive: true, force: true });
}

function keep(name: string, what: 'is' | 'difference', png: Buffer): string {
  const file = join(DIFFERENCES, `${name}-${what}.png`);
  write(file, png);
  return file;
}

function write(file: string, bytes: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
