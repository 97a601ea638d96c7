import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { palettePng } from './palette-png';

const REFERENCES = join(__dirname, '../../pictures');
const DRAWN = join(REFERENCES, 'drawn.json');
const DIFFERENCES = join(__dirname, '../../../../.data/gallery-differences');
const AGAIN = 'If that is how it is meant: npm run gallery-pictures, and look at what it changed';

/** So much of a picture may differ, and each pixel so little, before the picture counts as another one. */
const TOLERANCE = { pixels: 0.001, colour: 0.05 };

/** Whether the references are being made anew: `npm run gallery-pictures`. */
export const writing = process.env['AMENDS_WRITE_PICTURES'] === 'yes';

/**
 * Hashes of the pictures that the references were made of. What is drawn alike to the byte, as it mostly is, need not be
 * read and compared point by point, which takes longer than drawing it.
 */
const drawn = new Map(Object.entries(JSON.parse(readFileSync(DRAWN, 'utf8')) as Record<string, string>));

/** What is wrong with a picture compared with its reference, in words; nothing when they are the same. */
export function difference(name: string, shot: Buffer): string | undefined {
  const file = join(REFERENCES, `${name}.png`);
  if (!existsSync(file)) return `${name}: has no reference yet. npm run gallery-pictures makes it`;
  return drawn.get(name) === hashOf(shot) ? undefined : compared(name, shot, file);
}

function compared(name: string, shot: Buffer, file: string): string | undefined {
  const [is, was] = [PNG.sync.read(shot), PNG.sync.read(readFileSync(file))];
  if (is.width !== was.width || is.height !== was.height) {
    const sizes = `it is ${is.width} x ${is.height}, the reference ${was.width} x ${was.height}`;
    return `${name}: ${sizes}. See ${keep(name, 'is', shot)}. ${AGAIN}`;
  }
  const { width, height } = is;
  const apart = new PNG({ width, height });
  const other = pixelmatch(is.data, was.data, apart.data, width, height, { threshold: TOLERANCE.colour });
  if (other <= width * height * TOLERANCE.pixels) return undefined;
  keep(name, 'is', shot);
  const share = ((100 * other) / (width * height)).toFixed(2);
  return `${name}: ${share} % of it differs. See ${keep(name, 'difference', PNG.sync.write(apart))}. ${AGAIN}`;
}

/** Makes this the reference, unless the one that is there already says the same. */
export function becomeReference(name: string, shot: Buffer): void {
  if (difference(name, shot) !== undefined) write(join(REFERENCES, `${name}.png`), palettePng(PNG.sync.read(shot)));
  drawn.set(name, hashOf(shot));
  const byName = [...drawn].sort(([one], [other]) => one.localeCompare(other));
  write(DRAWN, Buffer.from(`${JSON.stringify(Object.fromEntries(byName), undefined, 2)}\n`));
}

/** What was different the last time is no news. */
export function forgetDifferences(): void {
  rmSync(DIFFERENCES, { recursive: true, force: true });
}

function hashOf(shot: Buffer): string {
  return createHash('sha256').update(shot).digest('base64url').slice(0, 22);
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
